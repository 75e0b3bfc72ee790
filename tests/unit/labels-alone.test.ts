import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (body: string) => rolesOf(`Clerk\n\n${body}`)[0]?.data.role;
const kindsOf = (body: string) => roleOf(body)?.sections.map(({ kind, heading }) => `${heading}: ${kind}`);

const sentence = 'The clerk files papers in the main hall.';

describe('the label of a field alone in a line', () => {
  test.each(['ORGANIZATION', 'OFFICE'])('in capitals above a sentence is a heading: %s', (label) => {
    const role = roleOf(`${label}:\n\n${sentence}\n`);
    expect(kindsOf(`${label}:\n\n${sentence}\n`)).toEqual([`${label}:: other`]);
    expect(role?.jobLocation).toBeUndefined();
    expect(role?.hiringOrganization).toBeUndefined();
  });

  test('that heads sections as well is a heading above a sentence, and a label above a value', () => {
    expect(kindsOf(`Team:\n\n${sentence}\n`)).toEqual(['Team:: about']);
    expect(roleOf('Team:\n\nOvens and Mills\n')?.department).toBe('Ovens and Mills');
  });

  test('has no sentence as its value', () => {
    expect(roleOf(`Office:\n\n${sentence}\n`)?.jobLocation).toBeUndefined();
  });

  test.each([
    ['OFFICE:\nWashington, D.C.\n', 'jobLocation', ['Washington, D.C.']],
    [
      'COMPANY:\n\nContoso Ovens of the North Inc.\n',
      'hiringOrganization',
      'Contoso Ovens of the North Inc.',
    ],
  ] as const)('has a value that ends in a point: %j', (body, property, value) => {
    expect(roleOf(`${body}\n${sentence}\n`)?.[property]).toEqual(value);
  });
});

describe('how senior a role is', () => {
  test.each(['Junior', 'Junior ⋅ Mid Level', 'Entry-level or senior'])('asks for nothing: %s', (level) =>
    expect(kindsOf(`${sentence}\n\nExperience Level:\n${level}\n\nWe use Salesforce.\n`)).toEqual([
      'undefined: summary',
    ]),
  );

  test('is not said of years', () =>
    expect(kindsOf(`${sentence}\n\nExperience Level:\n3+ years of Salesforce\n`)?.[1]).toBe(
      'Experience Level:: minimum',
    ));
});
