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

test.each([
  ['not full-time', []],
  ['Full-time (no part-time)', ['FULL_TIME']],
  ['was part-time, now full-time', ['FULL_TIME']],
  ['Part-time, not a full-time job', ['PART_TIME']],
  ['Full-time, non-contract', ['FULL_TIME']],
  ['Full-time (part-time is not possible)', ['FULL_TIME']],
  ['Vollzeit, keine Teilzeit', ['FULL_TIME']],
  ['not only full-time but part-time', ['FULL_TIME', 'PART_TIME']],
  ['Part-time with no benefits, full-time with some', ['FULL_TIME', 'PART_TIME']],
  ['No less than full-time', ['FULL_TIME']],
])('%s names what it does not deny', (text, types) => expect(employmentTypesIn(text).types).toEqual(types));
