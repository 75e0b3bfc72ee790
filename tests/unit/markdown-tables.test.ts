import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const pageOf = (seed: string) => rolesOf(seed, 'seeds/test.md')[0];
const bodyOf = (seed: string) => String(pageOf(seed)).split('\n---\n')[1]?.trim();

test('rows of a label and its value are fields', () => {
  const page = pageOf(`# Billing Specialist

| Company | Contoso |
|---|---|
| Location | Houston, TX |
| Salary | - |
| Employment type | Full time |

You issue the invoices of nine shops.
`);
  expect(page?.data.role).toMatchObject({
    hiringOrganization: 'Contoso',
    jobLocation: ['Houston, TX'],
    employmentType: ['FULL_TIME'],
  });
  expect(String(page).split('\n---\n')[1]).not.toContain('|');
  expect(page?.data.role?.source.setAside).toMatchObject([{ reason: 'empty field', text: 'Salary\t-' }]);
});

test('rows of a heading and its text are a section', () => {
  const role = pageOf(`# Billing Specialist

Requirements | Two years of experience with Excel
--- | ---
Location | Houston, TX
Preferred Qualifications | SAP
`)?.data.role;
  expect(role?.sections.map(({ kind }) => kind)).toEqual(['minimum', 'preferred']);
  expect(role?.skills).toMatchObject([
    { name: 'Excel', level: 'required', years: 2 },
    { name: 'SAP', level: 'preferred' },
  ]);
});

test('other rows are text without their lines, and no word of them is lost', () => {
  const body = bodyOf(`# Billing Specialist

## Responsibilities

| Task | System \\| tool | Share |
|:---|:---:|---:|
| Issue invoices | | 50 % |
| Remind customers | by letter | 10 % |

Either this | or that
`);
  expect(body).toBe(`## Responsibilities

* Task, System | tool, Share
* Issue invoices\t50 %
* Remind customers, by letter, 10 %
* Either this | or that`);
});

test('bars without a rule below them are no table', () => {
  expect(
    bodyOf('# Billing Specialist\n\nWe work in Ghent | Bruges | Ostend.\n\n---\n\nCome and see.\n'),
  ).toContain('Ghent | Bruges | Ostend');
});

test.each([
  ['labels and values', 'Job title | Baker\nLocation | Houston, TX\nEmployer | Contoso'],
  ['labels with colons', 'Job title: | Baker |\nLocation: | Houston, TX |\nEmployer: | Contoso |'],
  ['pairs in one line', '| Job title: | Baker | Location: | Houston, TX | Employer: | Contoso |'],
  ['bars around them', '| Employer | Contoso |\n| Location | Houston, TX |\n\n# Baker'],
])('bars without a rule below them part cells of %s', (_name, rows) => {
  const page = pageOf(`${rows}\n\nYou issue the invoices of nine shops.\n`);
  expect(page?.data.role).toMatchObject({
    title: 'Baker',
    hiringOrganization: 'Contoso',
    jobLocation: ['Houston, TX'],
  });
  expect(String(page).split('\n---\n')[1]).not.toContain('|');
});

test('one heading is enough in a file that is named as Markdown', () => {
  const seed = 'Houston, TX\n\n# Billing Specialist\n\nYou issue the invoices of nine shops.\n';
  expect(pageOf(seed)?.data.role?.title).toBe('Billing Specialist');
});

test('a table with more columns than a function takes arguments is read', () => {
  const columns = 130_000;
  const [file] = rolesOf(`# Map Editor\n\n|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n`);
  expect(file?.data.sectionTexts?.join('').length).toBe(columns * 3 - 2);
});
