import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const payIn = (text: string) => rolesOf(text)[0]?.data.role?.baseSalary;
const head = 'Store Manager\n\nContoso\nLyon, France\n\nAbout the job\n\nYou run the store.\n\n';

describe('pay below a heading that speaks of it', () => {
  test.each([
    ['$60,000 - $85,000 base', { currency: '$', minValue: 60_000, maxValue: 85_000 }],
    ['$66,300 - $88,400/year', { currency: '$', minValue: 66_300, maxValue: 88_400, unitText: 'YEAR' }],
    ['€21.50 an hour', { currency: 'EUR', minValue: 21.5, unitText: 'HOUR' }],
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

  test('is paid for what the label or heading says', () => {
    expect(payIn(`${head}Annual salary: $55,624\n`)).toMatchObject({ unitText: 'YEAR' });
    expect(payIn(`${head}ANNUAL SALARY\n\n$60,823 (flat rated)\nThe salary of a mate is $72,641\n`)).toEqual({
      currency: '$',
      minValue: 60_823,
      unitText: 'YEAR',
    });
  });
});

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
