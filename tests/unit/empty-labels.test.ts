import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (form: string) =>
  rolesOf(`Night Baker\n\nRequirements\n- SQL\n\nWe bake at night.\n${form}`)[0]?.data.role;

test('a form that nobody has filled in says nothing, and what is filled in stays', () => {
  const form =
    'Visa Sponsorship:\nTravel Requirements:\nShift:\nValid Driving License:\nNumber of Openings:\n1\n';
  const role = roleOf(form);
  expect(role?.skills.map(({ id }) => id)).toEqual(['sql']);
  expect(role?.sections).toHaveLength(1);
  const empty = role?.source.setAside.filter(({ reason }) => reason === 'empty field');
  expect(empty?.map(({ text }) => text)).toContain('Travel Requirements:');
});

test('headings within each other are headings, however many', () => {
  const role = roleOf('Qualifications:\nRequired:\nEducation:\nSkills:\nKotlin\n');
  expect(role?.sections.at(-1)?.heading).toBe('Skills:');
});
