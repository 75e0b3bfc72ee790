import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const rolesIn = (text: string) => rolesOf(text).map(({ data: { role } }) => role);
const record = {
  title: 'Night Baker',
  company: 'Contoso',
  location: 'Ghent, Belgium',
  description: 'We bake, day and night.\n\nRequirements\n\n- Three years of SQL\n- Rye\n',
};
const facts = {
  title: 'Night Baker',
  hiringOrganization: 'Contoso',
  jobLocation: ['Ghent, Belgium'],
  skills: [{ id: 'sql', level: 'required' }],
};
const json = JSON.stringify(record);

describe.each<[string, string]>([
  ['a list with a type', `import { Job } from './job';\n\nexport const jobs: Job[] = [\n  ${json},\n];\n`],
  ['what a module exports', `module.exports = { jobs: [${json}] };`],
  ['a default', `// jobs.js\nexport default ${json};`],
  ['a list that is meant as it is', `const jobs = [${json}] as const;\n\nexport default jobs;\n`],
  [
    'single quotes, no quotes around keys, lines in backticks',
    `const job = {\n  title: 'Night Baker',\n  company: 'Contoso', // of Ghent\n  location: 'Ghent, ' + 'Belgium',\n  description: \`\n    <p>We bake, day and night.</p><h2>Requirements</h2>\n    <ul><li>Three years of SQL</li><li>Rye</li></ul>\`,\n  isOpen: () => true,\n};`,
  ],
  [
    'strings that Python names',
    'company_name = "Contoso"\njob_title = "Night Baker"\nlocation = ("Ghent, "\n            "Belgium")\njob_desc = """We bake, day and night.\n\nRequirements\n\n- Three years of SQL\n- Rye\n"""\n',
  ],
  [
    'a list of Python',
    `from datetime import date\n\nJOBS = [\n    {\n        'title': 'Night Baker', 'company': 'Contoso', 'location': 'Ghent, Belgium',\n        'posted': date(2026, 5, 4), 'remote': None,\n        'description': dedent('''We bake, day and night.\n\nRequirements\n\n- Three years of SQL\n- Rye\n'''),\n    },\n]\n`,
  ],
])('a program that writes out a posting: %s', (_, program) => {
  test('says what it says as data', () => {
    expect(rolesIn(program)).toMatchObject([facts]);
  });
});

test('two records of a program are two roles, and what stands beside them is told', () => {
  const roles = rolesIn(
    `/* Jobs of the bakery. */\nexport const shop = { name: 'The Corner' };\nexport const jobs = [${json}, ${JSON.stringify({ ...record, title: 'Day Baker' })}];\n`,
  );
  expect(roles.map((role) => role?.title)).toEqual(['Night Baker', 'Day Baker']);
  const told = roles.flatMap((role) => role?.source.setAside.map(({ text }) => text) ?? []).join('\n');
  expect(told).toContain('Jobs of the bakery.');
  expect(told).toContain('The Corner');
});

test('an escape of a string is read, and its fact found where it stands', () => {
  const [role] = rolesIn(`const job = ${json.replace('Night', 'Night\\u0020').replace('  ', ' ')};`);
  expect(role?.evidence.title).toMatchObject({ line: 1, column: 23 });
});

test.each([
  ['a program that does something', `const job = ${json};\n\nfunction apply() { return job; }\n`],
  ['a bracket that is never closed', `const jobs = [${json}\n`],
  ['a string that is never closed', `const title = 'Night Baker;\n`],
  ['brackets as deep as no data', `const jobs = ${'['.repeat(200)}${json}${']'.repeat(200)};`],
  ['no posting', `const colors = ['red', 'green'];\n\nexport default colors;\n`],
])('a text that is no such program is read as text: %s', (_, text) => {
  expect(rolesOf(text)).toHaveLength(1);
});

test.each([
  ['an interface', 'interface Job {\n  title: string;\n  tags?: string[];\n}\n\n'],
  ['a type', "type Job = {\n  title: string;\n  kind: 'day' | null;\n};\n"],
  ['an enum', "enum Kind { Night = 'night', Day = 'day' }\n\n"],
])('what a program declares before its records is no text of theirs: %s', (_, declared) => {
  expect(rolesIn(`${declared}export const jobs: Job[] = [${json}];\n`)).toMatchObject([facts]);
});

test.each([
  `We bake \${late ? \`by night\` : \`by day\`}, for all of Ghent.`,
  `We bake \${late ? \`by \${ { a: '}\`' }.a }\` : "it's"}, for $5 and {all} of Ghent.`,
])('a template in a template is part of its text: %s', (said) => {
  const program = `export const jobs = [{ title: 'Night Baker', description: \`${said}\` }, ${json}];`;
  const [first, second] = rolesOf(program);
  expect(first?.data.sectionTexts).toEqual([said]);
  expect(second?.data.role).toMatchObject(facts);
});

test('a template that is never closed is no program', () => {
  expect(rolesOf(`export const a = [\`\${${"'`${".repeat(50_000)}];`)).toHaveLength(1);
});
