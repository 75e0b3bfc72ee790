import { expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const text = 'We pick apples with robots. At Northwind Fruit you build gentle arms.';
const roleUnder = (line: string, body = text) =>
  rolesOf(`${line}\n\n${body}\n\n## Requirements\n\n- Python\n`)[0]?.data.role as Role;

test.each<[line: string, place?: string, types?: string[], title?: string]>([
  ['# Northwind Fruit - Orchard Engineer - Berlin - Full-time', 'Berlin', ['FULL_TIME']],
  ['# Northwind Fruit - Orchard Picking - Berlin - FT', 'Berlin', ['FULL_TIME'], 'Orchard Picking'],
  ['# Orchard Engineer | Northwind Fruit | Ghent, Belgium', 'Ghent, Belgium'],
  ['# [Berlin] Northwind Fruit is hiring an Orchard Engineer', 'Berlin'],
  ['# Northwind Fruit hiring Orchard Engineer in Ghent, Belgium', 'Ghent, Belgium'],
  ['# Orchard Engineer at Northwind Fruit'],
  ['# Orchard Engineer @ Northwind Fruit (Remote)', 'Remote'],
  ['# Orchard Engineer (Northwind Fruit), Berlin', 'Berlin'],
  ['# Orchard Engineer - Northwind Fruit'],
  ['# [Orchard Engineer at Northwind Fruit](https://jobs.example/1)'],
  ['**Northwind Fruit — Orchard Engineer — Remote**', 'Remote'],
  ['# Orchard Engineer\n### Northwind Fruit\n#### `🌎 Belgium` `💰 90.0`', 'Belgium'],
])('%s is a title, who hires and where', (line, place, types, title = 'Orchard Engineer') => {
  const role = roleUnder(line);
  expect([role.title, role.hiringOrganization, role.jobLocation, role.employmentType]).toEqual([
    title,
    'Northwind Fruit',
    place && [place],
    types,
  ]);
  expect(role.inferred).not.toContain('title');
  expect(role.sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum']);
});

test.each(['会计', '果樹園', 'מהנדסת'])(
  '%s is a title without capitals where the format calls it a heading',
  (line) => {
    const role = roleUnder(`# ${line}`);
    expect([role.title, role.inferred]).toEqual([line, []]);
  },
);

test.each([
  'Orchard Engineer - Infrastructure',
  'Orchard Engineer, Arms and Hands',
  'Senior Engineer - Arms - Hands',
  'Orchard Engineer (Night Shift)',
  'Looking for an Engineer at night',
])('%s says no more than a title', (line) => {
  const role = roleUnder(
    `# ${line}`,
    'We pick apples with robots. You look after the infrastructure, at night.',
  );
  expect([role.title, role.hiringOrganization]).toEqual([line, undefined]);
});

test.each([
  'Summary of the Orchard Engineer job at Northwind Fruit',
  'Job description for Orchard Engineer',
  'Orchard Engineer - job post',
  'Orchard Engineer- job post',
  'Orchard Engineer Job Description',
  'Orchard Engineer Position',
])('“%s” names the role alone', (line) => {
  expect(roleUnder(`# ${line}`).title).toBe('Orchard Engineer');
});

test('an article may be part of a title', () => {
  expect(roleUnder('# A Level Teacher').title).toBe('A Level Teacher');
});

test('an advertisement in one line has its title and place before its pay', () => {
  const role = roleUnder(`Orchard Engineer – Ghent, Belgium £30,000 Pension, Holidays ${text}`);
  expect([role.title, role.jobLocation]).toEqual(['Orchard Engineer', ['Ghent, Belgium']]);
});

test('the first line says who hires and where, where the title of the format does not', () => {
  const seed = `---\ntitle: "Northwind Fruit (NF) : Orchard Engineer"\n---\nNorthwind Fruit (NF) - Orchard Engineer - Tucson, AZ - Full-time\n\n${text}\n`;
  const role = rolesOf(seed, 'seeds/x.md')[0]?.data.role;
  expect([role?.title, role?.hiringOrganization, role?.jobLocation]).toEqual([
    'Orchard Engineer',
    'Northwind Fruit (NF)',
    ['Tucson, AZ'],
  ]);
});

test.each(['**Northwind Fruit - Orchard Picking**', '# Northwind Fruit - Orchard Picking'])(
  'what an employer makes is no title where a heading names the role: %s',
  (line) => {
    const role = roleUnder(`${line}\n\n## Orchard Engineer (Arms - Hands)`);
    expect(role.title).toBe('Orchard Engineer (Arms - Hands)');
  },
);

test.each([
  ['Orchard Engineer', 'position'],
  ['Glimworth (Entry Level)', 'role'],
])('the question of a board names the role and who hires: %s', (title, word) => {
  const role = roleUnder(
    `What are the responsibilities and job description for the ${title} ${word} at 5 Northwind Fruit?`,
  );
  expect([role.title, role.hiringOrganization]).toEqual([title, '5 Northwind Fruit']);
  expect(role.inferred).not.toContain('title');
});

test.each([
  ['Oregon: Northwind Fruit seeks Orchard Engineer', 'Orchard Engineer'],
  ['Ghent, Belgium: Northwind Fruit is seeking an Orchard Engineer', 'Orchard Engineer'],
])('“%s” says who hires behind the place', (line, title) => {
  const role = roleUnder(line);
  expect([role.title, role.hiringOrganization]).toEqual([title, 'Northwind Fruit']);
});

test('who joins a team is told in a sentence, and is one', () => {
  const role = roleUnder('Northwind Fruit is currently looking for Orchard Engineers to join our team.');
  expect([role.title, role.inferred.includes('title')]).toEqual(['Orchard Engineer', true]);
});

test.each([
  ['Orchard Engineer (JOB CODE: NFGH1604GA)', 'NFGH1604GA'],
  ['Orchard Engineer - Ref: 16/204', '16/204'],
  ['Orchard Engineer [Requisition #NF-88]', 'NF-88'],
])('what a label in the title numbers is the number of the role: %s', (line, identifier) => {
  const role = roleUnder(`# ${line}`);
  expect([role.title, role.identifier]).toEqual(['Orchard Engineer', identifier]);
});

test.each([
  ['2026-114-NIG: Orchard Engineer', '2026-114-NIG'],
  ['R-10234 - Orchard Engineer', 'R-10234'],
  ['104233 – Orchard Engineer', '104233'],
])('a number before the title is that of the role, below a sentence too: %s', (line, identifier) => {
  const told = { title: 'Orchard Engineer', identifier };
  expect(roleUnder(`# ${line}`)).toMatchObject(told);
  expect(roleUnder(`Returning to us? Log in to find the job that you look for.\n\n${line}`)).toMatchObject(
    told,
  );
});

test.each(['2026: Orchard Engineer', '2025-26 - Orchard Engineer', '24/7 – Orchard Engineer'])(
  'a year numbers no role: %s',
  (line) => {
    expect(roleUnder(`# ${line}`)).toMatchObject({ title: line });
    expect(roleUnder(`# ${line}`).identifier).toBeUndefined();
  },
);

test('a title and its place may stand before a dash and a sentence, a title before its number', () => {
  const placed = roleUnder('Orchard Engineer, Ghent, Belgium– This position keeps the arms.');
  expect(placed).toMatchObject({ title: 'Orchard Engineer', jobLocation: ['Ghent, Belgium'] });
  const alone = roleUnder('Orchard Engineer – This position keeps the arms of all robots.');
  expect([alone.title, alone.inferred.includes('title')]).toEqual(['Orchard Engineer', false]);
  const numbered = roleUnder('Orchard Engineer - Arms and Hands ( Job Number: 259725 ) Description We grow.');
  expect(numbered).toMatchObject({ title: 'Orchard Engineer - Arms and Hands', identifier: '259725' });
});

test('a mail sets its title in marks', () => {
  const roleOf = (line: string) => rolesOf(`${line} ${text}\n`)[0]?.data.role;
  const mail = roleOf('*Orchard Engineer - Arms , - Ref:1244119* Department of Apples Hours Full Time');
  expect(mail).toMatchObject({ title: 'Orchard Engineer - Arms', identifier: '1244119' });
  expect(roleOf('*Please note* Orchard Engineers rise early.')?.title).not.toBe('Please note');
});

test('the first heading says who hires and where below the name of a thread', () => {
  const thread =
    'orchard-jobs/berlin · issue #14 · closed\n\n# Northwind Fruit - Orchard Picking - Berlin - FT';
  expect(roleUnder(thread)).toMatchObject({
    title: 'Orchard Picking',
    hiringOrganization: 'Northwind Fruit',
  });
});

test('a firm above the field of the title hires', () => {
  const role = roleUnder('Northwind Fruit Company\nJOB TITLE: Orchard Engineer\nLOCATION: Ghent, Belgium');
  expect(role).toMatchObject({ title: 'Orchard Engineer', hiringOrganization: 'Northwind Fruit Company' });
  expect(roleUnder('Notice of Vacancy\nJOB TITLE: Orchard Engineer').hiringOrganization).toBe(
    'Northwind Fruit',
  );
});

test('a label in the title without a number is of the title', () => {
  expect(roleUnder('# Orchard Engineer (Position: permanent)').title).toBe(
    'Orchard Engineer (Position: permanent)',
  );
});

test.each([
  ['Night Baker, Lyon', 'Night Baker', ['Lyon']],
  ['Night Baker, Lyon, France', 'Night Baker', ['Lyon, France']],
  ['Bread – Dough & Cake Manager, San Francisco', 'Bread – Dough & Cake Manager', ['San Francisco']],
  ['Night Baker, Aster County, Georgia', 'Night Baker', ['Aster County, Georgia']],
  ['Night Baker, Ovens, California', 'Night Baker, Ovens, California', undefined],
  ['Night Baker - Shoreditch, London', 'Night Baker - Shoreditch, London', undefined],
])('a place stands behind a comma: %s', (line, title, jobLocation) => {
  const role = roleUnder(`# ${line}`);
  expect([role.title, role.jobLocation]).toEqual([title, jobLocation]);
});

test('a name as files have it is no part of the title, where the text writes it out', () => {
  expect(roleUnder('# Orchard Engineer — northwind_fruit')).toMatchObject({
    title: 'Orchard Engineer',
    hiringOrganization: 'Northwind Fruit',
  });
  const said = 'At Northwind Fruit you build. Our gentle arms is new.';
  expect(roleUnder('# Orchard Engineer — gentle_arms', said).title).toBe('Orchard Engineer — gentle_arms');
});
