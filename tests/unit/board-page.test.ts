import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const roleOf = (seed: string) => rolesOf(seed)[0]?.data.role as Role;
const head = [
  ...['Contoso Bakeries', 'Share', 'Show more options', 'Oven Engineer'],
  'Ghent, Belgium · 1 week ago · Over 100 people clicked apply',
  'Promoted by hirer · Responses managed off LinkedIn',
  ...['Full-time', 'Matches your job preferences, job type is Full-time.', 'Easy Apply'],
];
const between = [
  ...['Save', 'Save Oven Engineer at Contoso Bakeries', 'Am I a good fit for this job?'],
  ...['Tailor my resume to this job', 'Meet the hiring team', 'Ada Aster is hiring', '2nd', 'Message'],
];
const text =
  'Contoso Bakeries is a family business that bakes bread for half of the city, every day of the year but one.';
const posting = [
  ...['About the job', text, 'Requirements', '• Two years of Python', '• Patience with dough'],
  ...['Nice to Have', '• Some knowledge of SQL'],
];
const behind = ['Job search faster with Premium', 'Bea and millions of other members use Premium'];
const employer = ['About the company', '16,284 followers', 'Follow', 'Contoso is as old as its ovens.'];
const page = [...head, ...between, ...posting, ...behind, ...employer];

describe('a page of a board around a posting', () => {
  const { title, hiringOrganization, jobLocation, employmentType, sections, source } = roleOf(
    page.join('\n'),
  );

  test('has the facts at its head', () =>
    expect([title, hiringOrganization, jobLocation, employmentType]).toEqual([
      'Oven Engineer',
      'Contoso Bakeries',
      ['Ghent, Belgium'],
      ['FULL_TIME'],
    ]));

  test('has no section but those of the posting', () =>
    expect(sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['description', 'About the job'],
      ['minimum', 'Requirements'],
      ['preferred', 'Nice to Have'],
      ['about', 'About the company'],
    ]));

  test('is set aside, line by line', () => {
    const aside = source.setAside.map((one) => one.text);
    expect(aside).toEqual(
      expect.arrayContaining([...between, ...behind, '16,284 followers', 'Follow', 'Share']),
    );
  });

  test('names who hires on its button, where nothing above does', () => {
    const role = roleOf(page.slice(page.indexOf('Oven Engineer')).join('\n'));
    expect([role.hiringOrganization, role.evidence.hiringOrganization?.text]).toEqual([
      'Contoso Bakeries',
      'Contoso Bakeries',
    ]);
  });

  test('that was copied into one line has the same facts and skills', () => {
    const items = [...posting.slice(3)].map((line) => line.replace('•', '*'));
    const line = [...head, ...between, ...posting.slice(0, 3), ...items, ...behind, ...employer].join(' ');
    const role = roleOf(line);
    expect([role.title, role.hiringOrganization, role.jobLocation, role.employmentType]).toEqual([
      title,
      hiringOrganization,
      jobLocation,
      employmentType,
    ]);
    expect(role.sections.map(({ kind }) => kind)).toEqual(sections.map(({ kind }) => kind));
  });
});

describe('what an employer says is no word of a page', () => {
  test.each([
    'Meet the hiring team on Friday in our bakery.',
    'Am I a good fit for this job? Ask our bakers.',
    'Save bread at home',
    'More jobs',
    'Company photos',
  ])('“%s”', (said) => {
    const seed = `Oven Engineer\nContoso\nGhent, Belgium\n\n${text}\n\n${said}\n\nDuties\n\n- Bake bread\n- Sell bread\n`;
    const role = roleOf(seed);
    expect(role.source.setAside.map((one) => one.text)).not.toContain(said);
  });

  test('a long line that tells of a page is one', () => {
    const told = `${text} ${text} On our page, press Easy Apply and Show more options, then About the job. ${text}`;
    expect(roleOf(`Oven Engineer\nContoso\n\n${told}\n`).source.repairs).toEqual([]);
  });
});
