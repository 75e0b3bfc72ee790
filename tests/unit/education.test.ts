import { describe, expect, test } from 'vitest';
import type { RoleEntry } from '../../src/catalog/catalog.ts';
import { rowsOf } from '../../src/catalog/glance.ts';
import { structuredDataOf } from '../../src/catalog/structured-data.ts';
import { degreesIn } from '../../src/convert/words/degrees.ts';
import { fieldsOfStudy } from '../../src/convert/words/fields-of-study.ts';
import { rolesOf } from '../convert.ts';
import { entryOf } from '../entry.ts';

function askedIn(...lines: string[]): RoleEntry['educationRequirements'] {
  const list = lines.map((line) => `- ${line}\n`).join('');
  const seed = `Platform Engineer\n\nContoso\nLyon, France\n\nRequirements\n\n${list}- Experience with Python\n`;
  return rolesOf(seed)[0]?.data.role?.educationRequirements;
}

describe('two capitals', () => {
  test.each([
    'Proficiency in MS Office and MS Excel',
    'Practice management systems and MS Excel',
    'MS SQL Server, SSIS and T-SQL',
    'Knowledge of MS Project, MS Teams and MS Windows',
    'Experience with Power BI (e.g. MS Power BI)',
    'Works closely with the BA team',
    'Experience of BA or QA roles',
    'Three years as a BA in an agile team',
    'MSME lending experience',
  ])('are no degree by themselves: “%s”', (line) => expect(degreesIn(line)).toEqual([]));

  test.each([
    ['BA or BS degree', 'bachelor degree'],
    ['BS/MS in Computer Science', 'bachelor degree'],
    ['MS or PhD required', 'postgraduate degree'],
    ['MS with 5+ years', 'postgraduate degree'],
    ['BS Electrical Engineering', 'bachelor degree'],
    ['BS or equivalent experience', 'bachelor degree'],
    ['Current student (BS/MS)', 'bachelor degree'],
    ['Education: BS', 'bachelor degree'],
    ['BS', 'bachelor degree'],
    ['M.S.', 'postgraduate degree'],
  ])('are one in company: “%s”', (line, category) => expect(degreesIn(line)[0]?.category).toBe(category));
});

describe('a degree that is only preferred', () => {
  const [bachelor, postgraduate] = ['bachelor degree', 'postgraduate degree'].map((credentialCategory) => ({
    credentialCategory,
  }));

  test.each([
    'Bachelor’s degree preferred.',
    'BS degree a plus',
    'Prefer a BS',
    "Bachelor's degree in nursing (preferred)",
  ])('says so: “%s”', (line) => expect(askedIn(line)).toMatchObject([{ ...bachelor, preferred: true }]));

  test('stands beside the one that is asked for, and after it', () => {
    for (const line of [
      'Bachelor’s degree required, Master’s preferred',
      'Bachelor’s degree, Master’s degree preferred',
      'Bachelor’s degree. Ideally, a Master’s degree.',
      'Graduate degree preferred; Bachelor’s degree required',
    ]) {
      expect(askedIn(line), line).toEqual([bachelor, { ...postgraduate, preferred: true }]);
    }
    expect(askedIn('College degree, preferably in finance; graduate degree preferred')).toEqual([
      { credentialCategory: 'college degree' },
      { ...postgraduate, preferred: true },
    ]);
  });

  test('gives way to a line that asks for one', () => {
    expect(askedIn('Master’s degree preferred', 'Bachelor’s degree')).toEqual([bachelor]);
  });

  test('is asked for where another of its kind is', () => {
    expect(askedIn('Ph.D. (preferred) or Master’s degree in physics')).toEqual([
      { ...postgraduate, field: ['physics'] },
    ]);
    expect(askedIn('Bachelor’s or Master’s degree')).toEqual([bachelor, postgraduate]);
  });

  test('is shown as such, and told to no search engine as required', () => {
    const role = entryOf({
      id: 'x',
      title: 'Baker',
      educationRequirements: [
        { credentialCategory: 'bachelor degree', field: ['Physics'] },
        { credentialCategory: 'postgraduate degree', preferred: true },
      ],
      evidence: { educationRequirements: { line: 1, column: 1, text: 'x' } },
    });
    expect(rowsOf(role).find(({ name }) => name === 'Education')?.value).toBe(
      'Bachelor degree: Physics; postgraduate degree (preferred)',
    );
    expect(structuredDataOf(role, { url: 'x', summary: 'x', description: 'x' })).toMatchObject({
      educationRequirements: [{ credentialCategory: 'bachelor degree' }],
    });
  });
});

test.each([
  ['BS in biology or any other science discipline', ['biology']],
  ['BS in mathematics, or another quantitative field', ['mathematics']],
  ['BS in mathematics or a closely related field', ['mathematics']],
  ['BS in a technical field (e.g., mathematics, or equivalent work experience)', ['mathematics']],
  ['BS in a technical/engineering field', ['engineering']],
  ['BS in mathematics, or two years of experience', ['mathematics']],
  ['degree in a life sciences discipline', ['life sciences']],
  ['degree in an advertising-focused discipline a plus', ['advertising-focused discipline']],
  [
    'degree in Information and Computer Technology, Physics',
    ['Information and Computer Technology', 'Physics'],
  ],
  ['degree in Computer Science and Physics', ['Computer Science', 'Physics']],
])('“%s” names the fields %j', (text, names) => expect(fieldsOfStudy(text)[0]?.names).toEqual(names));
