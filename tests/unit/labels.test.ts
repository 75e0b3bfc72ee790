import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const prose =
  'We build the systems that keep the lights on in half of the hospitals of this country, and we look after them day and night.';

const roleOf = (seed: string, path?: string) => rolesOf(seed, path)[0]?.data.role as Role;

function factsOf(seed: string, path?: string) {
  const { title, hiringOrganization, jobLocation, identifier } = roleOf(seed, path);
  return { title, hiringOrganization, jobLocation, identifier };
}

describe('a label and its value', () => {
  const facts = {
    title: 'Platform Engineer',
    hiringOrganization: 'Contoso',
    jobLocation: ['Delhi'],
    identifier: undefined,
  };

  test.each([':-', ' :-', ': -', ' :–', '::', ':'])('are parted by “%s”', (sign) => {
    const seed = `Designation${sign} Platform Engineer\nCompany${sign} Contoso\nLocation${sign} Delhi\n\n${prose}\n`;
    expect(factsOf(seed)).toEqual(facts);
  });

  test.each([
    ['h4', '<h4>Company: Contoso</h4><h4>Location : Delhi</h4>'],
    ['b', '<p><b>Company: Contoso</b></p><p><b>Location:- Delhi</b></p>'],
    ['h3 in one line', '<h3>Company: Contoso | Location: Delhi</h3>'],
  ])('stand in one element: %s', (_, fields) => {
    const seed = `<html><body><h2>Platform Engineer</h2>${fields}<h3>Your work</h3><p>${prose}</p></body></html>`;
    expect(factsOf(seed, 'seeds/test.html')).toEqual(facts);
  });

  test('stand in a heading of Markdown', () => {
    const seed = `# Platform Engineer\n\n## Company: Contoso\n\n## Location: Delhi\n\n## Your work\n\n${prose}\n`;
    expect(factsOf(seed)).toEqual(facts);
  });

  test.each(['  ', ' ', ' | '])('stand side by side in a line, with “%s” between them', (between) => {
    const seed = `Platform Engineer\n\nCompany: Contoso${between}Job Location: Delhi${between}Requisition ID: 813\n\n${prose}\n`;
    expect(factsOf(seed)).toEqual({ ...facts, identifier: '813' });
  });

  test.each(['Business Title', 'Job Role', 'Post Title', 'POST TITLE', 'Position Title', 'Working Title'])(
    'name the title: %s',
    (label) => {
      const seed = `Posting Type: External\n# Of Positions: 1\n${label}: Platform Engineer\nTitle Classification: Competitive\nCareer Level: Experienced\nAgency: Contoso\nWork Location: Delhi\n\n${prose}\n`;
      expect(factsOf(seed)).toEqual(facts);
      expect(roleOf(seed).sections.every(({ heading }) => heading === undefined)).toBe(true);
    },
  );

  test('of what kind the work is names no department where another label does', () => {
    const role = roleOf(
      `Title: Platform Engineer\nJob Category: Technology\nDepartment: Night Ovens\n\n${prose}\n`,
    );
    expect(role.department).toBe('Night Ovens');
    expect(roleOf(`Title: Platform Engineer\nJob Category: Technology\n\n${prose}\n`).department).toBe(
      'Technology',
    );
  });

  test('stand in two lines of a paragraph, the label in bold', () => {
    const facts =
      '<p><strong>Job announcement number:</strong>\n21NRC-DHA</p><p><strong>Job type:</strong>\nContract</p>';
    const page = `<h1>Platform Engineer</h1><p>${prose}</p>${facts}`;
    expect(roleOf(page, 'seeds/test.html')).toMatchObject({
      identifier: '21NRC-DHA',
      employmentType: ['CONTRACTOR'],
    });
  });

  test('of the service of a state names how one is appointed, and no department', () => {
    const departmentIn = (line: string) =>
      roleOf(`Title: Platform Engineer\n${line}\n\n${prose}\n`).department;
    expect([departmentIn('Service: Competitive'), departmentIn('Service : Cuisine')]).toEqual([
      undefined,
      'Cuisine',
    ]);
  });

  test.each(['UNIT/DIVISION', 'Division/Work Unit', 'Unit'])('name the department: %s', (label) => {
    expect(roleOf(`Title: Platform Engineer\n${label}: Night Ovens\n\n${prose}\n`).department).toBe(
      'Night Ovens',
    );
  });

  test('name the department sooner than the folder of a site does', () => {
    const seed = `---\ntitle: Platform Engineer\ncategory: the-team\n---\n\nUNIT: Night Ovens\n\n${prose}\n`;
    expect(roleOf(seed).department).toBe('Night Ovens');
  });

  test.each([
    'TBD',
    'Not specified',
    'N/A',
    '-',
    'none',
    'R*****',
    'Posted 3 Days Ago',
    'see below',
    'Confidential',
  ])('are no fact where the value is “%s”', (nothing) => {
    const seed = `Designation: Platform Engineer\nCompany: ${nothing}\nLocation: ${nothing}\n\n${prose}\n`;
    expect(factsOf(seed)).toMatchObject({ hiringOrganization: undefined, jobLocation: undefined });
    const data = JSON.stringify({
      title: 'Platform Engineer',
      location: nothing,
      benefits: nothing,
      description: prose,
    });
    expect(roleOf(data).jobLocation).toBeUndefined();
    expect(roleOf(data).sections.map(({ kind }) => kind)).not.toContain('benefits');
  });

  test.each(['anywhere but London', 'Anywhere except Texas', 'not in London'])(
    'are no place where the work is not there: “%s”',
    (value) => {
      expect(roleOf(`Platform Engineer\n\nLocation: ${value}\n\n${prose}\n`).jobLocation).toBeUndefined();
    },
  );

  test.each(['Anywhere, TX', 'not far from London', 'Notting Hill'])('are a place: “%s”', (value) => {
    expect(roleOf(`Platform Engineer\n\nLocation: ${value}\n\n${prose}\n`).jobLocation).toEqual([value]);
  });

  test.each([
    ['10,000+ employees', undefined],
    ['11-50 people', undefined],
    ['about 12 engineers', undefined],
    ['500 Startups', '500 Startups'],
    ['7 Seas', '7 Seas'],
  ])('are no name where the value counts people: “%s”', (value, name) => {
    const beside = (label: string) => roleOf(`Title: Platform Engineer\n${label}: ${value}\n\n${prose}\n`);
    expect(beside('Company').hiringOrganization).toBe(name);
    expect(beside('Team').department).toBe(name);
  });

  test('are no heading that says something behind its colon', () => {
    const { sections } = roleOf(`# Platform Engineer\n\n## Our team: ten of us\n\n${prose}\n`);
    expect(sections.map(({ heading }) => heading)).toContain('Our team: ten of us');
  });

  test('may have a blank line between them where the value tells what it is', () => {
    const seed = `Platform Engineer\n\n${prose}\n\nAuto req ID\n\n113978BR\n\nReference\n\nGood boots\n`;
    expect(factsOf(seed).identifier).toBe('113978BR');
    expect(factsOf(seed.replace('113978BR', 'Nobody knows')).identifier).toBeUndefined();
  });

  test('a saint ends no sentence', () => {
    expect(factsOf(`Platform Engineer\n\nCampus: St. George\n\n${prose}\n`).jobLocation).toEqual([
      'St. George',
    ]);
  });
});

describe('the number of a job in a sentence', () => {
  test.each([
    ['Apply on our site (job #507275) until May.', '507275'],
    ['We look for a nurse (Position #: 00109009) to help.', '00109009'],
    ['Please quote requisition number R-20251 when you write.', 'R-20251'],
  ])('%s', (sentence, expected) =>
    expect(factsOf(`Nurse\n\n${prose} ${sentence}\n`).identifier).toBe(expected),
  );

  test.each(['This is a job for 5000 people.', 'Our position 12 of the list.', 'We posted 200574 jobs.'])(
    'none: %s',
    (sentence) => expect(factsOf(`Nurse\n\n${prose} ${sentence}\n`).identifier).toBeUndefined(),
  );
});

test('a posting is not called by the name of a page', () => {
  expect(factsOf(`Position\n\nDescription\n\n${prose}\n`).title).not.toBe('Position');
});

test('what front matter is followed by may have comments, which no reader sees', () => {
  const seed = `---\ncompany: Contoso\ntitle: Nurse\n---\n\n<!-- Paste the text\n     below. -->\n${prose}\n`;
  expect(rolesOf(seed)[0]?.data.sectionTexts).toEqual([prose]);
  expect(roleOf(seed).source.setAside).toContainEqual(
    expect.objectContaining({ reason: 'comment', text: expect.stringContaining('Paste the text') }),
  );
});

test('a label may have a remark in brackets', () => {
  const seed = `# Baker\n\n- **Location (office):** Delhi\n- **Posted (board):** 2026-08-19T12:12:12-04:00\n\n${prose}\n`;
  expect(roleOf(seed)).toMatchObject({ jobLocation: ['Delhi'], datePosted: '2026-08-19' });
});

test('the hours of work are a label as well', () => {
  expect(
    roleOf(`# Baker\n\nHours of work: 32.5\nApplications closing: 13/12/2026\n\n${prose}\n`),
  ).toMatchObject({
    workHours: '32.5',
    validThrough: '2026-12-13',
  });
});
