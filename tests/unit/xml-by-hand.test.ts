import { expect, test } from 'vitest';
import { bakerFacts as facts, bakerHtml as html } from '../baker.ts';
import { refusalsOf, rolesOf } from '../convert.ts';

const rolesIn = (text: string) => rolesOf(text, 'seeds/jobs.xml').map(({ data: { role } }) => role);
const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const written = `<job><title>Night Baker</title><company>Contoso</company><location>Ghent, Belgium</location><date>2026-05-04</date><description>${html}</description></job>`;
const without = (feed: string, ...signs: [string, string][]) =>
  signs.reduce((text, [sign, instead]) => text.replace(sign, instead), feed);

test.each([
  ['signs that are meant as words', without(written, ['&amp;', '&'], ['day and', 'day & <5']), '& rye'],
  ['an end of markup too many', without(written, ['Ghent.', 'Ghent.</b>']), 'for all of Ghent.'],
  ['an end of markup too few', without(written, ['</li>', ''], ['</p>', '']), '& rye'],
  ['markup that crosses', without(written, ['We bake', '<b>We <i>bake</b></i>']), 'We bake, day and night'],
  ['markup without an end', without(written, ['night,', 'night,<br>']), 'for all of Ghent.'],
  ['a sign behind a tag', without(written, ['</description>', '</description>>']), '& rye'],
  ['no root', `\n${written}\n>`, '& rye'],
])('XML that was put together by hand is read as far as its records hold: %s', (_, xml, said) => {
  for (const text of [xml, `<?xml version="1.0"?>\n<jobs>${xml}</jobs>`]) {
    const [role, ...others] = rolesOf(text, 'seeds/jobs.xml');
    expect(others).toEqual([]);
    expect(role?.data.role).toMatchObject(facts);
    expect(String(role).replaceAll('\\', '')).toContain(said);
  }
});

test('records one after the other are a role each, broken or not', () => {
  const titles = (xml: string) => rolesIn(xml).map((role) => role?.title);
  expect(titles(`${written}\n${written.replace('Night', 'Day')}`)).toEqual(['Night Baker', 'Day Baker']);
});

test('where the fields of a record are broken themselves, nothing is guessed', () => {
  const broken = `<jobs>${written.replace('</title>', '')}</jobs>`;
  expect(refusalsOf(broken, 'seeds/jobs.xml')).toMatchObject([{ ruleId: 'broken-xml' }]);
});

test.each([
  ['is cut off', written.slice(0, -'</li></ul></description></job>'.length)],
  [
    'is cut off in a feed',
    `<?xml version="1.0"?>\n<jobs>\n${written.slice(0, -'</li></ul></description></job>'.length)}`,
  ],
  ['has a field that is never closed', written.replace('</title>', '')],
  [
    'has its text marked as such, and goes on',
    `${written.replace('<p>', '<![CDATA[<p>')}\n\nAnd we bake rye.`,
  ],
])('what is left of a job that %s has no tags for its title', (_, xml) => {
  const [role, ...others] = rolesOf(xml, 'seeds/job.txt');
  expect(others).toEqual([]);
  expect(role?.data.role).toMatchObject({ title: 'Night Baker', skills: [{ id: 'sql' }] });
  expect(String(role).split('\n---\n')[1]).not.toMatch(/<|CDATA/);
});

test('what is no posting and no XML may be text', () => {
  const xml =
    '<entry>Night Baker & Co.<br>\nWe look for a baker who knows SQL and rye, and rises early.</entry>';
  expect(refusalsOf(xml, 'seeds/job.txt')).toEqual([]);
  expect(rolesIn(xml)).toMatchObject([{ skills: [{ id: 'sql' }] }]);
});

test('tags of other things stay in a text', () => {
  const [role] = rolesOf('Night Baker\n\nYou write <title> and </job> by hand.\n\nRequirements\n\n- SQL\n');
  expect(String(role)).toMatch(/title\\?>/);
});

test('XML that is the string of a program is read without its escapes, and a fact found where it stands', () => {
  const listing = `<listing title=\\"Night Baker\\" company=\\"Contoso\\" location=\\"Ghent, Belgium\\" posted=\\"2026-05-04\\">\\n<description>${escaped}<\\/description><\\/listing>`;
  const [role] = rolesIn(listing);
  expect(role).toMatchObject(facts);
  expect(role?.evidence.hiringOrganization).toMatchObject({
    line: 1,
    column: listing.indexOf('Contoso') + 1,
  });
  const [page] = rolesOf(`<div class=\\"job\\">${html}</div>`, 'seeds/page.txt');
  expect(page?.data.role?.skills).toMatchObject(facts.skills);
});

test('a quote behind a backslash is no escape where others stand by themselves', () => {
  const [role] = rolesIn(
    `<job title="Night Baker"><description>${escaped} You type a=\\"b\\".</description></job>`,
  );
  expect(role?.title).toBe('Night Baker');
});

test.each([
  ['signs', '<job><title>Baker</title><description>We bake'.concat(' & <'.repeat(200_000))],
  ['tags that nothing closes', `<job>${'<p>'.repeat(100_000)}</job>`],
  ['tags that cross', `<job>${'<b><i></b></i>'.repeat(50_000)}</job>`],
  ['quotes', `<job ${'a="'.repeat(200_000)}>`],
  ['comments that nothing closes', `<job>${'<!--'.repeat(200_000)}>`],
  ['escapes', `<job a=\\"${'\\\\'.repeat(400_000)}>`],
])('a long text of %s is done with soon', (_, xml) => {
  const start = performance.now();
  rolesOf(`${xml}>`, 'seeds/jobs.xml');
  expect(performance.now() - start).toBeLessThan(8000);
});
