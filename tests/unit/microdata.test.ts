import { expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const page = (facts: string) =>
  `<!doctype html>\r\n<html><body itemscope itemtype="https://schema.org/JobPosting">\r\n<h1 itemprop="title">Map Editor</h1>\r\n${facts}\r\n<p>You work with maps and with those who read maps.</p><p>SQL</p></body></html>`;
const roleOf = (facts: string) => rolesOf(page(facts), 'seeds/page.html')[0]?.data.role as Role;

test.each([
  ['<meta itemprop="hiringOrganization" content="Contoso &amp; Sons">', 'Contoso & Sons', 'Contoso &amp;'],
  ["<meta content='AT&T &eacute;diteurs' itemprop='hiringOrganization'>", 'AT&T éditeurs', 'AT&T &eacute;'],
  ['<meta itemprop=hiringOrganization content = Contoso>', 'Contoso', 'Contoso>'],
])('what an attribute says is decoded, and found where it stands: %s', (facts, name, there) => {
  const role = roleOf(facts);
  expect(role.hiringOrganization).toBe(name);
  const { line = 0, column = 0 } = role.evidence.hiringOrganization ?? {};
  expect(
    page(facts)
      .split('\r\n')
      [line - 1]?.slice(column - 1),
  ).toMatch(new RegExp(`^${there}`));
});

test('part of a page is a posting where the day it was posted says so, and no other item', () => {
  const partOf = (facts: string) =>
    rolesOf(
      `<html><body>${facts}<h1>Map Editor</h1><p>You work with maps and with those who read maps.</p></body></html>`,
      'seeds/page.html',
    )[0]?.data.role as Role;
  const name = '<meta itemprop="hiringOrganization" content="Contoso">';
  const day = '<meta itemprop="datePosted" content="Mon May 04 00:00:00 UTC 2026">';
  expect(partOf(name + day)).toMatchObject({ hiringOrganization: 'Contoso', datePosted: '2026-05-04' });
  expect(partOf(name).hiringOrganization).toBeUndefined();
  expect(partOf(`<div itemscope itemtype="https://schema.org/Offer">${name}${day}</div>`).datePosted).toBe(
    undefined,
  );
});

test('an element as long as a text is no fact, whatever its name is, and its words stay in the text', () => {
  const long = `<div itemprop="hiringOrganization">${'<p>We print maps of coasts.</p>'.repeat(200)}</div>`;
  const [file] = rolesOf(page(long));
  expect(file?.data.role?.hiringOrganization).toBeUndefined();
  expect(file?.data.sectionTexts?.join('\n')).toContain('We print maps of coasts.');
});
