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
    'SAME DUTIES AS IN PRIOR YEARS, AS A TEAM',
    'MSN accounts',
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
    ['AA/AS/AAS degree', 'associate degree'],
    ['AS degree', 'associate degree'],
    ['BSN required, MSN preferred', 'bachelor degree'],
  ])('are one in company: “%s”', (line, category) => expect(degreesIn(line)[0]?.category).toBe(category));
});

test.each([
  'PhD students mentor you',
  'Our founders hold a PhD from a good school',
  'MBA not required',
  'A degree is not needed; PhD is overkill',
  'PhD students report to you',
  'No need for a PhD',
  'No need for a Master’s or a PhD',
  'We do not ask for a PhD',
  'A PhD is not a must',
  'A PhD is no requirement',
  'A PhD would be a disadvantage',
  'If you hold a PhD in Physics, you are overqualified',
  'You supervise PhD students',
  'Four years of education above the high school level',
  'Experience teaching at a high school',
  'Coordinate with high school counselors',
])('nobody asks for: “%s”', (line) => expect(askedIn(line)).toBeUndefined());

test.each([
  'Current PhD students in physics',
  'Holder of an earned PhD',
  'The right candidate for our team has a PhD',
  'PhD not required but preferred',
  'No need for a car; a PhD is a must',
  'You are not overqualified with a PhD',
])('is asked for, or wished: “%s”', (line) =>
  expect(askedIn(line)).toMatchObject([{ credentialCategory: 'postgraduate degree' }]),
);

test.each([
  ['Associates degree in nursing', ['associate degree']],
  ['Associates or Bachelors in engineering', ['associate degree', 'bachelor degree']],
  ['BSc.N., BScN or BSN', ['bachelor degree', 'bachelor degree', 'bachelor degree']],
  ['Graduation from a recognized four-year college or university', ['bachelor degree']],
  ['Graduated from an accredited college', ['college degree']],
  ['Degree in Computer Science or related field', ['college degree']],
  ['Bachelor’s degree in physics or a degree in biology', ['bachelor degree']],
  ['High School Diploma/GED', ['high school', 'high school']],
  ['Diploma in Civil Engineering', ['diploma']],
  ['Community College Diploma', ['diploma']],
  ['A J.D. from an accredited law school', ['postgraduate degree']],
  [
    'Juris Doctor, LL.M. or Doctor of Pharmacy',
    ['postgraduate degree', 'postgraduate degree', 'postgraduate degree'],
  ],
  ['JD required', ['postgraduate degree']],
  ['MD/DO', ['postgraduate degree', 'postgraduate degree']],
  ['JD Edwards, Baltimore, MD preferred, DO NOT APPLY', []],
  ['LLM-based tools, and experience with an LLM in production', []],
  ['J.D. or LLM', ['postgraduate degree', 'postgraduate degree']],
  ['MD or DO required', ['postgraduate degree', 'postgraduate degree']],
  ['A first degree in Law', ['bachelor degree']],
  ['De formation Bac +2', ['associate degree']],
  ['Abgeschlossene technische Berufsausbildung', ['professional certificate']],
  ['No degree required', []],
  ['A Bachelor’s degree is a must, a Master’s is not.', ['bachelor degree']],
  ['A Bachelor’s degree; no need for a Master’s', ['bachelor degree']],
  ['Master’s degree not required or Bachelor’s degree', ['bachelor degree']],
  ['A Fellow who has not yet taken the Ph.D.', []],
  ['Experience teaching high school students', []],
  ['A high degree in all we do, at 90 degree in the shade', []],
])('“%s” names %j', (text, categories) =>
  expect(degreesIn(text).map(({ category }) => category)).toEqual(categories),
);

describe('a degree that a sentence asks for', () => {
  const saidIn = (sentence: string) =>
    rolesOf(
      `Platform Engineer\n\nContoso\nLyon, France\n\nContoso builds pumps. ${sentence} You will lead a team.\n`,
    )[0]?.data.role;

  test('is one where it asks, with those words', () => {
    const sentence =
      'Candidates must have a Bachelor’s degree in physics and 5 years of experience with Java.';
    const role = saidIn(sentence);
    expect(role?.educationRequirements).toEqual([
      { credentialCategory: 'bachelor degree', field: ['physics'] },
    ]);
    expect(role?.evidence.educationRequirements?.text.trim()).toBe(sentence);
  });

  test('is preferred where it would like one, and its fields are no skills that are asked for', () => {
    const role = saidIn('Applicants should preferably have a PhD in chemistry.');
    expect(role?.educationRequirements).toEqual([
      { credentialCategory: 'postgraduate degree', field: ['chemistry'], preferred: true },
    ]);
    expect(role?.skills.filter(({ level }) => level !== 'mentioned')).toEqual([]);
  });

  test.each([
    'Our founders hold PhDs in physics.',
    'You will have the opportunity to earn a Master’s degree.',
    'We reimburse tuition for a Bachelor’s degree.',
  ])('is none where the employer speaks of itself: “%s”', (sentence) =>
    expect(saidIn(sentence)?.educationRequirements).toBeUndefined(),
  );
});

test('of two lines that require the same degree that counts which says in what', () => {
  expect(askedIn('BA/BS degree', 'Bachelor’s degree in physics')).toEqual([
    { credentialCategory: 'bachelor degree', field: ['physics'] },
  ]);
  expect(askedIn('BA/BS degree', 'Master’s degree in physics')).toEqual([
    { credentialCategory: 'bachelor degree' },
  ]);
});

test('what stands under what is preferred is preferred', () => {
  const seed =
    'Nurse\n\nContoso\nLyon, France\n\nRequirements\n\n- Valid licence\n- Good at talking\n\nNice to have\n\n- BSN\n- A second language\n';
  expect(rolesOf(seed)[0]?.data.role?.educationRequirements).toEqual([
    { credentialCategory: 'bachelor degree', preferred: true },
  ]);
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
      'Bachelor’s degree — advanced degree strongly preferred',
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
  ['degree in the fields of: mathematics, statistics', ['mathematics', 'statistics']],
  ['PhD in fields such as mathematics', ['mathematics']],
  ['degree in field work', ['field work']],
  ['BA in mathematics or physics or 2+ years with bridges', ['mathematics', 'physics']],
  ['degree in an advertising-focused discipline a plus', ['advertising-focused discipline']],
  [
    'degree in Information and Computer Technology, Physics',
    ['Information and Computer Technology', 'Physics'],
  ],
  ['degree in Computer Science and Physics', ['Computer Science', 'Physics']],
  ["Bachelor's degree required in Business, Finance or Accounting", ['Business', 'Finance', 'Accounting']],
  ['degree in civil engineering, or five years of work with bridges', ['civil engineering']],
  ['with a major in a biological science', ['biological science']],
  ["Master's degree in biology, or a PhD that is as good", ['biology']],
  ['Master’s degree in Physics, you know Java', ['Physics']],
  ['Master’s degree in Physics, IT, or Law', ['Physics', 'IT', 'Law']],
])('“%s” names the fields %j', (text, names) => expect(fieldsOfStudy(text)[0]?.names).toEqual(names));

test('a line that ends in “or” goes on in the next: any of the degrees will do', () => {
  expect(
    askedIn(
      'Master’s degree and 3 years of experience; OR',
      'Bachelor’s degree and 5 years of experience; OR',
      'No degree and 9 years of experience',
    ),
  ).toEqual([{ credentialCategory: 'postgraduate degree' }, { credentialCategory: 'bachelor degree' }]);
});

test('a wish behind a degree is none for the degree', () => {
  expect(askedIn('High school diploma or GED, courses in chemistry preferred')).toEqual([
    { credentialCategory: 'high school' },
  ]);
  expect(askedIn('Bachelor’s degree in Law, Economics, or related experience preferred')).toMatchObject([
    { credentialCategory: 'bachelor degree', preferred: true },
  ]);
});

describe('degrees of a line in different fields', () => {
  const bachelor = { credentialCategory: 'bachelor degree', field: ['Computer Science'] };
  const master = { credentialCategory: 'postgraduate degree', field: ['Physics'] };

  test.each([
    'Bachelor’s degree in Computer Science or Master’s degree in Physics',
    'B.S. in Computer Science with 5 years of bread, or M.S. in Physics with 3 years',
  ])('have each its own: “%s”', (line) => expect(askedIn(line)).toEqual([bachelor, master]));

  test('have the one that is said behind the last of them', () =>
    expect(askedIn('Bachelor’s or Master’s degree in Physics')).toEqual([
      { ...bachelor, field: ['Physics'] },
      master,
    ]));

  test('are told each with its own', () => {
    const role = entryOf({ id: 'baker', title: 'Baker', educationRequirements: [bachelor, master] });
    expect(rowsOf(role).find(({ name }) => name === 'Education')?.value).toBe(
      'Bachelor degree: Computer Science or postgraduate degree: Physics',
    );
  });
});

test.each([
  'A degree in Computer Science is not required',
  'Bachelor’s degree in Computer Science is not required',
  'PhD in a technical field not necessary',
])('a degree that nobody asks for is none, whatever it is in: “%s”', (line) =>
  expect(askedIn(line)).toBeUndefined(),
);
