import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const bread = 'You bake bread at night, for the whole town and all who pass through it.';
const roleOf = (table: string) =>
  rolesOf(`<h1>Baker</h1><p>${bread}</p>${table}`, 'seeds/baker.html')[0]?.data.role;
const bodyOf = (table: string) =>
  String(rolesOf(`<h1>Baker</h1><p>${bread}</p>${table}`, 'seeds/baker.html')[0]).split(`${bread}\n`)[1];

test.each([
  [
    'in one line',
    '<tr><td>Location</td><td>Springfield, IL</td></tr><tr><td>Employer</td><td>Contoso</td></tr>',
  ],
  [
    'in lines of their own',
    '<tr>\n<td>Location</td>\n<td>Springfield, IL</td>\n</tr>\n<tr>\n<td>Employer</td>\n<td>Contoso</td>\n</tr>',
  ],
  [
    'of heads and data',
    '<tr><th>Location</th><td>Springfield, IL</td></tr><tr><th>Employer</th><td>Contoso</td></tr>',
  ],
  [
    'in bold',
    '<tr><td><b>Location</b></td><td>Springfield, IL</td></tr><tr><td><b>Employer</b></td><td>Contoso</td></tr>',
  ],
  [
    'of paragraphs',
    '<tr><td><p><b>Location</b></p></td><td><p>Springfield, IL</p></td></tr><tr><td><p>Employer</p></td><td><p>Contoso</p></td></tr>',
  ],
  ['of two pairs', '<tr><td>Location</td><td>Springfield, IL</td><td>Employer</td><td>Contoso</td></tr>'],
])('cells %s are labels and their values', (_name, rows) => {
  const role = roleOf(`<table>${rows}</table>`);
  expect(role).toMatchObject({ jobLocation: ['Springfield, IL'], hiringOrganization: 'Contoso' });
  expect(role?.evidence.jobLocation?.text).toBe('Springfield, IL');
});

test('cells of a row are apart, and those that say a level are no heading', () => {
  const table =
    '<h2>Requirements</h2><table><tr><th>Skill</th><th>Level</th></tr><tr><td>Python</td><td>Required</td></tr><tr><td>SQL</td><td>Preferred</td></tr></table>';
  expect(roleOf(table)?.skills.map(({ name, level }) => [name, level])).toEqual([
    ['Python', 'required'],
    ['SQL', 'preferred'],
  ]);
  expect(bodyOf(table)).toContain('* Skill\tLevel\n* [Python](../../skills/python/)\tRequired\n');
});

test('more than two cells are a series, and blocks in them lines of their own', () => {
  expect(bodyOf('<table><tr><td>Rye</td><td></td><td>Wheat</td><td>Oats</td></tr></table>')).toContain(
    'Rye, Wheat, Oats',
  );
  const list = '<table><tr><td>Requirements</td><td><ul><li>Python</li><li>SQL</li></ul></td></tr></table>';
  expect(roleOf(list)?.sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum']);
  const [left, right] = [bread.replace('You', 'They'), bread.replace('You', 'We')];
  expect(bodyOf(`<table><tr><td>${left}</td><td>${right}</td></tr></table>`)).toContain(
    `${left}\n\n${right}`,
  );
});

test('cells of HTML among lines of Markdown are apart', () => {
  const seed = `# Baker\n\n${bread}\n\n<table><tr><td>Location</td><td>Springfield, IL</td></tr><tr><td>Employer</td><td>Contoso</td></tr></table>\n\n## Tasks\n\n- Bread\n`;
  expect(rolesOf(seed, 'seeds/baker.md')[0]?.data.role).toMatchObject({
    jobLocation: ['Springfield, IL'],
    hiringOrganization: 'Contoso',
  });
});
