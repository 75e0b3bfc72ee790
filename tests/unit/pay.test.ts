import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const payIn = (text: string) => rolesOf(text)[0]?.data.role?.baseSalary;
const head = 'Store Manager\n\nContoso\nLyon, France\n\nAbout the job\n\nYou run the store.\n\n';

describe('pay below a heading that speaks of it', () => {
  test.each([
    ['$60,000 - $85,000 base', { currency: '$', minValue: 60_000, maxValue: 85_000 }],
    ['$66,300 - $88,400/year', { currency: '$', minValue: 66_300, maxValue: 88_400, unitText: 'YEAR' }],
    ['€21.50 an hour', { currency: 'EUR', minValue: 21.5, maxValue: 21.5, unitText: 'HOUR' }],
  ])('“%s”', (line, pay) => {
    for (const heading of ['Compensation', 'Compensation & Benefits'])
      expect(payIn(`${head}${heading}\n\n- ${line}\n- Dental plan\n- Two weeks off\n`)).toEqual(pay);
  });

  test.each([
    '$5,000 sign-on bonus',
    '$2,000 - $5,000 signing bonus',
    'A stipend of $100 - $200 a month',
    '$1,500 per year for learning',
    'Tuition: $2,000 a year',
    'A gift worth $50',
  ])('is none where it is something beside it: “%s”', (line) =>
    expect(
      payIn(`${head}Compensation & Benefits\n\n- ${line}\n- Dental plan\n- Two weeks off\n`),
    ).toBeUndefined(),
  );

  test.each([
    'Our clients earn $500,000 per year on average.',
    'You manage a payroll of $2,000,000 per year.',
    'Annual budget $2,000,000, competitive salary.',
    'Application fee: $50. Salary on request.',
    'Commission of $1,000 per week, paid on sales; no salary.',
    'The salary is not $50,000 per year.',
    'Pay: $500 sign-on bonus',
    'Salary: tuition of $5,000',
  ])('is none where it is no pay at all: “%s”', (line) => expect(payIn(`${head}${line}\n`)).toBeUndefined());

  test.each([
    'Salary: $5,000 bonus and $50,000 base',
    'Salary: bonus of $5,000, base $50,000',
    'Salary: $50,000 plus bonus',
    'Salary: $50,000 + bonus',
    'Salary: $50,000 + $5,000 car allowance',
    'Salary: $50,000+$5,000 car allowance',
    'Salary: London weighting $5,000 plus $50,000',
    'Salary: $50,000 plus London weighting $5,000',
    'Salary: including London weighting: $50,000',
    'Salary: $50,000 and commission',
    'You earn a salary and bonus of $50,000.',
  ])('is the sum that is paid: “%s”', (line) =>
    expect(payIn(`${head}${line}\n`)).toEqual({ currency: '$', minValue: 50_000, maxValue: 50_000 }),
  );

  test('is paid for what the label or heading says', () => {
    expect(payIn(`${head}Day rate: £500\n`)).toMatchObject({ unitText: 'DAY' });
    expect(payIn(`${head}Annual salary: $55,624\n`)).toMatchObject({ unitText: 'YEAR' });
    expect(payIn(`${head}ANNUAL SALARY\n\n$60,823 (flat rated)\nThe salary of a mate is $72,641\n`)).toEqual({
      currency: '$',
      minValue: 60_823,
      maxValue: 60_823,
      unitText: 'YEAR',
    });
  });
});

test.each([
  ['$60,000 -  $70,000', 60_000, 70_000],
  ['$25.96  to - $30.28', 25.96, 30.28],
  ['between $60,000 and  $70,000', 60_000, 70_000],
  ['$78,000.00 Annually - $95,000.00 Annually', 78_000, 95_000],
  ['$60,000 - 401k', 60_000, 60_000],
  ['$100,000 OTE, base $60,000', 60_000, 60_000],
  ['up to  $90,000', undefined, 90_000],
  ['$90,000 - $70,000', 70_000, 90_000],
  ['$20/hr - $18/hr', 18, 20],
  ['USD 90,000 to 70,000', 70_000, 90_000],
  ['$90,000 – 5 weeks off', 90_000, 90_000],
  ['$25 - 20 hours per week', 25, 25],
  ['$50,000 and $15,000 bonus', 50_000, 50_000],
  ['$50,000 - $20,000 sign-on bonus', 50_000, 50_000],
])('is a range however its ends stand apart: “%s”', (said, minValue, maxValue) => {
  for (const line of [`Salary: ${said}`, `The salary is ${said} here.`]) {
    const pay = payIn(`${head}${line}\n`);
    expect([pay?.minValue, pay?.maxValue]).toEqual([minValue, maxValue]);
  }
});

test('is said in the line that a sentence about pay announces', () => {
  const range = { currency: 'USD', minValue: 156_000, maxValue: 195_000 };
  expect(payIn(`${head}The base salary range for this role is:\n\n$156,000 - $195,000 USD\n`)).toEqual(range);
  expect(payIn(`${head}The revenue of our stores is:\n\n$156,000 - $195,000 USD\n`)).toBeUndefined();
});

test('is the most where the line before says so', () => {
  const said =
    'Please note that the maximum salary available\nfor this grade of pay is $183,500. More below.';
  expect(payIn(`${head}${said}\n`)).toEqual({ currency: '$', maxValue: 183_500 });
});

test.each([
  [
    'The pay ranges from $99,500/year in our lowest market up to $200,000/year in our highest market.',
    { currency: '$', minValue: 99_500, maxValue: 200_000, unitText: 'YEAR' },
  ],
  [
    'Pay starts from $20 an hour, and tips add up to $90 a day.',
    { currency: '$', minValue: 20, unitText: 'HOUR' },
  ],
])('the ends of a range may stand apart: “%s”', (line, pay) =>
  expect(payIn(`${head}${line}\n`)).toEqual(pay),
);

test('pay is read in a line of its own at the head of a posting, and nowhere else', () => {
  const line = '80,000.00 - 100,000.00 $ /year';
  const text = 'Reporting to the owner, you run the store and all that goes on in it.';
  expect(payIn(`Store Manager\nFull Time\nLyon, France\n${line}\n\n${text}\n`)).toEqual({
    currency: '$',
    minValue: 80_000,
    maxValue: 100_000,
    unitText: 'YEAR',
  });
  expect(payIn(`Store Manager\n\nLyon, France\n\n${`${text}\n\n`.repeat(8)}${line}\n`)).toBeUndefined();
});

test('its grade may stand before it', () => {
  const paid = { currency: 'GBP', minValue: 37_099, maxValue: 41_732, unitText: 'YEAR' };
  const text = 'You measure stones and write about them.';
  for (const grade of ['Grade 7:', 'Pay Band B2', 'Level 3/4 –']) {
    const line = `${grade} £37,099 – £41,732 per annum`;
    const file = rolesOf(`Research Associate\nContoso University\n${line}\nErie, PA\n\n${text}\n`)[0];
    expect(file?.data.role).toMatchObject({ baseSalary: paid, hiringOrganization: 'Contoso University' });
    expect(String(file)).toContain(grade);
    expect(payIn(`Clerk\n\n${line}\n\n${text}\n`)).toEqual(paid);
  }
  expect(payIn(`Clerk\n\nGrants of £37,099 per annum\n\n${text}\n`)).toBeUndefined();
});

describe('pay without a currency', () => {
  test.each([
    ['Salary: 40,000 - 50,000', { minValue: 40_000, maxValue: 50_000 }],
    ['Salary: 45k to 55k a year', { minValue: 45_000, maxValue: 55_000, unitText: 'YEAR' }],
    ['Salary: up to 60000', { maxValue: 60_000 }],
    ['Pay: 22.50 - 30.00/hr', { minValue: 22.5, maxValue: 30, unitText: 'HOUR' }],
    ['Salary: 2,50,000 - 3,00,000 P.A.', { minValue: 250_000, maxValue: 300_000, unitText: 'YEAR' }],
    ['The salary is 45,000 – 50,000 per annum.', { minValue: 45_000, maxValue: 50_000, unitText: 'YEAR' }],
    ['We pay 22.50 an hour, and tips.', { minValue: 22.5, maxValue: 22.5, unitText: 'HOUR' }],
  ])('is read without one: “%s”', (line, pay) => expect(payIn(`${head}${line}\n`)).toEqual(pay));

  test.each([
    'Salary: 15 days after the month ends',
    'Salary: P-3, step 1',
    'Salary: Grade 12',
    'Salary: 2024-2025',
    'Salary: 100% commission',
    'You answer for the pay of 5,000 people a month.',
    'You pay 20 invoices per hour.',
    'A rate of 30 calls per hour is fine.',
    'The salary is above the mean, and we serve 300 meals per day.',
    'The pay is fair: a bonus of 2,000 per year.',
  ])('is none where a number may be anything: “%s”', (line) =>
    expect(payIn(`${head}${line}\n`)).toBeUndefined(),
  );
});

test.each([
  ['AED 12,000', 'AED', 12_000],
  ['Rs. 30,000', 'Rs', 30_000],
  ['RM 4,500', 'MYR', 4500],
  ['R 25 000', 'ZAR', 25_000],
  ['PHP 30,000', 'PHP', 30_000],
  ['₱30,000', 'PHP', 30_000],
  ['8 000 zł', 'PLN', 8000],
  ['600 000 kr', 'kr', 600_000],
  ['RMB 20,000', 'CNY', 20_000],
  ['22.50 (USD)', 'USD', 22.5],
])('“%s” has a currency of its own', (said, currency, minValue) =>
  expect(payIn(`${head}Salary: ${said}\n`)).toEqual({ currency, minValue, maxValue: minValue }),
);

test.each([
  [
    'Pay: USD 36.058 - 48.077 per hour',
    { currency: 'USD', minValue: 36.058, maxValue: 48.077, unitText: 'HOUR' },
  ],
  ['Pay: $17.3076923 an hour', { currency: '$', minValue: 17.31, maxValue: 17.31, unitText: 'HOUR' }],
  ['Pay: $0.75 per hour', { currency: '$', minValue: 0.75, maxValue: 0.75, unitText: 'HOUR' }],
  ['Pay: 36.058 EUR per year', { currency: 'EUR', minValue: 36_058, maxValue: 36_058, unitText: 'YEAR' }],
  [
    'Pay: 50000.125 EUR per year',
    { currency: 'EUR', minValue: 50_000.13, maxValue: 50_000.13, unitText: 'YEAR' },
  ],
])('a point stands before parts or thousands, as what is paid for says: “%s”', (line, pay) =>
  expect(payIn(`${head}${line}\n`)).toEqual(pay),
);

test.each([
  'The pay is $0.625 per mile, and you are home weekly.',
  'Pay: $45/visit',
  'Pay: $0.65 - $0.725 per mile',
  'Pay: $5,000 per project',
  'Pay: $150 / assignment',
])('pay by the piece is none for a time: “%s”', (line) => expect(payIn(`${head}${line}\n`)).toBeUndefined());

test.each([
  'Max salary: $90,000',
  'Maximum salary: $90,000',
  'Salary: $90,000 max',
  'Salary cap: $90,000',
  'Salary: to $90,000',
  'Salary: under $90,000',
  'Salary: < $90,000',
])('what is paid at most is no least: “%s”', (line) =>
  expect(payIn(`${head}${line}\n`)).toEqual({ currency: '$', maxValue: 90_000 }),
);

test.each([
  [{ salary_max: 90_000, salary_currency: 'USD' }, { maxValue: 90_000 }],
  [{ salary_min: 0, salary_max: 90_000, salary_currency: 'USD' }, { maxValue: 90_000 }],
  [{ salary_min: 60_000, salary_currency: 'USD' }, { minValue: 60_000 }],
  [
    { salary_max: 60_000, salary_min: 90_000, salary_currency: 'USD' },
    { minValue: 60_000, maxValue: 90_000 },
  ],
  [
    { salary_min: 30, salary_max: 20, salary_currency: 'USD' },
    { minValue: 20, maxValue: 30 },
  ],
])('data gives the ends of a range that it has, the least first: %j', (keys, pay) => {
  const description = 'We bake bread at night with all of our friends in town, and use SQL.';
  expect(payIn(JSON.stringify({ title: 'Baker', company: 'Contoso', ...keys, description }))).toEqual({
    currency: 'USD',
    ...pay,
  });
});

test.each([
  'from $90,000',
  '$90k+',
  'at least $90,000',
  'minimum of $90,000',
  'starting at $90,000',
  '$90,000 and up',
  '$90,000+ bonus',
  '$90,000 +',
])('what is paid at least is not all that is paid: “%s”', (said) =>
  expect(payIn(`${head}Salary: ${said}\n`)).toEqual({ currency: '$', minValue: 90_000 }),
);

describe('the ends of a range', () => {
  const end = '\n\nAbout the job\n\nYou run the store.\n';

  test.each([
    ['Minimum Salary: $30,533\nMaximum Salary: $45,767', { minValue: 30_533, maxValue: 45_767 }],
    ['Salary Max: $45,767\nSalary Min: $30,533', { minValue: 30_533, maxValue: 45_767 }],
    ['Maximum pay: $45,767', { maxValue: 45_767 }],
    ['Minimum pay: $45,767\nMaximum pay: $767', { minValue: 45_767 }],
  ])('stand behind labels of their own: %j', (lines, pay) => {
    expect(payIn(`Store Manager\nContoso\n\n${lines}${end}`)).toEqual({ currency: '$', ...pay });
  });

  test.each([
    '£25,714.00 (SCP 12) to £28,163.00 (SCP 17)',
    'MPR 1 - £25,714.00 to UPR 3 - £28,163.00',
    '£25,714 rising to £28,163',
  ])('have the points of a scale beside them: %s', (said) => {
    const range = { currency: 'GBP', minValue: 25_714, maxValue: 28_163 };
    expect(payIn(`Store Manager\nContoso\n\nSalary: ${said}${end}`)).toEqual(range);
  });

  test.each([
    ['US$60k - US$80k', 'USD'],
    ['C$60-80k', 'CAD'],
  ])('have the sign of their dollars at the head: %s', (said, currency) => {
    const range = { currency, minValue: 60_000, maxValue: 80_000 };
    expect(payIn(`Store Manager | ${said} | Toronto, Ontario${end}`)).toEqual(range);
  });
});

describe('what an amount is paid for', () => {
  test.each([
    ['$50,000 per year, 40 hours per week', 'YEAR'],
    ['£60,000 per annum (37.5 hours per week)', 'YEAR'],
    ['£30,000 a year, one day a week from home', 'YEAR'],
    ['$120,000 annually + $1,000 monthly stipend', 'YEAR'],
    ['$4,000 monthly, reviewed annually', 'MONTH'],
    ['40 hours per week at $20 per hour, paid weekly', 'HOUR'],
    ['$20, $22 or $24 an hour', 'HOUR'],
    ['Annual base salary of $50,000', 'YEAR'],
    ['$1,200/wk', 'WEEK'],
    ['$1,200 - $1,500/wk', 'WEEK'],
    ['a day rate of £500', 'DAY'],
    ['$20/hr+', 'HOUR'],
  ])('is what is said of it, the nearest: “%s”', (said, unitText) =>
    expect(payIn(`${head}Salary: ${said}\n`)).toMatchObject({ unitText }),
  );

  test.each([
    '$50,000 plus annual bonus',
    '$50,000 plus $200 per month for your telephone',
    '$50,000, paid monthly',
    '$50,000 (paid bi-weekly)',
    '$50,000 with 20 days of annual leave',
    '$50,000 - $60,000, daily meals',
    '£30,000, one day a week from home',
  ])('is not what something else is: “%s”', (said) => {
    const pay = payIn(`${head}Salary: ${said}\n`);
    expect(pay?.minValue).toBeGreaterThan(0);
    expect(pay).not.toHaveProperty('unitText');
  });
});

test('pay behind the word alone is a fact among others, and opens no section', () => {
  const [page] = rolesOf(
    'Night Baker\n\nCompensation: $45-55/hr\nLocation: Lyon, France\n\nWe bake bread.\n\nDuties:\n- Bake\n',
  );
  expect(page?.data.role?.baseSalary).toMatchObject({ minValue: 45, maxValue: 55, unitText: 'HOUR' });
  expect(page?.data.role?.sections.map(({ kind }) => kind)).toEqual(['summary', 'responsibilities']);
});
