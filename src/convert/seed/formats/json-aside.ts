import { createScanner } from 'jsonc-parser';
import type { GivenText } from '../document.ts';
import { joined, type SeedText, seedText, slice } from '../seed-text.ts';
import type { Data } from './data.ts';

/**
 * What a JSON seed says beside its postings, for each of them: what stands before it, and after the last. Values that
 * stand together are one text.
 *
 * ```json
 * { "company": "Contoso", "jobs": [{ "title": "Map Editor", … }], "total": 1 }
 * ```
 */
export function valuesBeside(values: readonly Data[], postings: readonly Data[]): GivenText[][] {
  const indexOf = new Map(postings.map((posting, index) => [posting, index]));
  const beside = postings.map((): GivenText[] => []);
  let run: SeedText[] = [];
  let last = 0;
  const endRun = () => {
    if (run.length > 0) beside[last]?.push({ text: joined(run, '\n') });
    run = [];
  };
  const walk = (value: Data): void => {
    const index = indexOf.get(value);
    if (index !== undefined) {
      last = index;
      endRun();
    } else if (value.type === 'number' || (value.type === 'text' && value.size > 0)) run.push(value.text());
    else for (const inner of [...value.items, ...value.members.map((member) => member.value)]) walk(inner);
  };
  for (const value of values) walk(value);
  endRun();
  return beside;
}

/** The comments that people write into JSON, as editors of code let them; those that stand together are one. */
export function jsonCommentsIn(raw: string): GivenText[] {
  if (!comment.test(raw)) return [];
  const text = seedText(raw);
  const runs: SeedText[][] = [[]];
  const scanner = createScanner(raw);
  for (let kind = scanner.scan(); kind !== endOfText; kind = scanner.scan()) {
    if (kind === lineComment || kind === blockComment) {
      const from = scanner.getTokenOffset();
      runs.at(-1)?.push(slice(text, from, from + scanner.getTokenLength()));
    } else if (kind !== blank && kind !== lineEnd) runs.push([]);
  }
  return runs.filter((run) => run.length > 0).map((run) => ({ reason: 'comment', text: joined(run, '\n') }));
}

const comment = /\/[/*]/;

// The kinds of tokens are a `const enum` in jsonc-parser, which cannot be imported by its names.
const lineComment = 12;
const blockComment = 13;
const lineEnd = 14;
const blank = 15;
const endOfText = 17;
