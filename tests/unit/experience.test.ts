import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/catalog/glance.ts';
import { rolesOf } from '../convert.ts';
import { entryOf } from '../entry.ts';

const monthsIn = (text: string) => rolesOf(text)[0]?.data.role?.experienceRequirements?.monthsOfExperience;

function askedIn(...lines: string[]): number | undefined {
  const list = lines.map((line) => `- ${line}\n`).join('');
  return monthsIn(
    `Store Manager\n\nContoso\nLyon, France\n\nRequirements\n\n${list}- Good at talking to people\n`,
  );
}

const saidIn = (sentence: string) =>
  monthsIn(
    `Store Manager\n\nContoso\nLyon, France\n\nContoso sells garden tools and seeds in nine towns. ${sentence} You will lead a team of six.\n`,
  );

test.each([
  ['Experience: 18 months', 18, '18 months'],
  ['Experience: 6-12 months', 6, '6-12 months'],
  ['Required experience: 18 months', 18, '18 months'],
  ['Experience: 2 years', 24, '2 years'],
  ['Experience: a trial of 6 months', undefined, undefined],
])('“%s” calls it experience in its heading: %j months', (line, months, words) => {
  const [file] = rolesOf(
    `Store Manager\nContoso\nLyon, France\n\nMinimum Qualifications\n${line}\n- Patience\n`,
  );
  const { experienceRequirements, evidence } = file?.data.role ?? {};
  expect([experienceRequirements?.monthsOfExperience, evidence?.experienceRequirements?.text]).toEqual([
    months,
    words,
  ]);
});

describe('the years that a list of requirements asks for', () => {
  test.each([
    ['5+ years of experience in sales', 60],
    ['5+ years in sales', 60],
    ['Three years as a nurse', 36],
    ['2 years managing stores', 24],
    ['A minimum of (2) years of experience', 24],
    ['Eighteen (18) months of full-time paid experience with Python', 18],
    ['4-year degree and 3 years of experience', 36],
    ['3 ans d’expérience', 36],
    ['One to three-plus years of experience', 12],
    ['Five-plus years of experience', 60],
    ['1 year and 6 months of experience', 18],
    ['Not less than 3 years of experience', 36],
    ['No degree, no less than 3 years of experience', 36],
    ['Do not apply without 3 years of experience', 36],
    ['You do not need a degree, but 3 years of experience', 36],
    ['If not 3 years of experience, then a diploma', 36],
    ['The candidate’s background must include 3 years of experience', 36],
    ['You help your manager and bring 3 years of experience', 36],
    ['2 years of experience, knowledge of Excel a plus', 24],
    ['5~10 years of experience', 60],
    ['10+ overall years of experience in sales. 5+ years leading teams.', 120],
    ['You have a 4+ year track record of selling tools', 48],
    ['We require 3 years of experience', 36],
  ])('“%s”: %d months', (line, months) => expect(askedIn(line)).toBe(months));

  test.each([
    'One year of retail experience preferred',
    '5 years in sales is a plus',
    'Ideally, 5 years of experience',
    '30 units equals one year of education, not of experience',
    'A year of experience may be substituted for the degree',
    'Four years of college, experience in a store',
    'Our firm has 30 years of experience',
    'With 30 years of experience, we know our customers',
    'Contoso has 30 years of experience in the trade',
    'Must be 21 years of age, with experience',
    'A 2-year contract in sales',
    'Less than 1 year 6 months of experience',
    'Up to 2 years of experience',
    '3 years if holding a licence, 1 year if not, and experience',
    'Two years following graduation',
    'Clean driving record in the last 3 years, and experience',
    'Within 2 years of graduation',
    'Permit valid for 3 years; experience with ovens',
    'Willing to commit for 2 years; some experience',
    'You will gain 2 years of experience in sales',
    '5 years of experience is not required',
    '10 years of experience would be too much',
    'At most 2 years of experience in sales',
    'You need no 5 years of experience',
    'You do not need 5 years of experience',
    'We don’t ask for 10 years of experience',
    'Not 5 years of experience',
    'Your future manager has 10 years of experience',
    'The candidate’s supervisor must have at least 10 years of experience',
    'The manager you report to has 12 years of experience',
    'Must be 18 years of age with experience',
    'Four years of successfully completed education above high school, or experience',
    '3 years of progressively responsible education, or experience',
    'Must have lived in Ghent for 3 years; experience is welcome',
  ])('none: “%s”', (line) => expect(askedIn(line)).toBeUndefined());

  test('are the first it requires, not one it would like before it', () => {
    expect(askedIn('5 years in sales is a plus', '2 years of experience')).toBe(24);
    expect(askedIn('3 years as a clerk', '5 years of experience in sales')).toBe(60);
  });
});

test('a label gives them, and a heading that is one', () => {
  const months = (line: string) =>
    monthsIn(
      `Store Manager\n\nContoso\nLyon, France\n\n${line}\n\nRequirements\n\n- Good at talking to people\n`,
    );
  expect(months('Years of experience: 3-5 years')).toBe(36);
  expect(months('Experience: at least 2 years')).toBe(24);
  expect(months('Experience: 2 years of study')).toBeUndefined();
});

describe('the years that a sentence asks for', () => {
  test.each([
    ['Candidates must have a Bachelor’s degree and a minimum of 5 years of experience with Java.', 60],
    ['You should have at least two years of experience in retail.', 24],
    ['3 years of experience in retail are required.', 36],
    ['This role is suited for someone with 3 years of experience in retail.', 36],
    ['We want someone with 3 years of experience in retail.', 36],
    ['Contoso is looking for managers with 3-5 years of experience.', 36],
    ['Our firm is currently accepting applications from clerks with 2 years of experience.', 24],
    ['Here are the required skills and education for this role: a minimum of ten years of experience.', 120],
  ])('“%s”: %d months', (sentence, months) => expect(saidIn(sentence)).toBe(months));

  test.each([
    'We bring 30 years of experience to every garden.',
    'You will join a team with 40 years of experience.',
    'This garden is ideal for teams with 12 years of experience.',
    'Our buyers look back on 12 years of experience.',
  ])('none: “%s”', (sentence) => expect(saidIn(sentence)).toBeUndefined());
});

test.each([
  [36, '3 years'],
  [12, '1 year'],
  [18, '18 months'],
  [6, '6 months'],
])('%i months are shown as %s', (monthsOfExperience, words) => {
  const evidence = { experienceRequirements: { line: 1, column: 1, text: 'x' } };
  const role = entryOf({ id: 'x', title: 'Baker', experienceRequirements: { monthsOfExperience }, evidence });
  expect(rowsOf(role).find(({ name }) => name === 'Experience')?.value).toBe(words);
});

test('a label of experience may count months', () => {
  expect(monthsIn('Store Manager\n\nContoso\n\nWe sell tools.\n\nExperience: 18 months\n')).toBe(18);
});

test.each([
  [{ min_years_experience: 2, max_years_experience: 10 }, 24],
  [{ max_years_experience: 10, min_years_experience: 2 }, 24],
  [{ max_years_experience: 10 }, undefined],
])('the most that a record allows is not asked for: %j', (years, months) => {
  expect(monthsIn(JSON.stringify({ title: 'Baker', description: 'You bake bread.', ...years }))).toBe(months);
});
