import { describe, expect, test } from 'vitest';
import { catalogOf } from '../../src/catalog/catalog.ts';
import { relatedRoles } from '../../src/catalog/related-roles.ts';
import { seenWith } from '../../src/catalog/seen-with.ts';
import { salaryIn } from '../../src/convert/facts/base-salary.ts';
import { roleId } from '../../src/convert/page/role-id.ts';
import type { Role } from '../../src/convert/schema.ts';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import type { Skill } from '../../src/convert/skills/skill.ts';
import { faultsOf } from '../../src/convert/skills/vocabulary.ts';
import { dateIn, shortDateIn } from '../../src/convert/words/dates.ts';
import { fieldsOfStudy } from '../../src/convert/words/fields-of-study.ts';
import { isPlace } from '../../src/convert/words/places.ts';
import { softens } from '../../src/convert/words/softeners.ts';
import { yearsIn } from '../../src/convert/words/years.ts';
import { rolesOf } from '../convert.ts';

describe('dates', () => {
  test.each([
    ['2026-02-25', '2026-02-25'],
    ['Posted Oct 12, 2018', '2018-10-12'],
    ['12 October 2018', '2018-10-12'],
    ['2026-03-08T00:00:00.000', '2026-03-08'],
    ['10.06.2026', '2026-06-10'],
    ['3 days ago', undefined],
    ['October 2018', undefined],
    ['04/05/2026', undefined],
    ['04-05-2026', undefined],
    ['Posted 04/05/2026 at 23:59', undefined],
    ['04/05/2026, 02:51 PM', '2026-04-05'],
    ['04/05/2026, 02:51 pm', undefined],
    ['05/05/2026', '2026-05-05'],
    ['on 31/12/2026, 23:59', '2026-12-31'],
    ['13-06-2026', '2026-06-13'],
    ['12/31/2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['2026-02-31', undefined],
    ['10-JAN-18', '2018-01-10'],
    ['31-Feb-26', undefined],
    ['3-in-12', undefined],
  ])('%s is %s', (text, date) => expect(dateIn(text)).toBe(date));

  test.each([
    ['10-16-15', '2015-10-16'],
    ['1/31/26', '2026-01-31'],
    ['10-11-15', undefined],
    ['16-10-15', undefined],
    ['13-16-15', undefined],
    ['2/31/26', undefined],
    ['10-16/15', undefined],
    ['10-16-15 or later', undefined],
  ])('%s behind a label is %s', (text, date) => expect(shortDateIn(text)).toBe(date));
});

describe('pay', () => {
  test.each([
    ['$120,000 - $150,000 per year', ['$', 120_000, 150_000, 'YEAR']],
    ['$67,300.00 to $101,000.50', ['$', 67_300, 101_000.5, undefined]],
    ['€80.000 – €100.000', ['EUR', 80_000, 100_000, undefined]],
    ['CHF 100’000 – 120’000', ['CHF', 100_000, 120_000, undefined]],
    ['PLN 20 000 - 25 000 net/month', ['PLN', 20_000, 25_000, 'MONTH']],
    ['₹15,00,000 - ₹25,00,000 a year', ['INR', 1_500_000, 2_500_000, 'YEAR']],
    ['$140K – $170K', ['$', 140_000, 170_000, undefined]],
    ['$25.50/hour', ['$', 25.5, undefined, 'HOUR']],
    ['up to £60k', ['GBP', undefined, 60_000, undefined]],
    ['$90,000 – 5 weeks off', ['$', 90_000, undefined, undefined]],
    ['$120,000Benefits', ['$', 120_000, undefined, undefined]],
    ['12-15 LPA', ['INR', 1_200_000, 1_500_000, 'YEAR']],
    ['₹12 LPA', ['INR', 1_200_000, undefined, 'YEAR']],
    ['INR 12-15 lakhs per annum', ['INR', 1_200_000, 1_500_000, 'YEAR']],
    ['1.70 LPM', ['INR', 170_000, undefined, 'MONTH']],
    ['₹50,000 – 1 lakh a month', ['INR', 50_000, 100_000, 'MONTH']],
    ['₹1.15 crore', ['INR', 11_500_000, undefined, undefined]],
    ['C$100,000', ['CAD', 100_000, undefined, undefined]],
    ['NZ$100,000 (NZD)', ['NZD', 100_000, undefined, undefined]],
    ['$100,000 a year, in US dollars', ['USD', 100_000, undefined, 'YEAR']],
    ['$20/hr - $25/hr', ['$', 20, 25, 'HOUR']],
    ['$20 per hour to $25 per hour', ['$', 20, 25, 'HOUR']],
    ['$20/hr - $25/yr', ['$', 20, undefined, 'HOUR']],
    ['80,000.00 - 100,000.00 $ /year', ['$', 80_000, 100_000, 'YEAR']],
    ['45 000 € à 55 000 € par an', ['EUR', 45_000, 55_000, 'YEAR']],
    ['Horaire de 12,00 Euros à 14,00 Euros sur 12 mois', ['EUR', 12, 14, 'HOUR']],
    ['50.000 bis 60.000 EUR pro Jahr', ['EUR', 50_000, 60_000, 'YEAR']],
    ['1.200,50 € monatlich', ['EUR', 1200.5, undefined, 'MONTH']],
    ['$100,000 (USD)', ['USD', 100_000, undefined, undefined]],
    ['$100,000, not in USD but in CAD', ['$', 100_000, undefined, undefined]],
    [
      'CAD $119,000 – $246,000, including a base salary of $100,000 – $160,000',
      ['CAD', 100_000, 160_000, undefined],
    ],
    [
      'The maximum salary that the scale has (in the capital, at step 6) is $183,500',
      ['$', undefined, 183_500, undefined],
    ],
  ])('%s', (text, [currency, minValue, maxValue, unitText]) =>
    expect(salaryIn(text)?.salary).toEqual({
      currency,
      minValue,
      maxValue: maxValue ?? minValue,
      unitText,
    }),
  );

  test.each([
    ...['$1,2,3', 'Competitive', '$12.3.4', '$1e309 a year', '$1_200', '$2m a year', '$12L', '¥30万'],
    ...['$4 trn moved and €3 Mrd earned', '$12 - 15 million in sales', '30 l a minute'],
    ...['3 Mio €', 'the 50 members'],
  ])('none: %s', (text) => expect(salaryIn(text)).toBeUndefined());
});

describe('places', () => {
  test.each([
    'San Diego, CA',
    'Seattle, United States of America',
    'Herzliya, Tel Aviv District, Israel',
    'Germany',
    'Zürich, Schweiz',
    'Remote',
  ])('%s is one', (text) => expect(isPlace(text)).toBe(true));
  test.each([
    'Machine Learning',
    'Python, SQL',
    'Software and Services',
    'Camera & Photos, Creative Foundations',
    'Interest in working at our office in Erie, PA',
  ])('%s is none', (text) => expect(isPlace(text)).toBe(false));
});

describe('years', () => {
  test.each([
    ['At least 3 years of Python', [3]],
    ['5-7 yrs of C++ and two years of Go', [5, 2]],
    ['10+ years', [10]],
    ['2 (two) years and three (3) years', [2, 3]],
    ['a minimum of (2) years of experience', [2]],
    ['Twenty-four (24) years', [24]],
    ['1.5 years of Go', [1.5]],
    ['Eighteen (18) months of full-time paid experience', [1.5]],
    ['6-12 months’ experience', [0.5]],
    ['6 mois d’expérience', [0.5]],
    ['a contract of 6 months, within the first 3 months', []],
    ['in the last 5 years', []],
    ['<3 years of Go, at most 4 years of C, maximum 2 years', []],
    ['not less than 3 years', [3]],
    ['Six to seven (6-7) years’ experience', [6]],
    ['a 401(k) plan, 24/7, 2018', []],
    ['18 years old or older', []],
  ])('%s: %j', (text, years) => expect(yearsIn(text).map(({ months }) => months / 12)).toEqual(years));
});

test.each([
  ['Degree in a relevant field (e.g., Computer Science, Physics, etc.)', ['Computer Science', 'Physics']],
  ['MS in a related discipline', []],
  ['BS in physics, OR an additional 4 years', ['physics']],
  ['degree in civil engineering, and must have a licence', ['civil engineering']],
])('“%s” names the fields %j', (text, names) => expect(fieldsOfStudy(text)[0]?.names).toEqual(names));

test('fields of study end where the degree does', () => {
  expect(
    fieldsOfStudy('Master’s or Ph.D. in Computer Science, Statistics, or a related field, with Python')[0]
      ?.names,
  ).toEqual(['Computer Science', 'Statistics']);
});

describe('softeners', () => {
  const soft = (sentence: string, word: string) => softens(sentence, sentence.indexOf(word));
  test.each([
    ['Experience with Terraform is a plus', 'Terraform', true],
    ['Git and CI/CD, ideally GitHub Actions', 'GitHub', true],
    ['Git and CI/CD, ideally GitHub Actions', 'CI/CD', false],
    ['SQL required, DOMO preferred', 'DOMO', true],
    ['SQL required, DOMO preferred', 'SQL', false],
    ['a BS (MS is a plus) in physics and Python', 'Python', false],
    ['Nice to have: Kafka', 'Kafka', true],
    ['Experience with Python, nice to have: Go', 'Python', false],
    ['Experience with Python, nice to have: Go', 'Go', true],
    ['Prefer experience with USB and PCIe', 'PCIe', true],
    ['Good to have experience in Linux and Nagios', 'Nagios', true],
    ['8) Good to have experience in Linux', 'Linux', true],
    ['(preferred) Familiarity with R, Python and Julia', 'Julia', true],
    ['It is good to have Python people around us', 'Python', false],
    ['Python or R. Git is a plus', 'Git', true],
    ['Statistical models (R, SAS) - Strong advantage', 'SAS', true],
    ['A test-plus-build tool and Python', 'Python', false],
    ['Scripting is a plus (Python, Bash)', 'Bash', true],
    ['Scripting is a plus (Python, Bash) and Go', 'Go', false],
    ['Tools such as Jira and CMake (advantageous)', 'Jira', true],
    ['Film editing in Premiere recommended', 'Premiere', true],
    ['Use of containers - Docker or Podman preferred', 'containers', false],
    ['Use of containers - Docker or Podman preferred', 'Docker', true],
    ['Use of Docker - Highly preferred', 'Docker', true],
    ['Use of Docker – 3 years preferred', 'Docker', true],
    ['Five years of ERP (Navision advantage)', 'Navision', true],
    ['Python gives us an edge, and a competitive advantage', 'Python', false],
    ['Models (GLM, PCA) Ability to bake in Python is a plus', 'PCA', false],
    ['Models (GLM, PCA) Ability to bake in Python is a plus', 'Python', true],
    ['Excel and other baking functionsMicrosoft Word is desired', 'Excel', false],
    ['Excel and other baking functionsMicrosoft Word is desired', 'Word', true],
    ['SQL is a plus - Java is a must', 'SQL', true],
    ['SQL is a plus - Java is a must', 'Java', false],
    ['Required: SQL - preferred: Java', 'SQL', false],
    ['Required: SQL - preferred: Java', 'Java', true],
    ['Must have Go - Kafka a plus - Rust required', 'Rust', false],
    ['Preferred – Go language – must have Rust', 'Go', true],
    ['Preferred – Go language – must have Rust', 'Rust', false],
    ['Preferred – Go – not required', 'Go', true],
    ['SQL required, strongly preferred - Java', 'Java', true],
    ['Strong Python', 'Python', false],
    ['Python for an asset management platform', 'Python', false],
    ['The preferred candidate knows Python', 'Python', true],
    ['Knows Python and dresses as our preferred candidates do', 'Python', false],
    ['One year of Python preferredEducation in the sciences', 'Python', true],
    ['Pivot tables, Excel experienceHTML experience a plus', 'Excel', false],
    ['Pivot tables, Excel experienceHTML experience a plus', 'HTML', true],
    ['Excel and HTML a plus7. Ability to lift bread', 'Excel', true],
    ['Excel and HTML a plus7.', 'Excel', true],
    ['Some years with Kafka is a merit', 'Kafka', true],
    ['A merit raise for Kafka', 'Kafka', false],
    ['Work with Kafka and studies of Python are assets.', 'Kafka', true],
    ['Kafka keeps what are assets of the bakery', 'Kafka', false],
    ['Must hold a Kafka certificate, a Python certificate is not required but preferred', 'Kafka', false],
    ['Must hold a Kafka certificate, a Python certificate is not required but preferred', 'Python', true],
    ['A valid Kafka certificate, a plus', 'Kafka', true],
    ['A Kafka, a Python or a Rust certificate is a plus', 'Kafka', true],
  ])('“%s” softens %s: %s', (sentence, word, expected) => expect(soft(sentence, word)).toBe(expected));
});

describe('ids', () => {
  const base = { title: 'Señor C++ / C# Developer', path: 'seeds/x_1.txt', posting: 1, postings: 1 };
  test('a title with its number', () =>
    expect(roleId({ ...base, identifier: '200-7' })).toBe('senor-cpp-csharp-developer-200-7'));
  test('without a number, with its seed', () => expect(roleId(base)).toBe('senor-cpp-csharp-developer-x-1'));
  test('and which posting of the seed', () =>
    expect(roleId({ ...base, posting: 2, postings: 3 })).toBe('senor-cpp-csharp-developer-x-1-2'));
  test('a title without letters', () => expect(roleId({ ...base, title: '…' })).toBe('role-x-1'));
  test('titles and seeds in other letters are told apart', () => {
    const titles = ['工程师', '会计', 'Бухгалтер', 'Повар', 'SQL 会计'];
    const ids = titles.map((title) => roleId({ ...base, title, path: `seeds/${title}.txt` }));
    expect(new Set(ids).size).toBe(titles.length);
    expect(ids[0]).toMatch(/^role-[a-z0-9]+-seed-[a-z0-9]+$/);
    expect(ids[4]).toMatch(/^sql-[a-z0-9]+-sql-[a-z0-9]+$/);
  });
});

const skill = (id: string, preferredLabel: string, more: Partial<Skill> = {}): Skill => ({
  id,
  preferredLabel,
  altLabels: [],
  category: 'test',
  broader: [],
  description: 'x',
  ambiguous: {},
  ...more,
});

describe('the matcher', () => {
  const match = matcherOf([
    skill('c', 'C', { ambiguous: { C: { list: true, near: ['language'] } } }),
    skill('cpp', 'C++'),
    skill('csharp', 'C#'),
    skill('dotnet', '.NET'),
    skill('ci-cd', 'CI/CD'),
    skill('go', 'Go', { altLabels: ['Golang'], ambiguous: { Go: { list: true, not: ['Go to'] } } }),
    skill('llm', 'Large language models', { altLabels: ['LLM'] }),
    skill('css', 'CSS'),
    skill('ide', 'IDE'),
    skill('multimodal', 'Multimodal learning', { altLabels: ['multimodal'] }),
    skill('optimization', 'Mathematical optimization'),
    skill('frontend', 'Front-end development', { altLabels: ['front-end'] }),
    skill('backend', 'Back-end development'),
    skill('unit', 'Unit testing'),
    skill('integration', 'Integration testing'),
    skill('e2e', 'End-to-end testing'),
    skill('customer', 'Customer support'),
    skill('sales', 'Sales support'),
    skill('linux-admin', 'Linux system administration'),
    skill('windows-admin', 'Windows system administration'),
    skill('interaction', 'Interaction design'),
    skill('ui', 'User interface design'),
    skill('ml', 'machine learning'),
    skill('ml-systems', 'machine learning systems', {
      ambiguous: { 'machine learning systems': { list: true } },
    }),
    skill('etl', 'extract, transform, load'),
  ]);
  const ids = (text: string) => match(text).map((mention) => mention.skill.id);

  test.each([
    ['C/C++ and C#', ['c', 'cpp', 'csharp']],
    ['.NET, ASP.NET', ['dotnet']],
    ['CI/CD or CI-CD', ['ci-cd', 'ci-cd']],
    ['LLMs, multi-modal, Multi Modal', ['llm', 'multimodal', 'multimodal']],
    ['mathematical optimisations', ['optimization']],
    ['frontend, front end and Front-End', ['frontend', 'frontend', 'frontend']],
    ['backend development and Back-End Development', ['backend', 'backend']],
    ['Go, C++', ['go', 'cpp']],
    ['css or C++, and ide, C++', ['css', 'cpp', 'ide', 'cpp']],
    ['C++ is a must, Go - advantage', ['cpp', 'go']],
    ['the C language', ['c']],
    ['C++ (C)', ['cpp', 'c']],
    ['LLM(C), LLM (C)', ['llm', 'llm', 'c']],
    ['unit, integration, and end-to-end testing', ['unit', 'integration', 'e2e']],
    ['sales, marketing and customer support', ['customer']],
    ['unit and integration testing', ['unit', 'integration']],
    ['Linux and Windows system administration', ['linux-admin', 'windows-admin']],
    ['interaction and user interface design', ['interaction', 'ui']],
    ['we build machine learning systems', ['ml']],
    ['machine learning systems, C++', ['ml-systems', 'cpp']],
    ['to extract, transform, load', ['etl']],
    ['exposure to Go', ['go']],
    ['Go', ['go']],
  ])('finds in “%s” %j', (text, expected) => expect(ids(text)).toEqual(expected));

  test.each([
    'Go to market',
    'sales, marketing and support',
    'a business unit, integration and testing',
    'we go far',
    'the css of ide or idea',
    'at Go advantages count',
    'Vitamin C',
    'C-level, R&D',
    'llm in small letters',
    'large, language models',
    'machine, learning',
    'net income',
  ])('finds nothing in “%s”', (text) => expect(ids(text)).toEqual([]));
});

test('ordinary words are no skills in prose', () => {
  const prose =
    'You go above and beyond, excel at what you do, react swiftly and express yourself. A lean team with access to play rooms, in unity; we spark joy, on the arc of growth. Teams make the unit strong.';
  const [role] = rolesOf(`Gardener\n\nRequirements\n\n${prose}`);
  expect(role?.data.role?.skills.map(({ id }) => id)).toEqual([]);
});

test('the vocabulary may not contradict itself', () => {
  const faults = faultsOf([
    skill('c', 'Epsilon'),
    skill('a', 'Alpha', { broader: ['b'] }),
    skill('b', 'Beta', { broader: ['a'], altLabels: ['alphas'] }),
    skill('c', 'Gamma', { broader: ['z'], ambiguous: { Delta: {} } }),
  ]).join('\n');
  for (const rule of ['skill-id', 'skill-label', 'skill-broader', 'skill-guard', 'skill-cycle'])
    expect(faults).toContain(rule);
});

describe('the catalog', () => {
  const role = (id: string, ids: readonly string[]): Role & { id: string } => ({
    ...(rolesOf(`Tester ${id}\n\nRequirements\n\nPatience`)[0]?.data.role as Role),
    id,
    title: id,
    skills: ids.map((name) => ({
      id: name,
      name,
      level: 'required',
      evidence: [{ line: 1, column: 1, text: name }],
    })),
  });
  const vocabulary = ['a', 'b', 'c', 'd'].map((id) =>
    skill(id, id.toUpperCase(), { broader: id === 'a' ? ['d'] : [] }),
  );
  const catalog = catalogOf(
    [role('one', ['a', 'b']), role('two', ['a', 'b', 'c']), role('three', ['b'])],
    vocabulary,
    [],
  );

  test('a role that refers to no skill of the vocabulary is named', () => {
    expect(() => catalogOf([role('one', ['zz'])], vocabulary, [])).toThrow('one: zz');
  });
  test('what a skill implies is in it, without roles', () =>
    expect(catalog.skills.get('d')).toMatchObject({ demands: [], narrower: ['a'] }));
  test('rare shared skills relate more', () => {
    const [one] = catalog.roles;
    expect(
      one && relatedRoles(one, catalog).map((related) => [related.role.id, related.shared, related.alsoAsks]),
    ).toEqual([
      ['two', ['a', 'b'], ['c']],
      ['three', ['b'], []],
    ]);
  });
  test('skills are seen with each other, where roles enough name them', () => {
    const [a, b] = [catalog.skills.get('a'), catalog.skills.get('b')];
    expect(b && seenWith(b, catalog).map((seen) => [seen.skill.id, seen.count])).toEqual([
      ['a', 2],
      ['c', 1],
    ]);
    expect(a && seenWith(a, catalog)).toEqual([]);
  });
});
