import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSkills } from '../../src/astro/read-vocabulary.ts';
import { buildSite, pagesIn } from './build-site.ts';

const most = 500_000;

test('of hundreds of roles that name thousands of skills, each page is cut where it says, and none is too large', () => {
  const seeds = mkdtempSync(join(tmpdir(), 'rolebook-many-'));
  const labels = readSkills()
    .filter(({ ambiguous }) => Object.keys(ambiguous).length === 0)
    .map(({ preferredLabel }) => preferredLabel)
    .slice(0, 2400);
  for (let index = 0; index < 240; index++) {
    const own = labels.filter((_, place) => place % 240 === index);
    const shared = labels.slice(0, 24);
    const text = `Tester ${index}\n\nMinimum Qualifications\n\n${[...own, ...shared, 'Python'].map((label) => `- ${label}`).join('\n')}\n`;
    writeFileSync(join(seeds, `${index}.txt`), text);
  }
  const { code, output, site } = buildSite({ ROLEBOOK_SEEDS: seeds });
  expect(code, output.slice(-2000)).toBe(0);
  const text = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
  const count = (path: string, part: RegExp) => text(path).match(part)?.length;

  expect(count('skills', /<li/g)).toBeGreaterThan(2000);
  expect(count('skills/python', /<th scope="row"/g)).toBe(100);
  expect(text('skills/python')).toContain('The first 100 of 240 roles');
  expect(count('matrix/programming-languages', /<th scope="row"/g)).toBe(200 + 1);
  expect(text('matrix/programming-languages')).toContain('the 200 of 240 roles that name most of them');
  const large = pagesIn(site).filter(
    ({ path, html }) => /^(?:skills|matrix)\//.test(path) && Buffer.byteLength(html) > most,
  );
  expect(statSync(join(site, 'skills/names.json')).size).toBeLessThan(300_000);
  expect(large.map(({ path }) => path)).toEqual([]);

  // A feed is where a role names the skill, and nowhere else: an empty one is a file for nothing.
  const pages = pagesIn(site).filter(({ path }) => /^skills\/[^/]+\/index\.html$/.test(path));
  const named = pages.filter(({ html }) => !/(?<!\d)0 roles name it/.test(html));
  const fed = pages.filter(({ path }) => existsSync(join(site, path.replace('index.html', 'rss.xml'))));
  const linked = pages.filter(({ html }) => />Feed<\/a>/.test(html));
  expect(fed.length).toBeGreaterThan(2000);
  expect(linked).toEqual(fed);
  expect(fed.every((page) => named.includes(page))).toBe(true);
});
