import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { isTitleAlone } from '../../src/convert/words/role-nouns.ts';
import { rolesOf } from '../convert.ts';

const titleOf = (posting: string) => {
  const role = rolesOf(posting)[0]?.data.role as Role;
  return { title: role.title, inferred: role.inferred.includes('title') };
};

describe('the title of a posting that states none', () => {
  test.each([
    ['1. Main Functions\nThe Baker is primarily responsible for the bread of the day.\n', 'Baker'],
    ['We run a mill. We seek you.\n\nThe Baker performs the work of the night.\n', 'Baker'],
    ['We run a mill.\n\nQualifications for a Baker:\n- Strong arms\n', 'Baker'],
    ['Contoso Mill is looking for an experienced and professional Baker.\n', 'Baker'],
    ['Contoso Mill is searching for a positive and friendly Baker.\n', 'Baker'],
    ['Contoso Mill is searching for an experienced and strategic Head Baker.\n', 'Head Baker'],
    ['Contoso Mill is seeking an experienced Lead Oven Designer to serve.\n', 'Lead Oven Designer'],
    ['Contoso Mill is seeking a Lead Baker.\n', 'Lead Baker'],
    ['Contoso Mill is seeking qualified candidates for a Part-Time Baker.\n', 'Part-Time Baker'],
    ['Contoso Mill is accepting applications for a Night Baker.\n', 'Night Baker'],
    ['The job of Night Baker was established to bake bread.\n', 'Night Baker'],
    ['We run a mill.\n\nA track record as a miller. We seek a Night Baker.\n', 'Night Baker'],
    ['Contoso Mill is looking for a Senior Physiotherapist to help the bakers.\n', 'Senior Physiotherapist'],
    ['Contoso Mill is seeking a Team Lead to serve as a baker.\n', 'Team Lead'],
    ['Contoso Mill is seeking people for our Night Baker opportunity in Erie.\n', 'Night Baker'],
    ['We run a mill.\n\nYou will be the Night Baker for our mill in Ghent.\n', 'Night Baker'],
    ['We run a mill.\n\nYou’ll be our Night Baker, and you love the cook.\n', 'Night Baker'],
    ['Job ID: 4711\n\nYou will be the Night Baker at Contoso Mill.\n', 'Night Baker'],
    ['As an intern, you learn.\n\nAs a Bread Baker Co-op, you bake.\n', 'Bread Baker Co-Op'],
    ['We run a mill. As an intern, you learn of bread.\n', 'Intern'],
    ['We run a mill. We seek a Mill Manager, San Francisco to join us.\n', 'Mill Manager'],
    ['Night Baker is responsible for the bread of the day.\n', 'Night Baker'],
    ['From flour to bread, we bake. The Night Baker plans the bread.\n', 'Night Baker'],
    [
      'We run a mill.\n\nNight Baker Essential Duties and Responsibilities:\n\nMix the dough.\n',
      'Night Baker',
    ],
    ['We are looking for bread, dough and cake experts who rise early.\n', 'Cake Expert'],
    [
      'Contoso is a firm of engineers. We are looking for Oven Designer/Mill Designer for a full-time position.\n',
      'Oven Designer/Mill Designer',
    ],
  ])('is the role its sentences name: %j', (posting, title) => {
    expect(titleOf(posting)).toEqual({ title, inferred: true });
  });

  test('is the line that says of which field the professor is', () => {
    const said =
      'We run a mill.\n\nAssistant Professor of Bread\n\nContoso Mill invites applications for an Assistant Professor.\n';
    expect(titleOf(said)).toEqual({ title: 'Assistant Professor of Bread', inferred: false });
  });

  test('is the first of the roles that have links of their own', () => {
    const roles = 'Night Baker: https://contoso.com/1\n\nHead Miller Manager: https://contoso.com/2\n';
    expect(titleOf(`We bake, and we look for talented people.\n\n${roles}`)).toEqual({
      title: 'Night Baker',
      inferred: true,
    });
  });

  test.each([
    ['2 years of software engineering experience (internships count).', 'Software Engineer'],
    ['5+ years of professional experience in web development.', 'Web Developer'],
    ["3 years' experience in nursing", 'Nurse'],
  ])('is what years of experience are asked of: %s', (line, title) => {
    expect(titleOf(`We build houses with machines.\n\nRequirements\n- ${line}\n`)).toEqual({
      title,
      inferred: true,
    });
  });

  test.each([
    '4 years of experience in business development',
    '4 years of experience in engineering companies',
    '4 years of programming languages',
  ])('is none of what years are said of otherwise: %s', (line) => {
    expect(titleOf(`We build houses with machines.\n\nRequirements\n- ${line}\n`).title).toBe(
      'We build houses with machines.',
    );
  });

  test.each([
    'The Baker sleeps, and the mill stands still.\n',
    'Team of the mill is responsible for the bread.\n',
  ])('is none of what stands where one may: %j', (posting) => {
    expect(titleOf(posting).title).not.toMatch(/^(?:Baker|Team)$/);
  });

  test('is no label that nobody knows, with its value', () => {
    const about = 'Who we are\n\nContoso mills flour for half of us.\n';
    expect(titleOf(`Required Travel: up to 25%\n\n${about}`).title).toBe(
      'Contoso mills flour for half of us.',
    );
  });

  test('is not the department, though it stands above all with its place', () => {
    const role = rolesOf(`People & Operations · Tel-Aviv\n\nAbout the position\n\nContoso mills flour.\n`)[0]
      ?.data.role;
    expect(role).toMatchObject({ department: 'People & Operations', jobLocation: ['Tel-Aviv'] });
    expect(role?.title).toBe('Contoso mills flour.');
  });

  test('is a line of the opening that names a role, below the ways of a site', () => {
    const ways = 'Current vacancies\n\nExplore our current job opportunities\n\nWork type\n\nLocations\n\n';
    expect(
      titleOf(`${ways}Programme Officer (Team Leader), Fixed Term, Bambari\n\nJob no: 584100\n`),
    ).toEqual({
      title: 'Programme Officer (Team Leader), Fixed Term, Bambari',
      inferred: true,
    });
  });
});

test('what is for those of a role is no role', () => {
  expect(['Professional Development for Bakers', 'Training for Nurses'].some(isTitleAlone)).toBe(false);
  expect(isTitleAlone('Manager for Bread and Cakes')).toBe(true);
});

test('is nothing that is asked for, where the work is told as well', () => {
  const asked =
    'EDUCATION REQUIRED:\n- High school diploma or six months of food service.\n- Able to read.\n';
  expect(titleOf(`SUMMARY:\n- Serves meals to patients.\n${asked}`)).toEqual({
    title: 'Serves meals to patients.',
    inferred: true,
  });
});

test('is no call for it', () => {
  expect(titleOf('# Call for a Senior Baker\n\nThe ovens are hot.\n').title).toBe('Senior Baker');
});

test('a heading of the page that ends with a colon is a title all the same, and none is made of a duty', () => {
  const role = rolesOf(
    '<h2>Our Business:</h2><p>Contoso bakes bread.</p><h2> Bakery Analyst II: </h2><p>Contoso is seeking graduates.</p><ul><li>Assist the bakery leader with numbers</li></ul>',
    'seeds/analyst.html',
  )[0]?.data.role;
  expect(role?.title).toBe('Bakery Analyst II');
  expect(role?.inferred).not.toContain('title');
});

test.each([
  [
    'We are looking for a Head of Products. You were a Product Owner or a Product Manager.',
    'Head of Products',
  ],
  ['We are hiring a Director of Bread and Rolls to lead our bakers.', 'Director of Bread and Rolls'],
])('whoever leads is called by what they lead: %s', (said, title) => {
  expect(rolesOf(`${said}\n\nWe bake.\n`)[0]?.data.role?.title).toBe(title);
});
