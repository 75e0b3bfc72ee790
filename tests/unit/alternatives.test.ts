import { expect, test } from 'vitest';
import { alternativesIn } from '../../src/convert/skills/alternatives.ts';

const names = ['Perl', 'Python', 'PHP', 'SQL'];

function choicesIn(text: string): string[][] {
  const spans = names
    .map((name) => ({ name, from: text.indexOf(name), to: text.indexOf(name) + name.length }))
    .filter(({ from }) => from >= 0);
  return alternativesIn(spans, text).map((members) => members.map((index) => spans[index]?.name ?? ''));
}

test.each([
  'at least one scripting language (i.e. Perl, Python, PHP)',
  'at least one high-level language (e.g., Perl, Python, PHP)',
  'at least two programming languages among Perl, Python, PHP',
  'one or more of Perl, Python, PHP',
  'one or more of: Perl, Python, and PHP',
  'Experience with any of the following: Perl, Python & PHP',
  'coding in one or more languages including Perl, Python, PHP, etc.',
  'at least one of these languages: Perl, Python, PHP',
  'one or more major script languages (Perl, Python, PHP)',
  'either Perl, Python or PHP',
  'Perl (or Python/PHP)',
  'one of Perl, Python (or PHP)',
  'Perl or similar (Python, PHP)',
  'Perl, or alternatively Python or PHP',
  '2+ years Perl or 3+ years Python or 4 years of PHP',
  'Perl (5 years) or Python (3 years) or PHP',
])('“%s” is one choice', (text) => expect(choicesIn(text)).toEqual([['Perl', 'Python', 'PHP']]));

test.each([
  'Perl, Python and PHP',
  'scripting languages (i.e. Perl, Python, PHP)',
  'At least two years of experience: Perl, Python, PHP',
  'At least one year of work (Perl, Python, PHP)',
  'Languages we use: Perl, Python, PHP',
])('“%s” is none', (text) => expect(choicesIn(text)).toEqual([]));

test('what “and” adds to a choice that is said is asked for as well', () => {
  expect(choicesIn('one of Perl or Python, and SQL')).toEqual([['Perl', 'Python']]);
  expect(choicesIn('at least one script language (Perl, Python) and SQL')).toEqual([['Perl', 'Python']]);
  expect(choicesIn('Either Perl or Python, and SQL')).toEqual([['Perl', 'Python']]);
  expect(choicesIn('Experience with Perl or Python, and with SQL')).toEqual([['Perl', 'Python']]);
});

test('what stands in brackets will do for the name before them alone', () => {
  expect(choicesIn('Perl, Python (or PHP)')).toEqual([['Python', 'PHP']]);
});
