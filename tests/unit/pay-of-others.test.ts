import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const payIn = (line: string) =>
  rolesOf(`Store Manager\n\nContoso\nLyon, France\n\nAbout the job\n\nYou run the store.\n\n${line}\n`)[0]
    ?.data.role?.baseSalary;

describe('pay that is not that of this work now is none', () => {
  test.each([
    'Salary: not $120,000',
    'Salary: not 120,000',
    'We no longer pay $20 per hour.',
    'You will not be paid $70,000 per year.',
    'We will never pay you $10 per hour.',
    'We cannot pay $90,000.',
  ])('as it is denied: “%s”', (line) => expect(payIn(line)).toBeUndefined());

  test.each([
    'Last year our store managers earned $90,000 per year.',
    'The salary was 80,000 per year.',
    'The pay here was once $50,000 a year.',
    'The salary used to be $50,000 per year.',
    'Salary: formerly $90,000',
    'Salary: $90,000 (last year)',
    'In 2024 our drivers earned a salary of $90,000.',
  ])('as it is past: “%s”', (line) => expect(payIn(line)).toBeUndefined());

  test.each([
    'If you were in New York, the salary would be $200,000 per year.',
    'You would earn $90,000 per year if you lived in London.',
    'And then list the salary as $500,000 per year.',
  ])('as nothing says that it is so: “%s”', (line) => expect(payIn(line)).toBeUndefined());

  test.each([
    'There is an additional payment of £3,799 for this duty.',
    'Tutors get an extra payment of £2,000.',
  ])('as it comes on top of it: “%s”', (line) => expect(payIn(line)).toBeUndefined());

  test.each([
    'Average salary in the industry: $80,000 per year.',
    'The national average salary for bakers is $60,000 per year.',
    'Candidates expecting a salary above $150,000 per year need not apply.',
    'Employees earning less than $50,000 per year are eligible for overtime.',
    'Minimum wage in Washington is $16.28 per hour.',
    'Other shops pay $30 per hour.',
    'Our competitors offer a salary of $70,000.',
  ])('as it is of others: “%s”', (line) => expect(payIn(line)).toBeUndefined());

  test.each(['A referral pays $2,000 per year.', 'Salary sacrifice scheme: up to £5,000 per year.'])(
    'as it is paid for something else, or kept back: “%s”',
    (line) => expect(payIn(line)).toBeUndefined(),
  );
});

test.each([
  'Salary: was $80,000, now $90,000',
  'Salary: $90,000, was $80,000',
  'Previously the salary was $80,000; it is now $90,000.',
  'The salary is not $80,000 but $90,000.',
  'Salary (not negotiable): $90,000',
  'We are not a bank, and pay $90,000.',
  'You do not need a degree to earn $90,000.',
  'Not only do we pay $90,000, we have cake.',
  'Why not earn $90,000 and have cake?',
  'Last year we grew; you earn $90,000.',
  'In 2026 you will be paid a salary of $90,000.',
  'Once trained, you are paid a salary of $90,000.',
  'If you worked here before, you earn $90,000.',
  'Those working nights earn over $90,000.',
  'The salary for this role was set at $90,000.',
  'If hired in Colorado, the pay is $90,000.',
  'The salary would be $90,000.',
  'Pay: above industry average, $90,000',
  'Unlike other shops, we pay $90,000.',
  'Employees earn $90,000.',
  'Salary: $90,000 plus referral bonus',
])('pay is that of this work beside what is not: “%s”', (line) =>
  expect(payIn(line)).toEqual({ currency: '$', minValue: 90_000, maxValue: 90_000 }),
);

test.each([
  ['The salary will not be less than $90,000.', { minValue: 90_000 }],
  ['We do not pay less than $90,000.', { minValue: 90_000 }],
  ['Employees who work here earn at least $90,000.', { minValue: 90_000 }],
  ['The salary is not to exceed $90,000.', { maxValue: 90_000 }],
  ['Candidates can expect to earn up to $90,000.', { maxValue: 90_000 }],
])('an end of pay may be said by a denial: “%s”', (line, pay) =>
  expect(payIn(line)).toEqual({ currency: '$', ...pay }),
);
