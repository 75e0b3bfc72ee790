import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/api/llms-text.ts';
import { roleList } from '../../src/api/role-records.ts';
import { rssOf } from '../../src/api/rss.ts';
import { cardLine } from '../../src/browser/card-line.ts';
import { matchRoles } from '../../src/browser/match-data.ts';
import { csvOf } from '../../src/browser/search/export.ts';
import { lexiconOf } from '../../src/browser/search/lexicon.ts';
import { cardFilesOf } from '../../src/catalog/cards.ts';
import { comparedRole } from '../../src/catalog/compared-role.ts';
import { employerInWords } from '../../src/catalog/employer-in-words.ts';
import { inferredPart } from '../../src/catalog/inferred-facts.ts';
import { roleRows } from '../../src/catalog/match-rows.ts';
import { summaryOf } from '../../src/catalog/role-summary.ts';
import { skillsFileOf } from '../../src/catalog/skill-list.ts';
import { structuredDataOf } from '../../src/catalog/structured-data.ts';
import { whereabouts } from '../../src/catalog/whereabouts.ts';
import { catalog } from '../catalog.ts';
import { csvRows } from '../csv-rows.ts';
import { entryOf } from '../entry.ts';

const plan = { records: 0, twins: 0, fragments: 1, smallWordFiles: true, files: 1 };
const address = (path: string) => `https://roles.example/${path}`;
const role = entryOf({
  id: 'head-baker',
  title: 'Head Baker',
  hiringOrganization: 'Contoso',
  department: 'Ovens',
  datePosted: '2026-02-25',
  inferred: ['title', 'jobFamily', 'hiringOrganization'],
});
const stated = { ...role, id: 'night-baker', inferred: ['jobFamily' as const] };
const known = catalog([role, stated]);

/** What each list of roles says of one. */
const lines: Record<string, (of: typeof role) => string> = {
  'a card': (of) => {
    const card = cardFilesOf(known)
      .flat()
      .find(({ id }) => id === of.id);
    return card ? cardLine(card) : '';
  },
  'the roles of a skill': whereabouts,
  'a line of insights and a row of the matrix': employerInWords,
  'a feed': (of) => rssOf({ title: 'x', description: 'x', page: '', path: 'rss.xml', roles: [of] }, address),
  'llms.txt': (of) => llmsText([of], address, plan).split('## Roles')[1] ?? '',
};

describe.each(Object.keys(lines))('in %s', (name) => {
  test('what is inferred is marked, and what is stated is not', () => {
    expect(lines[name]?.(role)).toMatch(/Contoso · .*title and organization inferred/);
    expect(lines[name]?.(stated)).toMatch(/Contoso/);
    expect(lines[name]?.(stated)).not.toContain('inferred');
  });
});

test('the line above a title marks what it says alone', () => {
  expect(inferredPart(role, 'hiringOrganization', 'department')).toEqual(['organization inferred']);
  expect(inferredPart({ ...role, inferred: ['title'] }, 'hiringOrganization', 'department')).toEqual([]);
});

test('a description for search engines names no employer that is inferred', () => {
  expect(summaryOf(role)).toMatch(/^Head Baker \(title inferred\): /);
  expect(summaryOf(stated)).toMatch(/^Head Baker at Contoso: /);
  const page = { url: address('x'), summary: summaryOf(role), description: '' };
  expect(JSON.stringify(structuredDataOf(role, page))).not.toContain('Contoso');
});

test('the list of roles says what is inferred, as the record of each does', () => {
  expect(roleList([role, stated], address, plan).map(({ inferred }) => inferred)).toEqual([
    ['title', 'jobFamily', 'hiringOrganization'],
    ['jobFamily'],
  ]);
});

test('match and compare are told', () => {
  expect(matchRoles(roleRows(known), []).map(({ inferred }) => inferred)).toEqual([
    ['title', 'organization'],
    [],
  ]);
  expect([role, stated].map((one) => comparedRole(one).isTitleInferred)).toEqual([true, false]);
});

test('what a search saves says it in a column of its own', () => {
  const rows = csvRows(csvOf(cardFilesOf(known).flat(), lexiconOf(skillsFileOf(known, [])), address('')));
  const column = rows[0]?.indexOf('inferred') ?? -1;
  expect(rows.slice(1).map((row) => row[column])).toEqual(['title; organization', '']);
});

test('a card of a role whose facts are all stated is no longer for it', () => {
  const cards = cardFilesOf(known).flat();
  expect(cards.map((card) => 'inferred' in card)).toEqual([true, false]);
});
