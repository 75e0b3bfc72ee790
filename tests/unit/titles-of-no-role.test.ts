import { expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const text =
  'We bake bread by night, and Contoso Bread looks for somebody who likes both.\n\n## Requirements\n\n- SQL\n';
const roleUnder = (matter: string, line = '') =>
  rolesOf(`---\n${matter}\n---\n${line}\n\n${text}`)[0]?.data.role as Role;
const toldIn = (role: Role) => role.source.setAside.map(({ text: said }) => said).join('\n');

test('a role that is named as such is the title where the title of a page names none, which is set aside', () => {
  const role = roleUnder('title: The Corner Project\nrole: Night Baker\norganization: Contoso');
  expect(role).toMatchObject({ title: 'Night Baker', hiringOrganization: 'Contoso' });
  expect(toldIn(role)).toContain('The Corner Project');
});

test.each([
  ['names a role itself', 'title: Pastry Chef\nrole: Baker', 'Pastry Chef'],
  ['stands above what is no role', 'title: Bread by Night\nrole: Full of bread and joy', 'Bread by Night'],
  ['stands above the name of a field', 'title: Bread by Night\nname: Night Baker', 'Bread by Night'],
])('a title stays one where it %s', (_, matter, title) => {
  expect(roleUnder(matter).title).toBe(title);
});

test.each([
  ['Contoso Bread - Lyon, France - Night Baker'],
  ['Contoso Bread - Lyon, France (Onsite)- Night Baker'],
  ['Contoso Bread | Night Baker | Lyon, France'],
])('a first line with a role says more than the title of a thread: %s', (line) => {
  const role = roleUnder('title: "Contoso Bread : Lyon, France (Onsite)"\nauthor: ada', line);
  expect(role).toMatchObject({ title: 'Night Baker', hiringOrganization: 'Contoso Bread' });
  expect(role.jobLocation?.[0]).toMatch(/^Lyon, France/);
  expect(toldIn(role)).toContain('Contoso Bread : Lyon, France (Onsite)');
});

test.each([
  ['names a role', 'Contoso Bread: Pastry Chef', 'Pastry Chef'],
  ['is of somebody else', 'Bread by Night', 'Bread by Night'],
])('and not more than a title that %s', (_, title, expected) => {
  expect(roleUnder(`title: "${title}"`, 'Contoso Bread - Lyon, France - Night Baker').title).toContain(
    expected,
  );
});
