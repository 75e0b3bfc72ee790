import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { passagesIn } from '../astro/passages-in.ts';
import { readBody } from '../astro/read-body.ts';
import { readSeed, seedPaths } from '../astro/read-seeds.ts';
import { readSkills } from '../astro/read-vocabulary.ts';
import { refusalsOf } from '../astro/report.ts';
import { guardedLabels } from '../catalog/guarded-labels.ts';
import type { RolePassage } from '../catalog/role-passage.ts';
import { phrasesIn, unmatchedPhrases } from '../catalog/unmatched-phrases.ts';
import { unseenLabels } from '../catalog/unseen-labels.ts';
import { converterOf, isRefused } from '../convert/pipeline.ts';
import { matcherOf } from '../convert/skills/match-skills.ts';
import { areThere } from './are-there.ts';
import { outliveReaders } from './outlive-readers.ts';

const usage = `Usage: npm run vocabulary -- [--most N] [--unseen] [PATH…]

  PATH      files or folders of postings; seeds/ where none is given
  --most N  how many phrases the worklist names, 40 where it is not given
  --unseen  names every label that no posting uses

Exit: 0 the vocabulary is sound, 1 it contradicts itself, 2 wrong usage.`;

outliveReaders();
process.exitCode = run();

function run(): number {
  const options = read();
  if (!options) return 2;
  const { paths, most, unseen } = options;

  const vocabulary = vocabularyOrFaults();
  if (!vocabulary) return 1;
  const convert = converterOf(vocabulary);
  const converted = paths.flatMap((path) => seedPaths(path)).flatMap((path) => convert(readSeed(path)));
  for (const refusal of refusalsOf(converted)) console.error(refusal);
  const roles = converted.filter((role) => !isRefused(role));

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
  const passages = phrasesIn(roles.flatMap(passagesOf), matcherOf(vocabulary));
  const { first, total } = unmatchedPhrases(passages, most);
  say(`\nWorklist: ${total} phrases of requirements match no skill.`);
  for (const { phrase, roles: count, example } of first) {
    const owner = guarded(phrase);
    const { text, line, roleId } = example.passage;
    const around = text.slice(Math.max(0, example.from - 30), example.to + 30);
    say(
      `${String(count).padStart(4)}  ${phrase}${owner ? ` (guarded label of ${owner})` : ''}\n      ${roles[Number(roleId)]?.data.role?.source.file}:${line} … ${around} …`,
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
    const paths = positionals.length > 0 ? positionals : ['seeds'];
    if (areThere(paths)) return { most, unseen: values.unseen, paths };
    console.error(usage);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
  }
}

function mentionsIn({ data: { role } }: VFile): string[] {
  return (role?.skills ?? []).flatMap(({ evidence }) => evidence.map(({ text }) => text));
}

/** The passages of a role by its number: two roles may have the same id until a build refuses one. */
function passagesOf(file: VFile, number: number): RolePassage[] {
  const { role } = file.data;
  const id = String(number);
  return role ? passagesIn(id, readBody({ ...role, id }, String(file))) : [];
}

function say(line: string): void {
  console.log(line);
}
