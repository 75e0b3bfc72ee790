import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (body: string) => rolesOf(`Warehouse Clerk\n\n${body}`)[0]?.data.role;
const kindsOf = (body: string) => roleOf(body)?.sections.map(({ kind }) => kind);

const list = 'Requirements\n\n- Loads trucks\n\n';
const law = 'We are a drug-free workplace.\n\n';

describe('behind a legal sentence', () => {
  test('what asks goes on with the section before', () => {
    const body = `${list}${law}Must have two years of forklift operation experience.\n`;
    expect(kindsOf(body)).toEqual(['minimum', 'legal', 'minimum']);
    expect(roleOf(body)?.experienceRequirements?.monthsOfExperience).toBe(24);
  });

  test('a list of what is asked goes on with it too', () => {
    const body = `${list}${law}- Knowledge of SQL\n- Experience with forklifts\n- Ability to swim\n`;
    expect(kindsOf(body)).toEqual(['minimum', 'legal', 'minimum']);
  });

  test('an introduction that asks goes on', () => {
    const said =
      'Contoso is an equal opportunity employer.\n\nWe are accepting applications from clerks with 3-5 years of experience in SQL.\n';
    expect(kindsOf(said)).toEqual(['legal', 'summary']);
  });

  test.each([
    [`${list}${law}Contoso was named a good neighbour twice.\n`, ['minimum', 'legal']],
    [`${list}${law}You must have heard that we do not discriminate.\n`, ['minimum', 'legal']],
    [`About us\n\nWe store.\n\n${law}This position requires patience.\n`, ['about', 'legal']],
    [`${list}Equal opportunity\n\n${law}You must have courage.\n`, ['minimum', 'legal']],
  ])('nothing else does: %j', (body, kinds) => expect(kindsOf(body)).toEqual(kinds));
});

test('what is said of all people, regardless of what they do, is no law', () => {
  const said = (of: string) =>
    kindsOf(`We are Contoso.\n\nBoxes are light to our people, regardless of their ${of}.\n`);
  expect([said('position'), said('age or origin')]).toEqual([['summary'], ['summary', 'legal']]);
});

describe('a list', () => {
  const duties = '- Loads trucks\n- Counts boxes\n';

  test('is not legal for one of its items', () =>
    expect(kindsOf(`Requirements\n\nBoxes are heavy.\n\n${duties}- Keeps a drug-free workplace\n`)).toEqual([
      'minimum',
    ]));

  test('is where most of them are', () =>
    expect(
      kindsOf(
        'Requirements\n\nBoxes are heavy.\n\n- We are an equal opportunity employer\n- We do not discriminate\n- Boxes\n',
      ),
    ).toEqual(['minimum', 'legal']));
});

describe('legal words', () => {
  test('a heading of duties that can be done with or without accommodation is one of duties', () =>
    expect(
      kindsOf('Essential functions with or without reasonable accommodation:\n\n- Loads trucks\n'),
    ).toEqual(['responsibilities']));

  test('agencies are told what they may not send', () =>
    expect(kindsOf(`${list}Contoso does not accept unsolicited agency resumes.\n`)).toEqual([
      'minimum',
      'legal',
    ]));
});

describe('an advertisement in one paragraph', () => {
  const eeo = 'Contoso is an equal opportunity employer.\n';

  test.each([
    'Contoso is seeking a warehouse clerk to load trucks.',
    'You work at night. The pay is $20 per hour.',
    'Duties include loading, stacking and SQL reports.',
    'Two years of experience with forklifts required.',
  ])('is of its role though it ends with the law: %s', (said) => {
    expect(kindsOf(`${said} ${eeo}`)).toEqual(['summary']);
  });

  test('is read to its end', () => {
    const said = `Two years of experience with SQL required. The pay is $20 per hour. ${eeo}`;
    expect(roleOf(said)).toMatchObject({
      baseSalary: { minValue: 20 },
      experienceRequirements: { monthsOfExperience: 24 },
      skills: [expect.objectContaining({ name: 'SQL', level: 'required' })],
    });
  });

  test.each([
    'We are proud of our people.',
    'If you are creative, we want to hear from you!',
    'Contoso is committed to hiring people of all kinds.',
  ])('what says nothing of a role is of the law that follows: %s', (said) => {
    expect(kindsOf(`We store boxes.\n\n${said} ${eeo}`)).toEqual(['summary', 'legal']);
  });
});

test('a heading of the employer keeps a paragraph that says for the most part what it says', () => {
  const law = 'We are an equal opportunity employer.';
  const kind = (heading: string, text: string) => kindsOf(`We store.\n\n${heading}\n\n${text}\n`)?.at(-1);
  expect(kind('About us', `Contoso stores boxes in two harbours. ${law}`)).toBe('about');
  expect(kind('Benefits', `We pay well and on time. ${law}`)).toBe('benefits');
  expect(kind('About us', law)).toBe('legal');
  expect(kind('About us', `We store. ${law} We hire regardless of age.`)).toBe('legal');
});
