import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const roleOf = (seed: string) => rolesOf(seed)[0]?.data.role as Role;
const prose =
  'We build the systems that keep the lights on in half of the hospitals of this country, and we look after them day and night.';
const header = 'Platform Engineer\n\nContoso\nLyon, France\n';
const sectionsOf = (seed: string) => roleOf(seed).sections.map(({ kind, heading }) => [kind, heading]);

describe('headings', () => {
  test('a short line alone between two passages is one, whatever it says', () => {
    expect(sectionsOf(`${header}\n${prose}\n\nLanterns and how we hang them\n\n${prose}\n`)).toEqual([
      ['summary', undefined],
      ['other', 'Lanterns and how we hang them'],
    ]);
  });

  test.each(['OR', 'or', 'AND/OR', 'und'])('“%s” between two passages joins them', (joint) => {
    expect(sectionsOf(`${header}\n${prose}\n\n${joint}\n\n${prose}\n`)).toEqual([['summary', undefined]]);
  });

  test('a sentence that ends in one opens its section', () => {
    const sentence =
      'We know that your time is precious, so please apply only where you have the following minimum qualifications:';
    expect(sectionsOf(`${header}\n${prose}\n\n${sentence}\n\nA driving licence\n`)).toEqual([
      ['summary', undefined],
      ['minimum', sentence],
    ]);
  });

  test('a question in small letters opens the lines straight below it, and no sentence', () => {
    const asked = 'What you can look forward to';
    const lines = 'Repairing lanterns\nCounting candles\nTraining keepers\n';
    expect(sectionsOf(`${header}\n${prose}\n\n${asked}\n${lines}`)).toContainEqual([
      'responsibilities',
      asked,
    ]);
    expect(sectionsOf(`${header}\n${prose}\n\n${asked}\nis light.\n`)).toHaveLength(1);
  });

  test.each([
    ['BACKGROUND: ', 'about'],
    ['OVERALL PURPOSE: ', 'summary'],
  ])('“%s” in capitals opens the text behind it', (label, kind) => {
    expect(sectionsOf(`${header}\n${label}${prose}\n`)).toContainEqual([kind, label.trim()]);
  });

  test('a line in capitals straight below the title, in a head of short lines, is none', () => {
    const head = 'Platform Engineer\nCONTOSO GROUP\n56 - HARBOUR\nMission of six months\nFull-time\n';
    expect(sectionsOf(`${head}\n${prose}\n`)).toEqual([['summary', undefined]]);
    expect(sectionsOf(`Platform Engineer\nTHE BRIGHT SIDE\n${prose}\nFull-time\n${prose}\n`)).toContainEqual([
      'summary',
      'THE BRIGHT SIDE',
    ]);
  });

  test.each([
    ['Please submit your online application, with your CV', 'other'],
    ['Apply your knowledge of boats in your application to each day', 'minimum'],
    ['Five years of boats', 'minimum'],
  ])('what somebody is to hand in is not asked for in the role: %s', (said, kind) => {
    expect(
      sectionsOf(`${header}\n${prose}\n\nWhat we need from you\n\n${said}\n\nGood boots\n`).at(-1)?.[0],
    ).toBe(kind);
  });

  test('a day in a line of its own is the day of publication, and heads nothing', () => {
    const role = roleOf(`# Platform Engineer\n\n## (Posted July 25, 2018)\n\n${prose}\n`);
    expect(role.datePosted).toBe('2018-07-25');
    expect(role.sections.map(({ kind }) => kind)).toEqual(['summary']);
  });

  test('a short line between short lines is none', () => {
    expect(sectionsOf(`${header}\nRequirements\n\nPatience\n\nA driving licence\n\nGood boots\n`)).toEqual([
      ['minimum', 'Requirements'],
    ]);
  });

  test('a sentence that begins as headings do and stands alone is one', () => {
    expect(
      sectionsOf(
        `${header}\n${prose}\n\nWhat will help you to fulfill your role\n\nPython\n\nGood boots\n`,
      ).at(-1),
    ).toEqual(['minimum', 'What will help you to fulfill your role']);
  });

  test('a known heading with an addition is known', () => {
    expect(
      sectionsOf(`${header}\n${prose}\n\nWhat you bring to our team\n- Python\n- Boots\n`).at(-1),
    ).toEqual(['minimum', 'What you bring to our team']);
  });

  test('a label in a list of labelled items is none', () => {
    const benefits =
      'Health: a plan for all.\nRewards: points for every good deed.\nTravel: trains are paid.';
    expect(sectionsOf(`${header}\n${prose}\n\nBenefits\n\n${benefits}\n`).at(-1)).toEqual([
      'benefits',
      'Benefits',
    ]);
  });

  test('bold words that a line break set apart stay in their sentence', () => {
    const seed = `**Requirements**\n\n* Python\n\n**Your days**\nAs a\n**Platform Engineer**\n, you will own our **builds** and **tests**.\n`;
    expect(rolesOf(seed)[0]?.data.sectionTexts).toContain(
      'As a Platform Engineer, you will own our builds and tests.',
    );
  });
});

describe('levels', () => {
  const levelsOf = (body: string) =>
    Object.fromEntries(roleOf(`${header}\n${body}`).skills.map(({ id, level }) => [id, level]));

  test('a wish ends with its sentence, also after a language of one letter', () => {
    expect(levelsOf('Requirements\n\n- MATLAB or R. Git is a plus.\n')).toMatchObject({
      r: 'required',
      git: 'preferred',
    });
  });

  test('what is desired but not required is preferred', () => {
    expect(levelsOf('Requirements\n\n- Experience with Terraform is desired, but not required.\n')).toEqual({
      terraform: 'preferred',
    });
  });

  test('a line of tools belongs to the list it stands in', () => {
    expect(
      levelsOf('YOUR SKILLS AND EXPERIENCE\nYears of practice\nTools: Python, SQL\nTHE BENEFITS\nLunch\n'),
    ).toEqual({
      python: 'required',
      sql: 'required',
    });
  });
});

describe('places', () => {
  test('a city with its state is one, where no other is said', () => {
    expect(
      roleOf(`Platform Engineer\n\nAbout the job\n\n20 hours for six months in Mountain View, CA! ${prose}\n`)
        .jobLocation,
    ).toEqual(['Mountain View, CA']);
  });

  test.each([
    ['Locations: Spain, Portugal, Poland', ['Spain', 'Portugal', 'Poland']],
    ['Location: Madrid, Spain', ['Madrid, Spain']],
    ['This role sits in our new San Diego headquarters.', ['San Diego']],
    ['The salary range based in Colorado, Hawaii is $90,000 to $100,000.', undefined],
    ['Standort: Berlin', ['Berlin']],
    ['מיקום:\n\nירושלים\n', ['ירושלים']],
  ])('%s', (said, places) => {
    expect(roleOf(`Platform Engineer\n\n${said}\n\nAbout the job\n\n${prose}\n`).jobLocation).toEqual(places);
  });

  test('in brackets after the title', () => {
    expect(roleOf(`Data Analyst (Cedar Rapids, IA)\n\nAbout the job\n\n${prose}\n`).jobLocation).toEqual([
      'Cedar Rapids, IA',
    ]);
  });
});

describe('facts in sentences', () => {
  test.each([
    ['This is a full-time, permanent position in our lab.', { employmentType: ['FULL_TIME'] }],
    ['You work 20 hours per week.', { workHours: '20' }],
    ['\n\n📍 Ghent oder Remote · Teilzeit (15–20h)\n\n', { employmentType: ['PART_TIME'] }],
    ['\n\n**Work schedule:**\nFull time.\n', { employmentType: ['FULL_TIME'] }],
    ['Applications close on 31 March 2027.', { validThrough: '2027-03-31' }],
    ['Recruiting for this role ends on 12/31/2026.', { validThrough: '2026-12-31' }],
    ['The deadline for application is February 23rd 2026.', { validThrough: '2026-02-23' }],
    ['Deadline for applications: 23 February 2026', { validThrough: '2026-02-23' }],
    ['The closing date for receipt of applications is 13 June 2025.', { validThrough: '2025-06-13' }],
    ['The closing date for applications is Friday, 13 June 2025.', { validThrough: '2025-06-13' }],
    ['The last day to apply is 13 June 2025.', { validThrough: '2025-06-13' }],
    ['This vacancy is open until 13 June 2025.', { validThrough: '2025-06-13' }],
    ['The deadline to apply is 5 p.m. on Monday, 23 February 2026.', { validThrough: '2026-02-23' }],
    ['Applications and forms must be received by THURSDAY, MAY 15, 2026.', { validThrough: '2026-05-15' }],
    ['Please submit your CV and a letter by 23rd February 2026.', { validThrough: '2026-02-23' }],
    ['Send an e-mail to jobs@contoso.example by 11:59 pm EST, 1 May 2026.', { validThrough: '2026-05-01' }],
    ['Bitte senden Sie Ihre Bewerbung bis zum 23. Februar 2026 an uns.', { validThrough: '2026-02-23' }],
  ])('%s', (said, facts) => {
    expect(roleOf(`${header}\nAbout the job\n\n${prose} ${said}\n`)).toMatchObject(facts);
  });
  test.each([
    'Applications close in ten days.',
    'Submit your CV. We start by 1 May 2026.',
    'This position ends on 31 December 2026.',
    'The last date of employment is 13 June 2026.',
    'We serve full-time employees of large firms.',
  ])('%s says none', (said) => {
    const role = roleOf(`${header}\nAbout the job\n\n${prose} ${said}\n`);
    expect([role.employmentType, role.validThrough, role.workHours]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('skills', () => {
  const skillsOf = (line: string) =>
    roleOf(`${header}\nRequirements\n\n- ${line}\n`).skills.map(({ id }) => id);
  test.each([
    ['SVN, GIT, ant, maven, etc.', ['git', 'maven']],
    ['Proficiency in C', ['c']],
    ['Programming with R', ['r']],
    ['Python3 and Java8', ['java', 'python']],
  ])('%s names %j', (line, ids) => expect(skillsOf(line)).toEqual(expect.arrayContaining(ids)));
  test.each([
    ['Python, SQL, go the extra mile', 'go'],
    ['You express yourself, and Python', 'express'],
    ['The C suite listens to you', 'c'],
  ])('%s does not name %s', (line, id) => expect(skillsOf(line)).not.toContain(id));
});

describe('titles nobody states', () => {
  test.each([
    ['$15 - $18 an hour\nInternship\nContoso sells parts of cars.\n', 'Contoso sells parts of cars.'],
    ['POSITION PURPOSE:\n\nThe Data Architect will be part of the team.\n', 'Data Architect'],
    ['We are looking for data scientists and others to join us.\n', 'Data Scientist'],
  ])('%j is about %s', (seed, title) => {
    const role = roleOf(seed);
    expect(role.title).toBe(title);
    expect(role.inferred).toContain('title');
  });

  test('a first heading that names a role states it, an address above it does not', () => {
    const role = roleOf(
      `**URL:** https://jobs.example.org/1-engineer\n\n# Growth Engineer\n\n**Company:** Contoso\n\n## Duties\n\n- Python\n`,
    );
    expect([role.title, role.hiringOrganization]).toEqual(['Growth Engineer', 'Contoso']);
    expect(role.inferred).not.toContain('title');
  });
});

test('a tag in front of the employer is no part of its name', () => {
  const role = roleOf(
    `Platform Engineer\n\nAbout the job\n\n${prose} #OPSJobs Contoso is an equal opportunity employer.\n`,
  );
  expect(role.hiringOrganization).toBe('Contoso');
});

test('comments of templates are set aside, not published', () => {
  const seed = `# Platform Engineer\n\n<!-- keep this short -->\n\n**Company:** Contoso\n\n## Duties\n\n{% comment -- %}\nAsk Kim about Kubernetes.\n{% endcomment -- %}\n- Python\n`;
  const role = roleOf(seed);
  expect(role.skills.map(({ id }) => id)).toEqual(['python']);
  expect(role.source.setAside.filter(({ reason }) => reason === 'comment').map(({ line }) => line)).toEqual([
    3, 9,
  ]);
});

test('a line above sentences that end as such, which it does not, is their heading', () => {
  const wishes = ['Knowledge of Jest or of tools like it.', 'Experience with Sass or with Less.'];
  const body = `Baker of pages\n\nRequirements\n\nYou know Python.\n\nSkills that give you an edge\n${wishes.join('\n')}\n`;
  const role = rolesOf(body)[0]?.data.role;
  expect(role?.sections.map(({ kind, heading }) => [kind, heading])).toContainEqual([
    'preferred',
    'Skills that give you an edge',
  ]);
  expect(role?.skills.find(({ id }) => id === 'jest')?.level).toBe('preferred');
  const ended = body.replace('an edge\n', 'an edge.\n');
  expect(rolesOf(ended)[0]?.data.role?.sections.map(({ kind }) => kind)).not.toContain('preferred');
});
