import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const [, section = ''] = readFileSync(new URL('README.md', root), 'utf8').split('## What we promise');
const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| (.+?) +\| `(.+?)` +\| (.+?) +\|$/gm)]
  .filter(([, , file]) => file?.endsWith('.ts'))
  .map(([, promise = '', file = '', name = '']) => [promise, file, name] as const);

test('the README names promises', () => expect(rows.length).toBeGreaterThan(25));

test.each(rows)('“%s” is held by a test in %s: %s', (_, file, name) => {
  const path = new URL(`tests/${file}`, root);
  expect(existsSync(path), file).toBe(true);
  expect(readFileSync(path, 'utf8')).toMatch(
    new RegExp(`(?:test|describe)[^]{0,300}?['"\`]${RegExp.escape(name)}['"\`]`),
  );
});
