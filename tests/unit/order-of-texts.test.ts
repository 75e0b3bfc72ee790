import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const sectionsOf = (record: unknown) => {
  const [role, ...others] = rolesOf(JSON.stringify(record), 'seeds/a.json');
  expect(others).toEqual([]);
  return role?.data.role?.sections.map(({ kind, heading }) => [kind, heading]);
};
const law = 'Contoso is an equal opportunity employer. You are welcome here, wherever you come from.';
const record = {
  additionalPlain: law,
  additional: `<div>${law}</div>`,
  descriptionPlain: 'We are looking for a baker who is the first to rise in all of Ghent.',
  lists: [{ text: 'Who You Are', content: '<li>You know SQL</li><li>You rise early</li>' }],
  text: 'Night Baker',
};

test('what a record says below all else stands there, wherever its keys are sorted to', () => {
  expect(sectionsOf(record)).toEqual([
    ['summary', undefined],
    ['minimum', 'Who You Are'],
    ['legal', undefined],
  ]);
});

test('other texts stay in the order of their keys', () => {
  const { additional: _, additionalPlain: __, ...rest } = record;
  const asked = { ...rest, additionalRequirements: 'You carry sacks of flour, and sing as you do so.' };
  expect(sectionsOf({ ...asked, benefits: 'Bread, every day of the year.' })?.map(([kind]) => kind)).toEqual([
    'summary',
    'minimum',
    'minimum',
    'benefits',
  ]);
});
