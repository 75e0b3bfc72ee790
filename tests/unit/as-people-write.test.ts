import { describe, expect, test } from 'vitest';
import { headingPhrase } from '../../src/convert/headings/heading-phrase.ts';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const roleOf = (seed: string, path?: string) => rolesOf(seed, path)[0]?.data.role as Role;
const sectionsIn = (seed: string) => roleOf(seed).sections.map(({ kind, heading }) => `${kind} ${heading}`);
const text =
  'You will bake bread for half of the city, every day of the year but one, with people who like it.';

test.each([
  ['Responsibilties', 'responsibilities'],
  ['Job Responsiblities :', 'job responsibilities'],
  ['Minimum Requirments', 'minimum requirements'],
  ['Preferred Qualifcations', 'preferred qualifications'],
  ['Respectability', 'respectability'],
  ['Required documents', 'required documents'],
])('a heading is known however it is spelled: %s', (said, phrase) => {
  expect(headingPhrase(said)).toBe(phrase);
});

describe('line ends in a paragraph of HTML', () => {
  const page = (paragraph: string) => `<h1>Baker</h1><p>${text}</p><p>${paragraph}</p>`;

  test.each([
    ['a question', 'What will you do?\nBake bread with SQL\nSell it to\nour guests'],
    ['a colon', 'What you will do:\nBake bread with SQL\nSell it'],
    ['a heading we know', 'Responsibilities\nBake bread with SQL\nSell it'],
  ])('count below %s', (_, paragraph) => {
    const [heading = ''] = paragraph.split('\n');
    expect(sectionsIn(page(paragraph))).toContain(`responsibilities ${heading}`);
  });

  test('are spaces anywhere else', () => {
    expect(sectionsIn(page('We bake bread with\nSQL. What will you do?\nBake.'))).toEqual([
      'summary undefined',
    ]);
  });
});

test('the name of a page is no title', () => {
  expect(roleOf(`<h1>Job Postings</h1><h3>Sheet Metal Mechanic</h3><p>${text}</p>`).title).toBe(
    'Sheet Metal Mechanic',
  );
});

test('a long line that ends in a colon is a heading where its words are those of one', () => {
  const heading =
    'Special Knowledge, Skills, Abilities, Training, or Special Licenses/Certifications Needed to do this job:';
  expect(sectionsIn(`Baker\n\nDuties\n\n- ${text}\n\n${heading}\n\nBread, boots and SQL\n`)).toContain(
    `minimum ${heading}`,
  );
});

test('what is nice to have is told below a long line as below a blank one', () => {
  const long =
    'You know bread, and the difference between what an oven says of it and what a guest would say.';
  expect(
    sectionsIn(`Baker\n\nRequirements:\n\n${text}\n${long}\nNice to have\n\nExperience with boats.\n`),
  ).toEqual(['minimum Requirements:', 'preferred Nice to have']);
});

test('education and experience straight under what is asked are what it is made of', () => {
  expect(
    sectionsIn(
      `Baker\n\n${text}\n\nMinimum Qualifications:\nEducation: A degree in bread.\nExperience: Three years of it.\n`,
    ),
  ).toEqual(['summary undefined', 'minimum Minimum Qualifications:']);
});

test('the name of a standard in a list is no heading', () => {
  expect(
    sectionsIn(
      `Baker\n\n${text}\n\nPreference for one or more of the following licenses:\nOSHA-10 or OSHA-30\nNFPA 70E\nFirst aid\n`,
    ),
  ).toEqual(['summary undefined', 'preferred Preference for one or more of the following licenses:']);
});

describe('the title', () => {
  test.each([
    ['Baker Job in Des Moines', 'Baker'],
    ['Junior Data Analyst Description/Job Summary', 'Junior Data Analyst'],
    ['Junior Data Analyst! Job in Des Moines', 'Junior Data Analyst'],
    ['Junior Data Analyst wanted', 'Junior Data Analyst'],
    ['# Bäcker (m/w/d) gesucht!', 'Bäcker (m/w/d)'],
  ])('%s', (said, title) => {
    expect(roleOf(`${said}\n\n${text}\n`).title).toBe(title);
  });
});

test('a line that begins with the label of another fact is no title', () => {
  const role = roleOf(`company: aster & sons bread ovens ; head baker ; ghent ; flanders\n\n${text}\n`);
  expect(role.inferred).toContain('title');
});

describe('the employer', () => {
  test.each([
    ['is no role', 'The Expert Baker needs sleep. The Expert Baker will have it.'],
    ['is no kind of house', 'You know the Firm’s ovens, the Firm’s clients and the Firm’s bread.'],
    ['is no tool of the work', '- Configure Contoso tools with both hands\n- Clean ovens'],
    ['is no greeting', 'Let’s talk! Let’s bake!'],
    ['is no schedule', 'Primary Location Belgium-Ghent\nSchedule Full-Time'],
  ])('%s', (_, said) => {
    expect(roleOf(`Baker\n\n${text}\n\n${said}\n`).hiringOrganization).toBeUndefined();
  });

  test('says where it has its seat before it says its name', () => {
    const said = 'Headquartered in Tacoma, WA, Aster Ovens is the bakery of many. At Aster Ovens, we bake.';
    expect(roleOf(`Baker\n\n${text}\n\n${said}\n`).hiringOrganization).toBe('Aster Ovens');
  });
});

test('a name with its ticker in brackets is not cut as a row of labels is', () => {
  const said = `ContosoLink (NYSE: CTL) bakes. ${`${text} `.repeat(3)}Job Responsibilities:Bake bread.Requirements:Boots.`;
  expect(roleOf(`Baker\n\n${said}\n`).sections[0]?.kind).toBe('summary');
  expect(String(rolesOf(`Baker\n\n${said}\n`)[0])).toContain('ContosoLink (NYSE: CTL)');
});

test('a reference in a sentence numbers the role', () => {
  expect(roleOf(`Baker\n\n${text} Apply quoting Ref. No.: 2704963x today.\n`).identifier).toBe('2704963x');
});

test('an offer may be numbered in French', () => {
  expect(roleOf(`Baker\n\n${text}\n\noffre n° 143KJFY\n`).identifier).toBe('143KJFY');
});

test('a number in brackets that stands alone below the title numbers the role, and is on the page once', () => {
  const role = roleOf(`Baker\n\n(P-972)\n\n${text}\n`);
  expect(role.identifier).toBe('P-972');
  expect(JSON.stringify(role.sections)).not.toContain('972');
  expect(roleOf(`Baker\n\n(m/f/d)\n\n${text} (A-320)\n`).identifier).toBeUndefined();
});

test('sections in a list are those of one posting, though it has no text beside them', () => {
  const sections = [
    { text: 'What you do', content: `<li>${text}</li>` },
    { text: 'What you know', content: '<li>Python, and three years of ovens</li>' },
  ];
  const categories = { location: 'Ghent, Belgium', team: 'Bread and Cakes of the Night' };
  const roles = rolesOf(JSON.stringify({ text: 'Baker', description: '', categories, lists: sections }));
  expect(roles.map(({ data }) => data.role?.title)).toEqual(['Baker']);
  expect(roles[0]?.data.role?.sections.map(({ kind }) => kind)).toEqual(['responsibilities', 'minimum']);
});

test('a page of openings, each under its title, is as many postings', () => {
  const page = `---\ntitle: Employment\n---\n\nThese are our openings.\n\n## Oven Engineer\n\n${text} ${text}\n\n## Night Baker\n\n${text} ${text}\n`;
  expect(rolesOf(page, 'seeds/test.md').map(({ data }) => data.role?.title)).toEqual([
    'Oven Engineer',
    'Night Baker',
  ]);
});

test('what a site offers is no text of the posting, wherever it stands', () => {
  const offers = 'Apply\n\nSaved\nUse AI to assess how you fit\n\nTailor my resume\n\nTry Premium for €0';
  const top = `Company logo for, Contoso.\nContoso\nOven Engineer\n\nBelgium · 1 week ago · 54 people clicked apply`;
  const role = roleOf(`${top}\n\n${offers}\n\nAbout the job\n${text}\n`);
  expect([role.title, role.jobLocation, role.sections.length]).toEqual(['Oven Engineer', ['Belgium'], 1]);
});
