import { describe, expect, test } from 'vitest';
import { roleMarkdown } from '../../src/catalog/role-markdown.ts';
import { rolesOf } from '../convert.ts';
import { entryOf } from '../entry.ts';
import { brokenLaw } from '../fuzz/broken-law.ts';

describe('what random documents and shapes found stays mended', () => {
  test.each([
    ['the mark of headings in a text', 's\n\ue000'],
    [
      'the mark of headings in JSON',
      '{"title": "Map Editor", "description": "\\ue000\\n\\nYou work with maps and those who read them"}',
    ],
    ['the mark of headings in HTML', '<html><h2>&#xe000;</h2><p>a</p><p>b</p></html>'],
    ['a heading of nothing but a line feed', '<!doctype html><h2>\u000b]</p></p>'],
    ['a title in Markdown above nothing', '# \nSk\n---\n# '],
    ['facts and a lonely bullet', '2026-2-5\nwe offer\n*'],
    ['a date and a bullet', '2026-2-5\n\u00b7'],
    ['facts alone', '3/4/2026*\n*'],
    [
      'a list of a hundred thousand values in JSON',
      `{"title": "Map Editor", "description": "You work with maps and those who read them", "x": [${'1,'.repeat(130_000)}1]}`,
    ],
  ])('%s', (_name, text) => {
    expect(brokenLaw(text)).toBeUndefined();
  });

  test.each([
    ['text', 'Map Editor\n\nYou work with maps.\n\n\ue000Maps and so on\n\nSQL'],
    [
      'JSON',
      JSON.stringify({
        title: 'Map Editor',
        description: 'You work with maps, as many do. X\n\n\\ue000Maps and so on\n\nSQL',
      }).replaceAll('\\\\u', '\\u'),
    ],
    [
      'HTML',
      '<html><h1>Map Editor</h1><p>You work with maps.</p><p>&#xe000;Maps and so on</p><p>SQL</p></html>',
    ],
  ])('a posting cannot set the mark that makes a line a heading: %s', (_format, text) => {
    const [role] = rolesOf(text);
    expect(String(role)).toContain('\nMaps and so on\n');
  });

  test('a posting that is all facts is called by its first line', () => {
    expect(rolesOf('2026-2-5\nwe offer\n*')[0]?.data.role?.title).toBeDefined();
  });

  test('a value without a word is no fact', () => {
    for (const seed of ['Location:<h2><A.></li>', 'Baker\n\nLocation: —\n\nYou bake bread.\n'])
      expect(rolesOf(seed)[0]?.data.role?.jobLocation).toBeUndefined();
    expect(rolesOf('title:\r<h2>\n</p>')[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(['no-posting']);
  });

  test('a value that is longer than any name is no fact', () => {
    const posting = (length: number) =>
      JSON.stringify({
        title: 'Map Editor',
        company: 'C'.repeat(length),
        description: 'You work with maps and with those who read them.',
      });
    expect(rolesOf(posting(300))[0]?.data.role?.hiringOrganization).toHaveLength(300);
    expect(rolesOf(posting(301))[0]?.data.role?.hiringOrganization).toBeUndefined();
  });

  test('bold words on lines of their own keep their own place', () => {
    const text = '# A\n\n## B\n\n**c**\n\nAs a\n**Staff Engineer**\n, you work with maps.\n';
    const [role] = rolesOf(text);
    expect(String(role)).toContain('As a Staff Engineer, you work with maps.');
    expect(role?.data.role?.evidence.jobFamily).toMatchObject({ line: 8, column: 9, text: 'Engineer' });
  });

  test('links of skills are taken out of the Markdown of a role, escaped brackets are left alone', () => {
    const body = 'a \\[b](../../skills/sql/) [C\\[x\\]](../../skills/c/) and \\\\[SQL](../../skills/sql/)';
    expect(roleMarkdown(entryOf({ id: 'x', title: 'x' }), body)).toContain(
      'a \\[b](../../skills/sql/) C\\[x\\] and \\\\SQL',
    );
  });

  test('marks upon marks are put in order as many as any text has, and stand as they are where they are more', () => {
    const said = (marks: string) =>
      rolesOf(`Baker\n\nWe bake cafe${marks} day and night.\n`)[0]?.data.sectionTexts?.[0];
    expect(said('\u0315\u0301')).toBe('We bake caf\u00e9\u0315 day and night.');
    const heap = '\u0315\u0301'.repeat(60_000);
    expect(said(heap)).toBe(`We bake cafe${heap} day and night.`);
  });
});
