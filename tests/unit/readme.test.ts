import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** The words in code of the first cell of each row of a section's tables. */
function named(section: string): string[] {
  const text = readme.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name),
  );
}

describe('the table of messages', () => {
  const code = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => readFileSync(new URL(`src/${path}`, root), 'utf8').split('\n'))
    .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line));
  const rules = code.flatMap((line) => [
    // The id of a message of a posting, and the end of a message of the site.
    ...Array.from(
      /\bruleId: (.*?)(?:, source|$)/.exec(line)?.[1]?.matchAll(/'([a-z\d-]+)'/g) ?? [],
      ([, rule = '']) => rule,
    ),
    ...Array.from(line.matchAll(/\(([a-z\d-]+)\)(?:`|\\n)/g), ([, rule = '']) => rule),
  ]);

  test('has the rule of every message', () => {
    expect(new Set(rules).size).toBeGreaterThan(25);
    expect([...new Set(rules)].filter((rule) => !named('Messages and what to do').includes(rule))).toEqual(
      [],
    );
  });

  test('has no rule that no message has', () => {
    // Those of a page are told by what it lacks: page-title.
    const known = new Set([...rules, ...(code.some((line) => line.includes('(page-${')) ? ['page'] : [])]);
    expect(
      named('Messages and what to do').filter(
        (rule) => !known.has(rule) && !known.has(rule.split('-')[0] ?? ''),
      ),
    ).toEqual([]);
  });
});

test('the table of dependencies has every package', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const table = named('Dependencies and why');
  const isNamed = (name: string) =>
    table.some((row) => row === name || (row.endsWith('*') && name.startsWith(row.slice(0, -1))));
  expect(packages.filter((name) => !isNamed(name))).toEqual([]);
});
