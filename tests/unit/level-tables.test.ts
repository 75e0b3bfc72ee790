import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const bread = 'We bake bread at night, for the whole town and all who pass through it.';
const asMarkdown = (rows: readonly (readonly string[])[]) => {
  const [head = [], ...others] = rows.map((row) => `| ${row.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return rolesOf(
    `# Baker\n\n${bread}\n\n${[head, rule, ...others].join('\n')}\n\n## Benefits\n\nBread.\n`,
    'seeds/a.md',
  );
};
const asHtml = (rows: readonly (readonly string[])[]) => {
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return rolesOf(
    `<h1>Baker</h1><p>${bread}</p><table>${table}</table><h2>Benefits</h2><p>Bread.</p>`,
    'seeds/a.html',
  );
};
const levelsOf = (role: Role | undefined) =>
  Object.fromEntries(role?.skills.map(({ name, level }) => [name, level]) ?? []);

describe.each([
  ['Markdown', asMarkdown],
  ['HTML', asHtml],
])('a table in %s whose columns are levels', (_name, written) => {
  test('has each cell below its own', () => {
    const [file] = written([
      ['Criteria', 'Essential', 'Desirable', 'How Identified'],
      ['Experience', 'Two years of Python', 'SQL', 'Interview'],
      ['Knowledge', '<ul><li>Java</li><li>Docker</li></ul>', '', 'Test'],
      ['Qualities', 'Patience', 'Kubernetes', ''],
    ]);
    expect(levelsOf(file?.data.role)).toEqual({
      Python: 'required',
      Java: 'required',
      Docker: 'required',
      SQL: 'preferred',
      Kubernetes: 'preferred',
    });
    expect(
      String(file)
        .match(/^#+ .*/gm)
        ?.slice(0, 3),
    ).toEqual(['## Experience', '### Essential', '### Desirable']);
    expect(String(file)).toContain('How Identified: Interview');
  });

  test('has each ticked row below its own, a heading once for several', () => {
    const [file] = written([
      ['', 'Required', 'Preferred'],
      ['Two years of Python', '✓', ''],
      ['Java', 'X', ''],
      ['Some SQL', '', '✓'],
    ]);
    expect(levelsOf(file?.data.role)).toEqual({ Python: 'required', Java: 'required', SQL: 'preferred' });
    expect(String(file).match(/^#+ Required$/gm)).toHaveLength(1);
  });

  test('is no such table where its head names one level, or none', () => {
    const [file] = written([
      ['Skill', 'Required'],
      ['Python', 'three years'],
    ]);
    expect(String(file)).toContain('three years');
    expect(String(file)).not.toMatch(/^#+ Required$/m);
  });
});

test('a row whose name stands in the row above has its cells below their levels', () => {
  const table =
    '<tr><th>Area</th><th>Essential</th><th>Desirable</th></tr><tr><td rowspan="2">Tools</td><td>Python</td><td>SQL</td></tr><tr><td>Java</td><td>Docker</td></tr>';
  const [file] = rolesOf(`<h1>Baker</h1><p>${bread}</p><table>${table}</table>`, 'seeds/a.html');
  expect(levelsOf(file?.data.role)).toEqual({
    Python: 'required',
    Java: 'required',
    SQL: 'preferred',
    Docker: 'preferred',
  });
});

test('a heading that names both levels says that its list asks', () => {
  const [file] = rolesOf(
    `Baker\n\n${bread}\n\nEssential and desirable criteria:\n- Python\n- SQL is a plus\n`,
  );
  expect(levelsOf(file?.data.role)).toEqual({ Python: 'required', SQL: 'preferred' });
});
