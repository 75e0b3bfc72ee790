import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleWith = (...lines: string[]) => {
  const file = rolesOf(
    `Housekeeper\n\nCleans the rooms of our hotel each day.\n\n${lines.join('\n\n')}\n`,
  )[0];
  if (!file?.data.role) throw new Error('Expected a role');
  return { role: file.data.role, page: String(file) };
};

describe('the last line below a field', () => {
  test.each(['Contoso', 'Contoso Care Ltd.', 'Institute of Geology', 'Contoso & Sons'])(
    'is the employer: %s',
    (line) => {
      expect(roleWith('Job Type: Full-time', line).role.hiringOrganization).toBe(line);
    },
  );

  test.each([
    'Apply in person.',
    'Apply Now',
    'No Phone Calls',
    'No phone calls.',
    'Must pass background check',
    'Call Ms Aster',
    'Contoso works for children.',
    'Clean rooms.',
  ])('is no employer where it is written as a sentence is, or asks for something: %s', (line) => {
    const { role, page } = roleWith('Job Type: Full-time', line);
    expect(role.hiringOrganization).not.toBe(line);
    expect(page).toContain(line);
  });
});

test('a last line that the text uses as well is the employer only as names are written', () => {
  expect(roleWith('Please be kind.', 'We are Contoso Care.', 'Contoso Care').role.hiringOrganization).toBe(
    'Contoso Care',
  );
  expect(roleWith('We say: Be kind.', 'We mean it.', 'Be kind.').role.hiringOrganization).toBeUndefined();
});

test('a last item of a list, or a skill, is no employer', () => {
  const of = (...lines: string[]) => roleWith(...lines).role.hiringOrganization;
  expect(of('We use Python and SQL at night.', '• Python\n• SQL')).toBeUndefined();
  expect(of('Paid Time Off is 20 days.', '• Books\n• Paid Time Off')).toBeUndefined();
  expect(of('We use Python and SQL at night.', 'SQL')).toBeUndefined();
});

test('a last line that others say alone, as cells of a table do, is no employer', () => {
  expect(roleWith('Interview', 'Application', 'Interview').role.hiringOrganization).toBeUndefined();
});
