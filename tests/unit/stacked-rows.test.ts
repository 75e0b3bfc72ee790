import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const bread = 'We bake bread at night, for the whole town and all who pass through it.';
const rows = [
  ['Main area', 'Ovens'],
  ['Grade', 'Band 5'],
  ['Contract', 'Permanent'],
  ['Employer', 'Contoso Bakery Trust'],
  ['Employer type', 'Charity'],
  ['Site', "King's Bakery"],
  ['Town', 'Springfield'],
  ['Salary', '£30,000 - £35,000 per annum'],
  ['Closing', '19/11/2025 23:59'],
] as const;
const facts = {
  title: 'Baker',
  hiringOrganization: 'Contoso Bakery Trust',
  jobLocation: ['Springfield'],
  validThrough: '2025-11-19',
  baseSalary: { minValue: 30000, maxValue: 35000 },
};
const pageOf = (posting: string) => rolesOf(posting, 'seeds/baker.txt')[0];

describe('labels and values in turn', () => {
  test.each([
    ['a line each', rows.flat().join('\n')],
    [
      'a bullet each',
      rows
        .flat()
        .map((cell) => `- ${cell}`)
        .join('\n'),
    ],
    ['labels with a bullet', rows.map(([label, value]) => `• ${label}\n  ${value}`).join('\n')],
    ['bullets in lines of their own', rows.map(([label, value]) => `- ${label}:\n-\n${value}`).join('\n')],
  ])('are rows, those whose label nobody knows too: %s', (_name, written) => {
    const page = pageOf(`Baker\n\n${written}\n\nJob overview\n\n${bread}\n`);
    expect(page?.data.role).toMatchObject(facts);
    expect(page?.data.role?.employmentType).toBeUndefined();
    expect(page?.data.role?.sections.map(({ kind }) => kind)).not.toContain('benefits');
    expect(String(page)).toContain("King's Bakery");
  });

  test('end with the last label that we know', () => {
    const [file] = rolesOf(
      `Baker\n\nEmployer\nContoso\nLocation\nSpringfield, IL\nSalary\n$50,000 per year\nOur bread\nis fresh.\n`,
    );
    expect(file?.data.role).toMatchObject({
      hiringOrganization: 'Contoso',
      jobLocation: ['Springfield, IL'],
    });
    expect(String(file).split('\n---\n')[1]).toContain('Our bread');
  });

  test('go on behind a label without a value, and have a label as a value where it is one', () => {
    const page = pageOf(
      `Baker\n\nEmployer\nContoso\nJob family\nLocation\nSpringfield, IL\nJob type\nContract\nJob ref\n123-ABC\n\n${bread}\n`,
    );
    expect(page?.data.role).toMatchObject({
      hiringOrganization: 'Contoso',
      jobLocation: ['Springfield, IL'],
      employmentType: ['CONTRACTOR'],
      identifier: '123-ABC',
    });
  });

  test('begin below a title and its place', () => {
    const head = 'https://contoso.com/jobs/123\n\nBaker of Rye (Remote)\nUnited States\nHot Job';
    const page = pageOf(
      `${head}\nJob ref\n123-ABC\nJob type\nFull time\nPosting date\n12/24/2024\n\n${bread}\n`,
    );
    expect(page?.data.role).toMatchObject({ jobLocation: ['United States'], identifier: '123-ABC' });
  });

  test.each([
    ['a list of skills', 'Requirements\n- Python\n- SQL\n- Teamwork\n- Location intelligence\n- Excel'],
    ['two labels in lines', 'Employer\nContoso Foods\nLocation\nall over the world.'],
  ])('are not %s', (_name, text) => {
    expect(pageOf(`Baker\n\n${bread}\n\n${text}\n`)?.data.role?.jobLocation).toBeUndefined();
  });
});

test('places below their number are places, and the number is none', () => {
  const posting = `Baker\n\nEmployer\nContoso\nLocations\n2 vacancies in the following locations:\nBemidji, MN\nDuluth, MN\nRemote job\nNo\nWork schedule\nFull-time\n\n${bread}\n`;
  const page = pageOf(posting);
  expect(page?.data.role).toMatchObject({
    jobLocation: ['Bemidji, MN', 'Duluth, MN'],
    employmentType: ['FULL_TIME'],
  });
  expect(String(page)).toContain('Remote job\nNo');
});

test('how long a contract is makes none of its label', () => {
  for (const term of ['Permanent', '12 months'])
    expect(pageOf(`Baker\n\nContract\n${term}\n\n${bread}\n`)?.data.role?.employmentType).toBeUndefined();
  expect(pageOf(`Baker\n\nContract\nFixed term: 12 months\n\n${bread}\n`)?.data.role?.employmentType).toEqual(
    ['CONTRACTOR'],
  );
});

test.each([
  'Open & closing dates\n12/30/2024 to 01/21/2025',
  'Opening and closing date: 12/30/2024 - 01/21/2025',
])('of two days the first is that of publication, and the second the last to apply', (dates) => {
  expect(pageOf(`Baker\n\n${dates}\n\n${bread}\n`)?.data.role).toMatchObject({
    datePosted: '2024-12-30',
    validThrough: '2025-01-21',
  });
});

test.each([
  ['Town: Springfield', { jobLocation: ['Springfield'] }],
  ['Accepting applications until: 09-Feb-2026 23:59', { validThrough: '2026-02-09' }],
  ['Full time/Part Time: Full time', { employmentType: ['FULL_TIME'] }],
  ['Job Classification: Full-time, non-exempt', { employmentType: ['FULL_TIME'] }],
  ['Salary scale: £21,176 - £27,625 per annum', { baseSalary: { minValue: 21176, maxValue: 27625 } }],
])('%s', (line, found) => {
  expect(pageOf(`Baker\n\n${line}\n\n${bread}\n`)?.data.role).toMatchObject(found);
});
