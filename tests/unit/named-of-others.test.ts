import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const work = 'You mix the dough at night and look after the ovens.';
const roleOf = (posting: string) => rolesOf(posting)[0]?.data.role;

describe('a role that a sentence names', () => {
  const titleBeside = (sentence: string) => roleOf(`About the job\n\n${work} ${sentence}\n`)?.title;

  test.each([
    'We are not looking for a Data Scientist.',
    'The Bakery Manager supervises you.',
    'Our Head Baker will train you.',
  ])('is none where it is denied, or somebody else’s: %s', (sentence) => {
    expect(titleBeside(sentence)).toMatch(/^You mix/);
  });

  test.each([
    ['We are looking for a Data Scientist.', 'Data Scientist'],
    ['The Bakery Manager supervises bakers.', 'Bakery Manager'],
  ])('is the title: %s', (sentence, title) => expect(titleBeside(sentence)).toBe(title));

  test.each(['PLEASE READ', 'CONTOSO BAKERY', 'HIRING NOW!!! $25/HR'])(
    'is the title in a line of capitals, whatever stands above: %s',
    (line) =>
      expect(roleOf(`${line}\n\nNIGHT BAKER\n\n${work}\n\nNO DRUG TEST.\n`)?.title).toBe('NIGHT BAKER'),
  );
});

describe('an organization that a sentence names', () => {
  const employerBeside = (sentence: string) =>
    roleOf(`Baker\n\nAbout the job\n\n${work} ${sentence}\n`)?.hiringOrganization;

  test.each([
    'Employers will consider for employment qualified applicants.',
    'The City of Los Angeles will consider qualified applicants.',
    'Previously at Fabrikam, our founders bake.',
    'Our customer Fabrikam is an equal opportunity employer.',
    'Their supplier Fabrikam is an equal opportunity employer.',
    'This is not a job at Fabrikam.',
    'Apply at Fabrikam.',
    'You bake in collaboration with colleagues at Fabrikam.',
  ])('is not the employer where it is another: %s', (sentence) => {
    expect(employerBeside(sentence)).toBeUndefined();
  });

  test.each([
    'At Fabrikam, we bake.',
    'Like our customers, Fabrikam is an equal opportunity employer.',
    'Fabrikam will consider qualified applicants.',
  ])('is: %s', (sentence) => {
    expect(employerBeside(sentence)).toBe('Fabrikam');
  });
});

test('a site whose terms one agrees to does not hire', () => {
  const posting = `Baker\n\n${work}\n\nBy clicking you agree to Fabrikam’s User Agreement, Fabrikam’s Privacy Policy, and Fabrikam’s Cookie Policy.\n`;
  expect(roleOf(posting)?.hiringOrganization).toBeUndefined();
});
