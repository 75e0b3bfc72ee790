import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const text = `We build payment software used by thousands of shops. You will design services and run them.

Requirements
- 5+ years of experience with Go or Java
- Experience with PostgreSQL and Kafka
`;

type Told = Partial<
  Pick<
    Role,
    | 'title'
    | 'hiringOrganization'
    | 'jobLocation'
    | 'datePosted'
    | 'identifier'
    | 'employmentType'
    | 'department'
  >
>;
const full: NonNullable<Role['employmentType']> = ['FULL_TIME'];

/** What boards print above a posting, and what is to be read from it: all of it, and nothing else. */
const heads: Readonly<Record<string, readonly [head: string, told: Told]>> = {
  'one line with bars': [
    'Aster Labs | Backend Engineer | Berlin, Germany or Remote (EU) | Full-time | €80k-100k | https://aster.example',
    {
      hiringOrganization: 'Aster Labs',
      jobLocation: ['Berlin, Germany or Remote (EU)'],
      employmentType: full,
    },
  ],
  'one line with bars and a batch': [
    'Aster Labs (YC S21) | Backend Engineer | ONSITE | San Francisco, CA | Full Time\n',
    { hiringOrganization: 'Aster Labs', jobLocation: ['San Francisco, CA'], employmentType: full },
  ],
  'an employer with a link to its other jobs': [
    'Backend Engineer\nat Aster Labs (View all jobs)\nBerlin\n',
    { hiringOrganization: 'Aster Labs', jobLocation: ['Berlin'] },
  ],
  'lines in capitals that end with a slash': [
    'Backend Engineer\nBERLIN, GERMANY\nENGINEERING – PLATFORM /\nFULL-TIME /\nHYBRID\n',
    { jobLocation: ['BERLIN, GERMANY'], employmentType: full, department: 'ENGINEERING – PLATFORM' },
  ],
  'a state without a comma': [
    'Backend Engineer\nAster Labs Pty Ltd\nMelbourne VIC\nFull time\n',
    { hiringOrganization: 'Aster Labs Pty Ltd', jobLocation: ['Melbourne VIC'], employmentType: full },
  ],
  'a county': [
    'Backend Engineer\nLeeds, West Yorkshire\nFull-time\n',
    { jobLocation: ['Leeds, West Yorkshire'], employmentType: full },
  ],
  'a city and what is around it': [
    'Backend Engineer\nGreater Toronto\n',
    { jobLocation: ['Greater Toronto'] },
  ],
  'something greater that is no place': [
    'Backend Engineer\nGreater Good\nOslo, Norway\n',
    { hiringOrganization: 'Greater Good', jobLocation: ['Oslo, Norway'] },
  ],
  'a metropolis': ['Backend Engineer\nGreater Boston Area\n', { jobLocation: ['Greater Boston Area'] }],
  'a school and its department': [
    'Backend Engineer\nAster University - Department of Computer Science\nLocation: Leeds\n',
    {
      hiringOrganization: 'Aster University',
      jobLocation: ['Leeds'],
    },
  ],
  'a number behind the title': [
    'Backend Engineer - 220001AB\n\nOrganization: Aster Labs\nJob Posting: Nov 3, 2026, 9:00:00 AM\n',
    { hiringOrganization: 'Aster Labs', identifier: '220001AB', datePosted: '2026-11-03' },
  ],
  'the subject of a mail': ['Subject: Backend Engineer\n\nHi all,\n', {}],
  'when it was edited': [
    'Backend Engineer\nLast updated: 3 November 2026\nOslo, Norway\n',
    { jobLocation: ['Oslo, Norway'] },
  ],
  'that somebody is hired': [
    'Hiring: Backend Engineer\nCompany: Aster Labs\nWhere: Berlin / remote\n',
    { hiringOrganization: 'Aster Labs', jobLocation: ['Berlin', 'remote'] },
  ],
};

describe('a posting tells above its text', () => {
  test.each(Object.entries(heads))('%s', (_, [head, told]) => {
    const { title, hiringOrganization, jobLocation, datePosted, identifier, employmentType, department } =
      rolesOf(`${head}\n${text}`)[0]?.data.role ?? ({} as Role);
    expect({
      title,
      ...(hiringOrganization && { hiringOrganization }),
      ...(jobLocation && { jobLocation }),
      ...(datePosted && { datePosted }),
      ...(identifier && { identifier }),
      ...(employmentType && { employmentType }),
      ...(department && { department }),
    }).toEqual({ title: 'Backend Engineer', ...told });
  });
});

test('where one works half of the week is no place', () => {
  const role = rolesOf(`Backend Engineer\n\nLocation: Hybrid\n\n${text}`)[0]?.data.role;
  expect(role?.jobLocation).toBeUndefined();
});
