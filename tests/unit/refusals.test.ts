import { describe, expect, test } from 'vitest';
import { isRefused } from '../../src/convert/pipeline.ts';
import { rolesOf } from '../convert.ts';

const text = 'You keep the maps of our town, and read them with those who ask for a way.';
const marks = '… !!! ??? … '.repeat(12);

const refusalsOf = (seed: string | Uint8Array, path?: string) =>
  rolesOf(seed, path).flatMap(({ messages }) => messages.filter(({ fatal }) => fatal));

describe('a posting without a word is refused alone, where it stands', () => {
  test('in a list of JSON', () => {
    const seed = JSON.stringify(
      [
        { title: 'Map Editor', description: text },
        { title: '!!!???', datePosted: '2026-01-02', description: marks },
      ],
      null,
      1,
    );
    expect(rolesOf(seed).map(isRefused)).toEqual([false, true]);
    const [message] = refusalsOf(seed);
    expect([message?.line, message?.column, message?.ruleId]).toEqual([9, 19, 'no-posting']);
    expect(message?.reason).toMatch(/^Expected .*, found none: /);
  });

  test.each([
    ['marks of HTML', '<p>—</p>\n<p>…</p>', '1:4'],
    ['pictures', '<p>🚀</p>\n<p>🚀 🚀</p>', '1:4'],
    ['facts alone', `{"title": "———", "company": "Contoso", "description": "${marks}"}`, '1:56'],
  ])('of %s', (_name, seed, place) => {
    const [message] = refusalsOf(seed);
    expect(message && `${message.line}:${message.column} ${message.ruleId}`).toBe(`${place} no-posting`);
  });

  test.each(['地図編集者', '٣', 'é'])('a word of any script is one: %s', (word) => {
    expect(refusalsOf(`<p>${word}</p>\n<p>…</p>`)).toEqual([]);
  });
});

describe('JSON that is nested too deep is refused, whatever stands around it', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  test.each([
    ['as it is', `{"title": "Map Editor", "description": "${text}", "x": ${deep}}`],
    ['behind brackets in a comment', `{/*${']'.repeat(20_000)}*/"title": "Map Editor", "x": ${deep}}`],
    ['behind brackets that close nothing', `{${']'.repeat(20_000)},"title": "Map Editor", "x": ${deep}}`],
  ])('%s', (_name, seed) => {
    expect(refusalsOf(seed).map(({ ruleId }) => ruleId)).toEqual(['deep-seed']);
  });

  test('brackets in texts and comments are no levels', () => {
    const seed = `{"title": "Map Editor", /*${'['.repeat(100)}*/ "description": "${text} ${'['.repeat(100)}"}`;
    expect(refusalsOf(seed)).toEqual([]);
  });
});

test('lists of jobs in lists of jobs are looked through once', () => {
  const seed = `${'{"jobs": ['.repeat(29)}1${']}'.repeat(29)}`;
  const start = process.threadCpuUsage();
  expect(refusalsOf(seed).map(({ ruleId }) => ruleId)).toEqual(['no-posting']);
  expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(500);
});
