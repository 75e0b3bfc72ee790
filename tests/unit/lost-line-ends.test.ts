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

describe('a posting whose line ends became spaces', () => {
  const line = [
    'Company Description Contoso bakes bread for the towns around the bay, and has done so for a hundred years.',
    'We are proud of our ovens and of the people who tend them. Job Description As a baker you knead the dough',
    'and watch the ovens by night. You learn from talented bakers Qualifications Proficiency in kneading by hand',
    'Familiarity with Python and SQL, as our ovens are run by them Additional Information Apply anyway',
    'We are glad to hear from you. We believe in equal opportunities We work as one team.',
  ].join(' ');
  const sections = rolesOf(`Baker\n\n${line}\n`)[0]?.data.role?.sections ?? [];

  test('is divided at the headings of boards that stand between its words', () =>
    expect(sections.map(({ kind }) => kind)).toEqual(['about', 'description', 'minimum', 'other', 'legal']));

  test('is not divided where a sentence says such words', () => {
    const told = line.replace(
      'Job Description As a baker',
      'Job Description In the Work Environment Team you see to it that our Job Description Library is read. As a baker',
    );
    const kinds = rolesOf(`Baker\n\n${told}\n`)[0]?.data.role?.sections.map(({ kind }) => kind);
    expect(kinds).toEqual(sections.map(({ kind }) => kind));
  });
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
