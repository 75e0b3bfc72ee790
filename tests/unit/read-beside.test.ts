import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (text: string) => rolesOf(text)[0]?.data.role;
const asked = 'Requirements\n\n- Ovens\n- SQL\n';

test('what closes a posting ends the list above it', () => {
  const role = roleOf(
    'Night Baker\n\nWhat we need\n\nThree winters of bread.\n\nAn oven at home.\n\nKnowledge of rye.\n\nInterested?\n\nSend us a loaf.\n\nWhat’s next?\n\nWe taste it.\n',
  );
  expect(role?.sections.map(({ heading }) => heading)).toEqual([
    'What we need',
    'Interested?',
    'What’s next?',
  ]);
});

test('questions to whoever applies ask for nothing and head nothing', () => {
  const questions =
    'Do you have a current Australian driver’s licence?\n\nHow many years’ experience do you have as a baker?\n\nWhat’s your expected annual base salary?\n';
  const role = roleOf(
    `Night Baker\n\nWe bake.\n\n${asked}\nEmployer questions\n\nYour application will include the following questions:\n\n${questions}`,
  );
  expect(role?.sections.at(-1)?.heading).toBe('Employer questions');
  expect(role?.skills.filter(({ level }) => level === 'required').map(({ id }) => id)).toEqual(['sql']);
});

test('years behind “with” are those of the name behind them', () => {
  const role = roleOf(
    `Night Baker\n\nRequirements\n\n- 5+ years of Python, with 2+ years of SQL\n- Perl, with 3+ years\n`,
  );
  const years = Object.fromEntries(role?.skills.map(({ id, years }) => [id, years]) ?? []);
  expect(years).toMatchObject({ python: 5, sql: 2, perl: 3 });
});

test('two hyphens are a dash', () => {
  expect(
    roleOf(`Night Baker\n\nRequirements\n\n- 2--5 years of experience with bread\n`)?.experienceRequirements,
  ).toEqual({
    monthsOfExperience: 24,
  });
});

test.each([
  'ACLS and BLS required within 6 months of hire.',
  'All nurses are required to maintain ACLS and BLS.',
])('who hires may require something anywhere: %s', (sentence) => {
  const role = roleOf(`Registered Nurse\n\nAbout the role\n\nWe care for all. ${sentence}\n`);
  const required = role?.skills.filter(({ level }) => level === 'required').map(({ id }) => id);
  expect(required?.toSorted()).toEqual(['acls', 'basic-life-support']);
});

test.each([
  ['Placed on: 4 May 2026', { datePosted: '2026-05-04' }],
  ['Date listed\n4 May 2026', { datePosted: '2026-05-04' }],
])('a day of boards: %s', (lines, facts) => {
  expect(roleOf(`Night Baker\n\n${lines}\n\nWe bake.\n\n${asked}`)).toMatchObject(facts);
});

test.each(['Back', '13 days remaining to apply', 'Job Detail'])(
  'a word of a page is no title: %s',
  (line) => {
    expect(roleOf(`${line}\n\nNight Baker\n\nContoso\n\nGhent, Belgium\n\n${asked}`)?.title).toBe(
      'Night Baker',
    );
  },
);

test.each(['Singing River Health System', 'Cass Medical Center'])('a house of care hires: %s', (name) => {
  expect(roleOf(`Registered Nurse\n${name}\n\nWe care.\n\n${asked}`)?.hiringOrganization).toBe(name);
});

test.each(['Behavioral Health', 'Mental Health Services'])('a field of care hires nobody: %s', (name) => {
  expect(roleOf(`Registered Nurse\n${name}\n\nWe care.\n\n${asked}`)?.hiringOrganization).toBeUndefined();
});

test('a number in a line goes on behind its slashes', () => {
  expect(roleOf(`Night Baker\n\nWe bake. REF NO: 2025/247/OCJ is its number.\n\n${asked}`)?.identifier).toBe(
    '2025/247/OCJ',
  );
});

test.each([
  ['A tertiary qualification in bread', 'college degree'],
  ['National Diploma in Finance', 'diploma'],
  ['Grade 12 or equivalent', 'high school'],
])('%s is an education', (line, credentialCategory) => {
  expect(roleOf(`Night Baker\n\nRequirements\n\n- ${line}\n- Ovens\n`)?.educationRequirements).toMatchObject([
    { credentialCategory },
  ]);
});
