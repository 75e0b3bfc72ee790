import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ComparedRole, compareRoles } from '../../src/browser/compare-roles.ts';
import { heldBy, rankedRoles } from '../../src/browser/coverage.ts';
import { fileOf } from '../../src/browser/file-of.ts';
import { type KnownRow, knownSkills, matchRoles, type RoleRow } from '../../src/browser/match-data.ts';
import { rowsOf } from '../../src/browser/rows-in-columns.ts';
import { buildSite, filesIn, pagesIn } from './build-site.ts';

const base = '/roles-demo/';
let site: string;
beforeAll(() => {
  const built = buildSite({ BASE_PATH: base });
  expect(built.code).toBe(0);
  site = built.site;
});

const json = <Data>(path: string): Data => JSON.parse(readFileSync(join(site, path), 'utf8'));

describe('the files of match and compare', () => {
  test('say of every role what its page says', () => {
    const rows = rowsOf<KnownRow>(json('match/skills-1.json'));
    const skills = knownSkills(rows);
    const roles = matchRoles(
      rowsOf<RoleRow>(json('match/roles-1.json')),
      rows.map(([id]) => id),
    );
    expect(roles).toHaveLength(6);
    const files = Number(
      /data-files="(\d+)"/.exec(readFileSync(join(site, 'compare/index.html'), 'utf8'))?.[1],
    );
    for (const { id, asks } of roles) {
      const page = readFileSync(join(site, 'roles', id, 'index.html'), 'utf8');
      const asked = Object.values(asks).flat(2);
      expect(asked.length).toBeGreaterThan(5);
      for (const skill of asked) expect(page).toContain(`>${skills.get(skill.id)?.label}</a>`);
      const file = fileOf(id, files);
      const compared = json<ComparedRole[]>(`compare/${file}.json`).find((one) => one.id === id);
      if (!compared) throw new Error(`Expected ${id} in compare/${file}.json, found none`);
      expect(compared.skills.map((skill) => skill.id).sort()).toEqual(asked.map((ask) => ask.id).sort());
      expect(compareRoles([compared, compared]).shared).toHaveLength(asked.length);
    }
    const everything = heldBy([...skills.keys()], skills);
    expect(rankedRoles(roles, everything).flatMap(({ covered }) => covered.required.gaps)).toEqual([]);
  });

  test('are short enough for any reader', () => {
    const files = filesIn(site).filter((path) => /^(?:match|compare)\/.*\.json$/.test(path));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => statSync(join(site, path)).size > 300_000)).toEqual([]);
  });

  test('stand where the match page looks for them', () => {
    const page = readFileSync(join(site, 'match/index.html'), 'utf8');
    expect(page).toContain(`data-base="${base}"`);
    for (const name of ['skills', 'roles', 'vocabulary']) {
      const parts = Number(new RegExp(`data-${name}="(\\d+)"`).exec(page)?.[1]);
      const written = filesIn(site).filter((path) => path.startsWith(`match/${name}-`));
      expect(written).toHaveLength(parts);
    }
  });
});

test('the script of every page is at most 4 kB, and the matcher is in none of it', () => {
  const scripts = (html: string): string[] => {
    const found = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '');
    return found.flatMap((address) => withImports(join(site, address.slice(base.length))));
  };
  const home = new Set(scripts(readFileSync(join(site, 'index.html'), 'utf8')));
  const compare = [...home].filter((path) => readFileSync(path, 'utf8').includes('compare-bar'));
  expect(compare.length).toBeGreaterThan(0);
  const size = [...home].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  expect(size).toBeLessThan(4_000);
  for (const { html, path } of pagesIn(site))
    expect(
      scripts(html).filter((script) => script.includes('cv-skills')),
      path,
    ).toEqual([]);
});

function withImports(path: string): string[] {
  const imported = [...readFileSync(path, 'utf8').matchAll(/import[^"'();]*["']\.\/([^"']+)["']/g)];
  return [path, ...imported.flatMap((match) => withImports(join(path, '..', match[1] ?? '')))];
}
