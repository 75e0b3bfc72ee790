import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const employerIn = (text: string) =>
  rolesOf(`# Warehouse Clerk\n\n${text}\n\nYou load and unload the trucks.\n`)[0]?.data.role
    ?.hiringOrganization;

test.each([
  'Employment is conditional upon a drug screen.',
  'Candidature is also restricted to those who hold a degree.',
  'Housing is provided. Transportation is not.',
  'Attendance requires a badge.',
  'Overtime was common last year.',
])('a noun that only begins a sentence is no employer: %s', (sentence) => {
  expect(employerIn(sentence)).toBeUndefined();
});

test.each([
  ['Contoso is the leading supplier of crates.', 'Contoso'],
  ['Contoso is backed by two banks.', 'Contoso'],
  ['Contoso builds crates.', 'Contoso'],
  ['Contoso is old. The clerks of Contoso are young.', 'Contoso'],
  ['Contoso is old. Contoso ships crates.', 'Contoso'],
  ['Contoso Crates is old.', 'Contoso Crates'],
  ['eContoso is old.', 'eContoso'],
])('what is said of a name names the employer: %s', (sentence, name) => {
  expect(employerIn(sentence)).toBe(name);
});

test('a label of several words without a value is no employer', () => {
  expect(employerIn('Post Date:\n\nService Area:\n\nDay Shift')).toBeUndefined();
});
