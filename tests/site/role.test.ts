import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, filesIn, pagesIn, seedsWith } from './build-site.ts';

// Facts in fields before and after the text, and a text on one long line: the hardest to point into.
const fields = JSON.stringify(
  {
    title: 'Data Engineer </script><b>',
    company: 'Alderton',
    location: 'Lisbon, Portugal',
    date_posted: '2026-03-01',
    description: `About us\n\n${'We build things that last. '.repeat(30)}\n\nRequirements\n\n- 3 years of SQL\n- Python or Java`,
    job_type: 'fulltime',
  },
  null,
  1,
);

let site: string;
let roles: { id: string; html: string }[];
beforeAll(() => {
  const built = buildSite({ ROLEBOOK_SEEDS: seedsWith({ 'fields.json': fields }), BASE_PATH: '/book/' });
  expect(built.output).toContain('7 roles indexed');
  ({ site } = built);
  roles = pagesIn(join(site, 'roles'))
    .filter(({ path }) => /^[^/]*-[^/]*\/index\.html$/.test(path))
    .map(({ path, html }) => ({ id: path.split('/')[0] ?? '', html }));
  expect(roles).toHaveLength(7);
});

const dataIn = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );

describe('the page of a role', () => {
  test('leads to lines of the posting that it shows, each once', () => {
    for (const { id, html } of roles) {
      const ids = [...html.matchAll(/ id="(L[^"]+)"/g)].map(([, anchor]) => anchor);
      const asked = [...html.matchAll(/class="ref"[^>]*? href="#(L[^"]+)"/g)].map(([, anchor]) => anchor);
      const all = [...html.matchAll(/<[^>]* id="([^"]+)"/g)].map(([, own]) => own);
      expect(new Set(all).size, id).toBe(all.length);
      expect(
        asked.filter((anchor) => !ids.includes(anchor)),
        id,
      ).toEqual([]);
      expect(asked.length).toBeGreaterThan(5);
    }
  });

  test('has one block of structured data; a job posting only where all that is required is stated', () => {
    for (const { id, html } of roles) {
      const [data, ...more] = dataIn(html);
      expect(more).toEqual([]);
      const complete = /^data-engineer|human-sensing/.test(id);
      expect(data['@type'], id).toBe(complete ? 'JobPosting' : 'Occupation');
      if (id.startsWith('data-engineer')) expect(data.title).toBe('Data Engineer </script><b>');
    }
  });

  test('has a Markdown twin, to which it leads', () => {
    for (const { id, html } of roles) {
      expect(html).toContain(`href="/book/roles/${id}.md"`);
      expect(existsSync(join(site, 'roles', `${id}.md`)), id).toBe(true);
    }
  });

  test('needs at first at most 25 kB over the wire and two fonts of at most 80 kB', () => {
    for (const { id, html } of roles) {
      const parts = [
        ...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/book\/([^"]+\.(?:js|css|svg|woff2))"/g),
      ].map(([, path]) => path as string);
      const size = (end: RegExp) =>
        parts
          .filter((path) => end.test(path))
          .map((path) => readFileSync(join(site, path)))
          .reduce((sum, bytes) => sum + (end.test('.woff2') ? bytes : gzipSync(bytes)).length, 0);
      expect(parts.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
      expect(size(/woff2$/), id).toBeLessThan(80 * 1024);
      expect(gzipSync(html).length + size(/(?:js|css|svg)$/), id).toBeLessThan(25 * 1024);
      expect(size(/js$/), id).toBeLessThan(4 * 1024);
    }
  });

  test('stands between its neighbours: from the first role the way leads through all of them', () => {
    const next = new Map(
      roles.map(({ id, html }) => [id, /rel="next" href="\/book\/roles\/([^"]+)\/"/.exec(html)?.[1]]),
    );
    const first = roles.find(({ html }) => !html.includes('rel="prev"'))?.id;
    const way: string[] = [];
    for (let id = first; id; id = next.get(id)) way.push(id);
    expect(way.toSorted()).toEqual(roles.map(({ id }) => id).toSorted());
  });
});

test('the list of all roles leads to each of them', () => {
  const html = readFileSync(join(site, 'roles/index.html'), 'utf8');
  for (const { id } of roles) expect(html).toContain(`href="/book/roles/${id}/"`);
  expect(filesIn(join(site, 'roles')).filter((path) => /^\d/.test(path))).toEqual([]);
});
