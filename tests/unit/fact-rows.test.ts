import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (body: string) => rolesOf(`Head Baker\nContoso Ltd\n\nRequirements\n${body}`)[0]?.data.role;
const sectionsOf = (body: string) => roleOf(body)?.sections.map(({ kind }) => kind);

const list = 'Builds ovens.\nWrites SQL.\n';
const facts =
  'Industry Type: Food & Drink\nDepartment: Bakery\nEmployment Type: Full Time, Permanent\nRole Category: Kotlin / Baking\n';

describe('what a board says of a job in lines of its own', () => {
  test('is no part of the list above, and asks for nothing', () => {
    expect(sectionsOf(list + facts)).toEqual(['minimum', 'other']);
    const levels = roleOf(list + facts)?.skills.map(({ id, level }) => [id, level]);
    expect(levels).toEqual([
      ['sql', 'required'],
      ['kotlin', 'mentioned'],
    ]);
  });

  test('does not end what goes on below it', () => {
    expect(sectionsOf(`${list}\n${facts}\nKeeps the floor clean.\nBakes bread.\n`)).toEqual([
      'minimum',
      'other',
      'minimum',
    ]);
  });

  test.each([
    ['a label alone', `${list}Languages: Kotlin\nBakes bread.\n`],
    ['labels we do not know', `${list}Languages: Kotlin\nTools: Gradle\nOvens: large\n`],
    ['one field among them', `${list}Languages: Kotlin\nDepartment: Bakery\nOvens: large\n`],
  ])('but %s is an item', (_name, body) => expect(sectionsOf(body)).toEqual(['minimum']));
});
