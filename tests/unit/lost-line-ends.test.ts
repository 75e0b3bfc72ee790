import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withLostLineEnds } from '../../src/convert/seed/lost-line-ends.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';
import { rolesOf } from '../convert.ts';

const mended = (value: string) => withLostLineEnds({ text: seedText(value), repairs: [] }).text.value;
const items = [
  'Inspect the bridges of the county and the tunnels of the town by the light of the moon',
  'Record what you find in a database of the council with the names of all on site',
  'Keep the ropes dry and the boots clean whatever the weather of the day may be',
  'Lead sessions for new inspectors and for those who come back',
];

test('gaps in a long line are the line ends that it lost', () => {
  expect(mended(items.join('     '))).toBe(items.join('\n'));
});

test('sections and their items are found in a posting of one line', () => {
  const seed = JSON.stringify({
    title: 'Bridge Inspector',
    description: `We inspect bridges.    Specific responsibilities include:     ${items.join('   ')}     Preferred Skills:  Excellent Word skills   Python`,
  });
  const role = rolesOf(seed)[0]?.data.role;
  expect(role?.sections.map(({ kind }) => kind)).toEqual(['summary', 'responsibilities', 'preferred']);
  expect(role?.skills.find(({ id }) => id === 'python')?.level).toBe('preferred');
});

describe('what is as it was', () => {
  test.each([
    ['a short line', 'Python     5 years     required'],
    ['one gap', `${items.join('. ')}     ${items.join('. ')}`],
    ['a row of short cells', Array.from({ length: 40 }, (_, row) => `cell ${row}`).join('    ')],
    [
      'the lines of a table',
      Array.from({ length: 40 }, (_, row) => `a long cell of row ${row}    |`).join('    '),
    ],
    ['items behind bullets', items.map((item) => `·       ${item}`).join(' ')],
  ])('%s', (_, text) => expect(mended(text)).toBe(text));
});

test('nothing but space changes, and doing it twice changes nothing', () => {
  const piece = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('   ', '      ', '\n', ...items));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const once = mended(text);
      expect(once.replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
      expect(mended(once)).toBe(once);
    }),
  );
});
