import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { endsInRole, isTitleAlone, namesRole } from '../../src/convert/words/role-nouns.ts';
import { rolesOf } from '../convert.ts';

test.each([
  'Dishwasher',
  'Family Services Caseworker',
  'Casino Dealer',
  'Piano Tuner',
  'Park Attendant II',
  'Farm Hand',
  'Electrician’s Helper',
  'Pharmacy Tech II',
  'HVAC Techs',
  'Scrum Master',
  'Chief of Staff',
  'warehouse operative',
])('“%s” names a role', (line) => {
  expect(namesRole(line)).toBe(true);
});

describe('an ordinary word', () => {
  test.each([
    'Server',
    'Head Butler',
    'Lead Server',
    'Host, Evenings',
    'Restaurant Team Member',
    'Deputy (Nights)',
    'RN',
    'ICU RN',
    'VP Sales',
  ])('is a title in “%s”', (line) => {
    expect(namesRole(line)).toBe(true);
  });

  test.each([
    'SQL Server',
    'Server: Linux',
    'server',
    'Hosting',
    'Contoso Tech',
    'A firm hand',
    'Meet our team members',
    'RN license preferred',
    'Each team member grows',
    'Aster Solicitors',
    'Butler University',
    'Aster LLC DBA Contoso',
  ])('is none in “%s”', (line) => {
    expect(namesRole(line)).toBe(false);
  });
});

test('what a title ends in is asked of its last words, but for its level', () => {
  expect(['Farm Hand', 'Pharmacy Tech II', 'Baker (Nights)'].every(endsInRole)).toBe(true);
  expect(['Driver License', 'Hand'].some(endsInRole)).toBe(false);
});

test('a title of letters is one alone', () => {
  expect(isTitleAlone('ICU RN')).toBe(true);
});

test.each([
  ['RN', 'Health care'],
  ['Physiotherapist', 'Health care'],
  ['Orthodontist', 'Health care'],
  ['Dental Auxiliary', 'Health care'],
  ['Health Visitor', 'Health care'],
  ['Ward Sister', 'Health care'],
  ['Waitress', 'Hospitality, retail and services'],
  ['Comptroller', 'Finance and accounting'],
  ['Estimator', 'Engineering'],
  ['Ecologist', 'Science and research'],
  ['Groundworker', 'Trades and maintenance'],
  ['Steel Fixer', 'Trades and maintenance'],
  ['Dietary Aide', 'Health care'],
  ['Medical Coder', 'Health care'],
  ['Server', 'Hospitality, retail and services'],
  ['Park Attendant', 'Hospitality, retail and services'],
  ['Deputy Sheriff', 'Public safety'],
  ['Solicitor', 'Legal and compliance'],
  ['Teller', 'Finance and accounting'],
  ['Farm Hand', 'Agriculture and grounds'],
  ['Warehouse Operative', 'Operations and logistics'],
  ['Millwright', 'Trades and maintenance'],
  ['Full Stack Dev', 'Software engineering'],
  ['Server Engineer', 'Engineering'],
  ['Senior Engineers', 'Engineering'],
])('%s is a title of %s, above who hires and where', (title, jobFamily) => {
  const [file] = rolesOf(`${title}\nContoso Hospital\nSpringfield, IL\n\nYou will work with us every day.\n`);
  expect(file?.data.role).toMatchObject({
    title,
    jobFamily,
    hiringOrganization: 'Contoso Hospital',
    jobLocation: ['Springfield, IL'],
  } satisfies Partial<Role>);
});

test.each([
  ['School Counselor', 'Education'],
  ['Camp Counselor', undefined],
])('%s is of the family %s: not all who counsel are of health care', (title, jobFamily) => {
  const [file] = rolesOf(`${title}\nContoso Hospital\nSpringfield, IL\n\nYou will work with us every day.\n`);
  expect(file?.data.role?.jobFamily).toBe(jobFamily);
});

test.each(['Physical Therapist', 'Physiotherapist', 'Benefits Specialist', 'Requirements Engineer'])(
  '%s below who hires is the title, whatever sections are called by its first word',
  (title) => {
    const [file] = rolesOf(`Contoso Group\n\n${title}\n\nJob summary\n\nWe want somebody who is good.\n`);
    expect(file?.data.role).toMatchObject({ title, hiringOrganization: 'Contoso Group' });
  },
);

test.each(['Health visitors', 'Volunteer', 'A colleague', 'Dental auxiliaries'])(
  '“%s” is no title alone',
  (line) => {
    expect(isTitleAlone(line)).toBe(false);
  },
);

test('what a sentence seeks may be a title of two ordinary words', () => {
  const [file] = rolesOf('We are growing. We are looking to hire a farm hand to begin in March.\n');
  expect(file?.data.role).toMatchObject({ title: 'Farm Hand', inferred: expect.arrayContaining(['title']) });
});
