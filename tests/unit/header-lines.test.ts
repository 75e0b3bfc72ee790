import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text = 'You will survey bridges and write reports about what you find.';

function roleOf(posting: string) {
  const role = rolesOf(posting)[0]?.data.role;
  if (!role) throw new Error('Expected a role');
  return role;
}

describe('a name that ends in the point of its legal form', () => {
  test.each([
    'Aster Inc.',
    'Aster & Co.',
    'Aster and Bridge Ltd.',
    'Aster Bridge L.L.C.',
    'Aster S.p.A.',
    'Aster GmbH & Co. KG',
  ])('%s does not end the header', (name) => {
    expect(roleOf(`Surveyor\n${name}\nLisbon, Portugal\nFull-time\n\n${text}`)).toMatchObject({
      hiringOrganization: name,
      jobLocation: ['Lisbon, Portugal'],
      employmentType: ['FULL_TIME'],
    });
  });

  test('is one at the end of a line of marks', () => {
    expect(roleOf(`Surveyor\nTurin, Italy · Aster Inc.\n\nFull-time\n\n${text}`)).toMatchObject({
      hiringOrganization: 'Aster Inc.',
      employmentType: ['FULL_TIME'],
    });
  });

  test('but a sentence that names one is a sentence', () => {
    const role = roleOf(`Surveyor\nWe measure bridges for Aster Inc.\nLisbon, Portugal\n\n${text}`);
    expect(role.hiringOrganization).not.toBe('We measure bridges for Aster Inc.');
  });
});
