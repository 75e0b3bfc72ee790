import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDuplicates, textBands } from '../../src/catalog/near-duplicates.ts';

const duplicates = (texts: ReadonlyMap<string, string>) =>
  nearDuplicates(
    new Map(Array.from(texts, ([id, text]) => [id, textBands(text)])),
    (id) => texts.get(id) ?? '',
  );
const word = fc.stringMatching(/^[a-z]{3,9}$/);
const text = fc.array(word, { minLength: 60, maxLength: 200 }).map((words) => words.join(' '));

test('the same words are found whatever their case and marks, and others are not', () => {
  fc.assert(
    fc.property(text, text, (own, other) => {
      const found = duplicates(
        new Map([
          ['a', own],
          ['b', other],
          ['c', `${own.toUpperCase().replaceAll(' ', ', ')}.`],
        ]),
      );
      expect(found.get('a')).toEqual([{ id: 'c', similarity: 1 }]);
      expect(found.get('c')).toEqual([{ id: 'a', similarity: 1 }]);
      expect(found.has('b')).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('a posting with a few words changed is found, with how much is the same', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index}`);
  const edited = words.map((own, index) => (index % 60 === 0 ? `other${index}` : own));
  const found = duplicates(
    new Map([
      ['first', words.join(' ')],
      ['second', edited.join(' ')],
    ]),
  );
  // Five edits break at most fifteen runs of three of the 298, on either side: 13 at the edges of the text.
  expect(found.get('first')).toEqual([{ id: 'second', similarity: (298 - 13) / (298 + 13) }]);
});

test('what is found does not hang on the order in which roles come, and is told to both', () => {
  const base = Array.from({ length: 120 }, (_, index) => `term${index}`);
  const variants = Array.from({ length: 8 }, (_, own): [string, string] => [
    `role-${own}`,
    base.map((term, index) => (index % 20 === own ? `own${own}` : term)).join(' '),
  ]);
  const found = duplicates(new Map(variants));
  expect(duplicates(new Map(variants.toReversed()))).toEqual(found);
  expect(found.size).toBe(8);
  for (const [id, others] of found) {
    for (const other of others) expect(found.get(other.id)).toContainEqual({ ...other, id });
  }
});

test('empty and one-word postings are compared to nobody but their like', () => {
  const found = duplicates(
    new Map([
      ['a', ''],
      ['b', ' … '],
      ['c', 'Word'],
      ['d', 'word'],
    ]),
  );
  expect([...found.keys()]).toEqual(['c', 'd']);
});

test('a thousand copies of one posting name ten others each, not each other all', () => {
  const copies = new Map(
    Array.from({ length: 1000 }, (_, index) => [`role-${index}`, 'the very same words']),
  );
  const found = duplicates(copies);
  expect(found.size).toBe(1000);
  for (const others of found.values()) expect(others).toHaveLength(10);
});
