import { expect, test } from 'vitest';
import { employmentTypesIn } from '../../src/convert/words/employment-words.ts';

test.each([
  ['Full Time, Temporary/Contract/Project', ['FULL_TIME', 'CONTRACTOR', 'TEMPORARY']],
  ['Contract - 12 months', ['CONTRACTOR']],
  ['Temp to hire', ['TEMPORARY']],
  ['Casual / part-time', ['PART_TIME']],
  ['Full Time - Other', ['FULL_TIME']],
  ['Full-time, non-exempt, hourly', ['FULL_TIME']],
  ['PRN', ['PER_DIEM']],
  ['Per Diem, Part-Time', ['PART_TIME', 'PER_DIEM']],
  ['Mission intérimaire - 6 mois', ['TEMPORARY']],
  ['Contrat d’intérim', ['TEMPORARY']],
  ['Werkstudentenvertrag', ['INTERN']],
])('%s says how somebody is employed, and no more', (text, types) =>
  expect(employmentTypesIn(text)).toEqual({ types, whole: true }),
);

test.each(['Temporary project lead', 'Prn', 'Project', '12 months', 'Casual'])(
  '%s says more, or less',
  (text) => expect(employmentTypesIn(text).whole).toBe(false),
);
