import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const roleOf = (seed: string) => rolesOf(seed)[0]?.data.role as Role;
const header = 'Platform Engineer\n\nContoso\nLyon, France\n';
const prose =
  'We build the systems that keep the lights on in half of the hospitals of this country, and we look after them day and night.';
const sectionsOf = (seed: string) => roleOf(seed).sections.map(({ kind, heading }) => [kind, heading]);
const levelsOf = (body: string) =>
  Object.fromEntries(roleOf(`${header}\n${body}`).skills.map(({ id, level }) => [id, level]));
const yearsOf = (body: string) =>
  Object.fromEntries(roleOf(`${header}\n${body}`).skills.map(({ id, years }) => [id, years]));

test('a hyphen at which no line may break is one', () => {
  expect(levelsOf('Requirements\n- Cloud‑native and front‐end work')).toEqual({
    'cloud-native': 'required',
    'frontend-development': 'required',
  });
});

describe('headings', () => {
  test('a sentence that ends in a colon, stands alone and speaks of a section is one', () => {
    const heading = 'Some things that might make you successful in a role like this:';
    expect(sectionsOf(`${header}\n${prose}\n\n${heading}\n\nPython\n\nGood boots\n`).at(-1)).toEqual([
      'minimum',
      heading,
    ]);
  });

  test('half a sentence that its list ends is one', () => {
    const heading = 'You might be a good fit if you have';
    expect(sectionsOf(`${header}\n${prose}\n\n${heading}\nPython\nGood boots\n`).at(-1)).toEqual([
      'minimum',
      heading,
    ]);
  });

  test('the introduction of a list straight below a heading is none', () => {
    const seed = `# Software Engineer\n\n## Essential skills\n\nYou’ll be able to show that you:\n\n* bake\n* sell\n\n## Benefits\n\nBread.\n`;
    expect(sectionsOf(seed).map(([, heading]) => heading)).toEqual(['Essential skills', 'Benefits']);
  });

  test('two of them that lost the line end between them are two', () => {
    const seed = `**What You'll Do**\n\n* Bake\n\n**What We’re Looking ForMust-Have**\n\n* Python\n\n**Benefits**\n\n* Bread\n`;
    expect(sectionsOf(seed).map(([, heading]) => heading)).toContain('Must-Have');
    expect(roleOf(seed).skills.map(({ id, level }) => [id, level])).toEqual([['python', 'required']]);
  });

  test('the end of a broken item is none', () => {
    const seed = `${header}\nResponsibilities\n\n* Own the tests, the builds and the\n\norchestration of it all\n\n* Mentor\n`;
    expect(sectionsOf(seed)).toEqual([['responsibilities', 'Responsibilities']]);
  });

  test('an aside in a list without bullets stays in its list', () => {
    const body =
      'Requirements\nThree winters of work with Python\nBonus: work with Docker at some scale\nYour own good winter boots\n';
    expect(sectionsOf(`${header}\n${body}`)).toEqual([['minimum', 'Requirements']]);
    expect(levelsOf(body)).toEqual({ python: 'required', docker: 'preferred' });
  });

  test.each([
    ['Das solltest du mitbringen', 'minimum'],
    ['Deine Hauptaufgaben', 'responsibilities'],
    ['Nos avantages', 'benefits'],
    ['Lo que buscamos', 'minimum'],
  ])('%s is one in its language', (heading, kind) => {
    expect(sectionsOf(`${header}\n${prose}\n\n${heading}\n\n- Python\n- Boots\n`).at(-1)).toEqual([
      kind,
      heading,
    ]);
  });
});

describe('fields', () => {
  test('stand side by side in a line', () => {
    const role = roleOf(
      `Baker\nLocation: Porto, Portugal | Requisition ID: R-42 | Posted On: 2026-07-02\n\nBenefits\n- Bread\n`,
    );
    expect([role.jobLocation, role.identifier, role.datePosted]).toEqual([
      ['Porto, Portugal'],
      'R-42',
      '2026-07-02',
    ]);
  });

  test('have their label in a line of its own', () => {
    const role = roleOf(
      `Baker\n\nReference number\n402918\n\nLocation\nPorto, Portugal\n\nBenefits\n- Bread\n`,
    );
    expect([role.identifier, role.jobLocation]).toEqual(['402918', ['Porto, Portugal']]);
  });

  test('a heading that is a label keeps the list below it', () => {
    const seed = `${header}\nRequirements\n- Python\n\nLocation\nYou will work with the bakers.\n- They rise early.\n`;
    expect(sectionsOf(seed).length).toBe(2);
  });

  test('the last day to apply is not the day of publication', () => {
    expect(roleOf('Baker\n\nApply before 4 October 2026\n\nBenefits\n- Bread\n').datePosted).toBeUndefined();
  });

  test.each(['3 de septiembre de 2026', '3. September 2026', '3 septembre 2026'])('%s is a date', (date) => {
    expect(roleOf(`Baker\nDate posted: ${date}\n\nBenefits\n- Bread\n`).datePosted).toBe('2026-09-03');
  });
});

describe('places', () => {
  test('stand before pay', () => {
    expect(roleOf(`Head Baker\nSan Diego $90,000 - $99,000\n\nBenefits\n- Bread\n`).jobLocation).toEqual([
      'San Diego',
    ]);
  });

  test('stand after the employer and a dash', () => {
    const role = roleOf(`Head Baker\nContoso — Porto, Portugal\n\nBenefits\n- Bread\n`);
    expect([role.hiringOrganization, role.jobLocation]).toEqual(['Contoso', ['Porto, Portugal']]);
  });

  test('two cities are two, a city and its district are one', () => {
    expect(roleOf(`Baker\nLocation: Berlin, London\n\nBenefits\n- Bread\n`).jobLocation).toEqual([
      'Berlin',
      'London',
    ]);
    expect(roleOf(`Baker\nLocation: Camberwell, Melbourne\n\nBenefits\n- Bread\n`).jobLocation).toEqual([
      'Camberwell, Melbourne',
    ]);
  });

  test('the offices of a company are none', () => {
    const about = 'Contoso has offices in Berlin, London, Madrid and other cities around the world.';
    expect(roleOf(`Head Baker\n\n${prose}\n\nAbout Contoso\n${about}\n`).jobLocation).toBeUndefined();
  });
});

describe('pitfalls', () => {
  test('the members of categories are members, and the code of a country says nothing beside its city', () => {
    const lever = {
      text: 'Head Baker',
      country: 'PT',
      categories: { location: 'Porto, Portugal' },
      description: prose,
    };
    expect(roleOf(JSON.stringify(lever)).jobLocation).toEqual(['Porto, Portugal']);
  });

  test('the dot of a sentence is no part of a place', () => {
    const body = 'You will be based in Auckland, New Zealand. The ovens are there as well.';
    expect(roleOf(`Head Baker\n\nResponsibilities\n- ${body}\n`).jobLocation).toEqual([
      'Auckland, New Zealand',
    ]);
  });

  test('the point of a letter ends no place', () => {
    const seed = 'Head Baker\nLocation: 61 W. Harbour Street, Auckland, New Zealand\n\nBenefits\n- Bread\n';
    expect(roleOf(seed).jobLocation).toEqual(['61 W. Harbour Street, Auckland, New Zealand']);
  });

  test('a sentence after a label of places is none', () => {
    const seed = 'Head Baker\nLocation: you must be able to come to our bakery.\n\nBenefits\n- Bread\n';
    expect(roleOf(seed).jobLocation).toBeUndefined();
  });

  test('a summary that ends in legal words is a summary', () => {
    const seed = `Head Baker\nContoso\nLyon, France\n\nSummary\n${prose} Contoso is an equal opportunity employer.\n\nBenefits\n- Bread\n`;
    expect(sectionsOf(seed)).toContainEqual(['summary', 'Summary']);
  });

  test('a name in capitals among lines of a list is no heading', () => {
    expect(sectionsOf(`${header}\nRequirements\nPython\nJIRA\nGood boots\n`)).toEqual([
      ['minimum', 'Requirements'],
    ]);
  });

  test('everyday work counts where a posting asks for its field', () => {
    const duties = 'Responsibilities\n- Prepare journal entries\n\nRequirements\n- Python\n';
    expect(levelsOf(duties)).not.toHaveProperty('journal-entries');
    expect(levelsOf(`${duties}- Accounts payable\n- Bookkeeping\n`)).toHaveProperty('journal-entries');
    expect(
      levelsOf(`${duties}- US GAAP\n- Cost accounting\n- Financial reporting\n- Tax accounting\n`),
    ).toHaveProperty('journal-entries');
  });

  test.each([
    ['UX Designer', 'Run customer interviews', 'customer-interviews'],
    ['Product Manager', 'Run customer interviews', 'customer-interviews'],
    ['Project Manager', 'Lead exit interviews', 'exit-interviews'],
    ['Recruiter', 'Lead exit interviews', 'exit-interviews'],
    ['Staff Accountant', 'Prepare journal entries', 'journal-entries'],
    ['Paralegal', 'Help with legal writing', 'legal-writing'],
    ['Science Teacher', 'Take part in lesson preparation', 'lesson-planning'],
    ['Administrative Assistant', 'See to mail distribution', 'mail-handling'],
    ['Police Officer', 'See to traffic enforcement', 'traffic-enforcement'],
  ])('… and where its title says that it is its work: %s', (title, duty, skill) => {
    const skillsOf = (name: string) =>
      roleOf(`${name}\n\nResponsibilities\n- ${duty}\n\nRequirements\n- Python\n`).skills.map(({ id }) => id);
    expect(skillsOf(title)).toContain(skill);
    expect(skillsOf('Baker')).not.toContain(skill);
  });
});

describe('titles and employers', () => {
  test('a title for all genders is one in any language', () => {
    expect(roleOf(`Konditor (m/w/d)\n\nDeine Aufgaben:\n- Backen\n`).title).toBe('Konditor (m/w/d)');
  });

  test('the team of the title tells whose it is', () => {
    const role = roleOf(
      `Oven Engineer - Pastry\n\n${prose}\n\nResponsibilities\n- Work on a big project in Contoso Pastry.\n`,
    );
    expect([role.hiringOrganization, role.inferred?.includes('hiringOrganization')]).toEqual([
      'Contoso',
      true,
    ]);
  });

  test('an article is no part of a name', () => {
    expect(
      roleOf('Konditor (m/w/d)\n\nDie Fabrikam Backwaren GmbH entwickelt Öfen.\n').hiringOrganization,
    ).toBe('Fabrikam Backwaren GmbH');
  });
});

describe('skills', () => {
  test('a wish in brackets speaks of what stands before it', () => {
    expect(levelsOf('Requirements\n- Knowledge of AWS or Azure (advantage).\n')).toEqual({
      'amazon-web-services': 'preferred',
      'microsoft-azure': 'preferred',
    });
  });

  test('a word that two names share is said once, where they are asked for', () => {
    expect(levelsOf('Requirements\n- Distributed and parallel systems\n')).toHaveProperty(
      'distributed-systems',
    );
    expect(
      levelsOf('Requirements\n- Python\n\nAbout us\nWe love distributed and parallel systems.\n'),
    ).not.toHaveProperty('distributed-systems');
  });

  test('years reach over what is done with a skill', () => {
    expect(yearsOf('Requirements\n- 3+ years of designing, deploying, and running Kubernetes\n')).toEqual({
      kubernetes: 3,
    });
  });

  test('years stand after the work as well', () => {
    expect(yearsOf('Requirements\n- Cybersecurity professional with a minimum of 5 years\n')).toEqual({
      cybersecurity: 5,
    });
  });
});
