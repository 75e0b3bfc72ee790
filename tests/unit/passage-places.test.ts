import { expect, test } from 'vitest';
import { passagePlaces } from '../../src/catalog/passage-places.ts';
import { sourceHtml } from '../../src/catalog/source-html.ts';

const said = (line: number, text: string) => ({ line, parts: [{ text }] });
const sentences = Array.from(
  { length: 12 },
  (_, at) => `Prune the trees of orchard ${at}, and see that they bear fruit. `,
);
const mark = { line: 2, column: 66, text: 'trees', name: 'Pruning', place: 'skills/pruning/' };
const marks = new Map([[2, [mark]]]);
const lines = [
  { number: 1, text: 'Orchard Engineer' },
  { number: 2, text: sentences.join('') },
  { number: 3, text: 'Apply at Contoso' },
];

test('the number of a line stands once, and each passage leads to the row of a long line that begins it', () => {
  const [first, second, third, changed, last] = [
    said(2, sentences[0] ?? ''),
    said(2, sentences[1] ?? ''),
    said(2, sentences[7] ?? ''),
    said(2, 'Words that the seed writes in other signs'),
    said(3, 'Apply at Contoso'),
  ] as const;
  const sections = [{ blocks: [first, { items: [second, third, changed] }] }, { blocks: [last] }];
  const places = passagePlaces(sections, lines, marks);
  expect(places.get(first)).toEqual({ number: 2, to: 'L2' });
  expect(places.get(second)?.number).toBeUndefined();
  expect(places.get(changed)).toEqual({});
  expect(places.get(last)).toEqual({ number: 3, to: 'L3' });
  const html = sourceHtml(lines, marks, (path) => `/${path}`);
  for (const { to } of places.values()) if (to) expect(html).toContain(`id="${to}"`);
  const [, column] = places.get(third)?.to?.split('C') ?? [];
  expect(lines[1]?.text.slice(Number(column) - 1)).toMatch(/^Prune the trees of orchard 7/);
});

test('what is read where a row begins is its place, and no place is there twice', () => {
  const column = (sentences[0]?.length ?? 0) + 1;
  const html = sourceHtml(lines, new Map([[2, [{ ...mark, column, text: 'Prune' }]]]), (path) => `/${path}`);
  expect(html.split(`id="L2C${column}"`)).toHaveLength(2);
  const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
