import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const lastDayIn = (line: string) => {
  const file = rolesOf(
    `Store Manager\n\nContoso\nLyon, France\n\nAbout the job\n\nYou run the store.\n\n${line}\n`,
  )[0];
  return file?.data.role?.validThrough;
};

test.each([
  'Do not apply before 1 May 2026.',
  'Please do not submit applications before 1 May 2026.',
  'The closing date is not 1 May 2026.',
  'Closing date: not 1 May 2026',
  'Application deadline: until filled, first review 1 May 2026',
  'Application deadline: review of applications begins 1 May 2026',
  'Apply by 1 May 2026 to the scholarship; this job has no deadline.',
  'Expires: 1 May 2026 (your work permit)',
])('a day that is not the last to apply for the job is none: “%s”', (line) =>
  expect(lastDayIn(line)).toBeUndefined(),
);

test.each([
  'Closing date: 1 May 2026 – 15 May 2026',
  'Closing date: 1 - 15 May 2026',
  'Closing date: 2026-05-01 - 2026-05-15',
  'Closing date: 1 May 2026 (extended to 15 May 2026)',
  'Closing date: 1 May 2026 extended until 15 May 2026',
  'Closing date: was 1 May 2026, now 15 May 2026',
  'Applications close on 1 May 2026, extended to 15 May 2026.',
])('of two days the later one is the last: “%s”', (line) => expect(lastDayIn(line)).toBe('2026-05-15'));

test.each([
  'Apply by 15 May 2026.',
  'Why not apply before 15 May 2026?',
  'Do not hesitate to apply before 15 May 2026.',
  'Apply by 15 May 2026 for the grant manager role.',
  'Apply by 15 May 2026 to the address below.',
  'Submit your application for review by 15 May 2026.',
  'Applications for this opening close on 15 May 2026.',
  'Closing date: 15 May 2026 - 23:59',
  'Closing date: 15 May 2026 (interviews 20 May 2026)',
  'Closing date: 15 May 2026, start 1 June 2026',
  'Application deadline: until filled, or 15 May 2026',
  'Expires: 15 May 2026 (or when filled)',
  'Expires: 2026-05-15T00:00:00Z',
])('what stands beside the last day leaves it as it is: “%s”', (line) =>
  expect(lastDayIn(line)).toBe('2026-05-15'),
);
