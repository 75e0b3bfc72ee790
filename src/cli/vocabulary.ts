import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { readSeed, seedPaths } from '../astro/read-seeds.ts';
import { readSkills } from '../astro/read-vocabulary.ts';
import { guardedLabels } from '../catalog/guarded-labels.ts';
import type { RolePassage } from '../catalog/role-passage.ts';
import { phrasesIn, unmatchedPhrases } from '../catalog/unmatched-phrases.ts';
import { unseenLabels } from '../catalog/unseen-labels.ts';
import { converterOf, isRefused } from '../convert/pipeline.ts';
import { matcherOf } from '../convert/skills/match-skills.ts';

const usage = `Usage: npm run vocabulary -- [--most N] [--unseen] [PATH…]

  PATH      files or folders of postings; seeds/ where none is given
  --most N  how many phrases the worklist names, 40 where it is not given
  --unseen  names every label that no posting uses

Exit: 0 the vocabulary is sound, 1 it contradicts itself, 2 wrong usage.`;

process.exitCode = run();

function run(): number {
  const options = read();
  if (!options) return 2;
  const { paths, most, unseen } = options;

  const vocabulary = vocabularyOrFaults();
  if (!vocabulary) return 1;
  const convert = converterOf(vocabulary);
  const roles = paths
    .flatMap((path) => seedPaths(path))
    .flatMap((path) => convert(readSeed(path)))
    .filter((role) => !isRefused(role));

  const labels = vocabulary.reduce((sum, { altLabels }) => sum + 1 + altLabels.length, 0);
  const left = unseenLabels(vocabulary, roles.flatMap(mentionsIn));
  const lonely = vocabulary.filter(
    ({ id, broader }) => broader.length === 0 && !vocabulary.some((skill) => skill.broader.includes(id)),
  );
  say(
    `${vocabulary.length} skills with ${labels} labels: no collision, no missing broader skill, no circle.`,
  );
  say(`${lonely.length} skills stand alone, with none broader or narrower.`);
  say(
    `${left.length} labels are never seen in ${roles.length} roles${unseen ? ':' : ' (--unseen names them).'}`,
  );
  if (unseen) for (const { label, skill } of left) say(`  ${label} (${skill.category} ${skill.id})`);

  const guarded = guardedLabels(vocabulary);
  const passages = phrasesIn(roles.flatMap(passagesIn), matcherOf(vocabulary));
  const { first, total } = unmatchedPhrases(passages, most);
  say(`\nWorklist: ${total} phrases of requirements match no skill.`);
  for (const { phrase, roles: count, example } of first) {
    const owner = guarded(phrase);
    const { text, line, roleId } = example.passage;
    const around = text.slice(Math.max(0, example.from - 30), example.to + 30);
    say(
      `${String(count).padStart(4)}  ${phrase}${owner ? ` (guarded label of ${owner})` : ''}\n      ${roleId}:${line} … ${around} …`,
    );
  }
  return 0;
}

function vocabularyOrFaults() {
  try {
    return readSkills();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
  }
}

function read() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { most: { type: 'string', default: '40' }, unseen: { type: 'boolean', default: false } },
    });
    const most = Number(values.most);
    if (!Number.isInteger(most) || most < 0)
      throw new TypeError(`Expected a number, found --most ${values.most}`);
    return { most, unseen: values.unseen, paths: positionals.length > 0 ? positionals : ['seeds'] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
  }
}

function mentionsIn({ data: { role } }: VFile): string[] {
  return (role?.skills ?? []).flatMap(({ evidence }) => evidence.map(({ text }) => text));
}

/** The passages of a role, each with the line of its section. */
function passagesIn({ data: { role, sectionTexts = [] } }: VFile): RolePassage[] {
  return (role?.sections ?? []).flatMap(({ kind, lines, by }, index) =>
    by === 'site'
      ? []
      : (sectionTexts[index] ?? '')
          .split('\n')
          .map((text) => ({ roleId: role?.source.file ?? '', line: lines[0], kind, text })),
  );
}

function say(line: string): void {
  console.log(line);
}
