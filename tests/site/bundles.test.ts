import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { roleListSchema, roleRecordSchema } from '../../src/api/schemas.ts';
import { roleInBundle } from '../../src/browser/role-in-bundle.ts';
import { type Built, buildSite, filesIn } from './build-site.ts';

// The same seeds for a host that takes few files, and for one that takes enough.
let few: Built;
let enough: Built;
beforeAll(() => {
  few = buildSite({ ROLEBOOK_MAX_FILES: '100' });
  enough = buildSite();
});

const text = ({ site }: Built, path: string) => readFileSync(join(site, path), 'utf8');
const json = (built: Built, path: string): unknown => JSON.parse(text(built, path));
const pathOf = (url: string) => new URL(url).pathname.slice(1);
const list = (built: Built) => roleListSchema.parse(json(built, 'api/roles.json'));

test('a site for few files has bundles, and says that its pages alone are too many', () => {
  expect(few.code, few.output).toBe(0);
  expect(few.output).toMatch(/Expected at most 100 files, found \d+ for 6 roles .* \(max-files\)/);
  expect(enough.output).not.toContain('(max-files)');
  expect(filesIn(join(few.site, 'api/roles'))).toEqual(['0.json']);
  expect(filesIn(join(few.site, 'roles')).filter((path) => path.endsWith('.md'))).toEqual(['markdown/0.md']);
  expect(list(few)).toHaveLength(6);
});

test('the record of each role is in the file that the list names, as it is alone', () => {
  for (const { id, record } of list(few)) {
    const records = z.array(roleRecordSchema).parse(json(few, pathOf(record)));
    expect(records.filter((role) => role.id === id)).toEqual([json(enough, `api/roles/${id}.json`)]);
  }
});

test('the Markdown of each role is in the file that the list names, as it is alone', () => {
  for (const { id, markdown } of list(few))
    expect(roleInBundle(text(few, pathOf(markdown)), id)).toBe(text(enough, `roles/${id}.md`));
});

test('pages, llms.txt and the data page lead to files that are there', () => {
  for (const { id, markdown } of list(few))
    expect(text(few, `roles/${id}/index.html`)).toContain(`href="/${pathOf(markdown)}"`);
  const links = [...text(few, 'llms.txt').matchAll(/\]\((http[^)]*\.(?:md|json|csv))\)/g)];
  expect(links.length).toBeGreaterThan(6);
  for (const [, url = ''] of links) expect(existsSync(join(few.site, pathOf(url))), url).toBe(true);
  const examples = [...text(few, 'data/index.html').matchAll(/data-file="([^"]+)"/g)];
  expect(examples.map(([, path]) => path)).toContain('api/roles/0.json');
  for (const [, path = ''] of examples) expect(existsSync(join(few.site, path)), path).toBe(true);
});

test('a limit that is no number stops the build', () => {
  const { code, output } = buildSite({ ROLEBOOK_MAX_FILES: 'lots' });
  expect(code).toBe(1);
  expect(output).toContain('Expected a number of files in ROLEBOOK_MAX_FILES, found “lots”');
});
