import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RoleEntry } from '../catalog/catalog.ts';
import type { SourceLine } from '../catalog/source-html.ts';
import { seedsFolder } from './read-seeds.ts';
import { shownText } from './shown-text.ts';

const lineEnd = /\r\n|\r|\n/;

/** The most lines between two that are needed which are shown with them. */
const shortGap = 12;

/**
 * The lines of a role's posting in its seed as given, and those of its facts: in a seed of fields these may stand
 * before the text. Where more than a few lines are between them, those are left out; contacts are masked where the
 * site masks them.
 */
export async function readSource(role: RoleEntry): Promise<SourceLine[]> {
  const lines = await linesIn(role);
  return shownLines(role).map((number) => ({ number, text: lines[number - 1] ?? '' }));
}

/** The lines of files with several postings, by the checksum of what was in them: each is read once. */
const known = new Map<string, readonly string[]>();

async function linesIn({ source: { file, postings, sha256 } }: RoleEntry): Promise<readonly string[]> {
  const key = `${sha256} ${file}`;
  const before = known.get(key);
  if (before) return before;
  const value = readFileSync(join(seedsFolder(), relative('seeds', file)));
  const lines = (await shownText(file, value)).split(lineEnd);
  if (postings > 1) known.set(key, lines);
  return lines;
}

/** The numbers of the lines that are shown. */
function shownLines({ evidence, skills, source }: RoleEntry): number[] {
  const [first, last] = source.lines;
  // What stands around the text of a saved page is among long lines of markup and code: it is listed, and they are not shown.
  const setAside = source.setAside.filter(({ reason }) => reason !== 'furniture');
  const said = [...Object.values(evidence), ...skills.flatMap((skill) => skill.evidence), ...setAside];
  const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const needed = [...new Set([...own, ...said.map(({ line }) => line)])].sort((a, b) => a - b);
  return needed.flatMap((line, index) => {
    const before = needed[index - 1] ?? line;
    const gap = line - before - 1;
    return gap > 0 && gap <= shortGap
      ? Array.from({ length: gap + 1 }, (_, step) => before + 1 + step)
      : [line];
  });
}
