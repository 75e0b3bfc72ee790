import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const written = `Night Baker\\nContoso\\nLyon, France\\n\\nWe bake, and we don\\'t sell\\u2026 You \\"love\\" it.\\n\\nRequirements\\n- SQL\\r\\n- C++\\n`;

test('the string of a program has the line ends that it speaks of', () => {
  const [file] = rolesOf(written);
  expect(file?.data.role).toMatchObject({
    title: 'Night Baker',
    hiringOrganization: 'Contoso',
    jobLocation: ['Lyon, France'],
  });
  expect(file?.data.role?.skills.map(({ id }) => id)).toEqual(['sql', 'cpp']);
  expect(file?.data.sectionTexts?.join('\n')).toContain('We bake, and we don\'t sell… You "love" it.');
});

test('so has a text of a record that was escaped twice', () => {
  const [file] = rolesOf(JSON.stringify({ title: 'Night Baker', description: written }), 'seeds/a.json');
  expect(file?.data.role?.sections.map(({ heading }) => heading)).toContain('Requirements');
});

test.each([
  'We keep it in C:\\new and D:\\next.',
  `One line\nand another\nand a third\nand a fourth\nof \\n and \\n and \\n and \\n`,
])('a text that speaks of escapes keeps them: %j', (said) => {
  const [file] = rolesOf(`Night Baker\n\nContoso\n\n${said}\n\nRequirements\n- SQL\n`);
  expect(file?.data.sectionTexts?.join('\n')).toContain('\\n');
});

test('no escape becomes the mark of a heading', () => {
  const [file] = rolesOf(written.replace('We bake', '\\ue000We bake'));
  expect(file?.data.role?.sections.map(({ heading }) => heading)).not.toContain('We bake');
});

test.each(['"', "'"])(
  'the quotes around such a string, and what it is called, are none of it: %s',
  (quote) => {
    const [file] = rolesOf(`description = ${quote}${written}Ovens${quote};\n`);
    expect(file?.data.role?.title).toBe('Night Baker');
    expect(file?.data.sectionTexts?.at(-1)).toMatch(/Ovens$/);
  },
);
