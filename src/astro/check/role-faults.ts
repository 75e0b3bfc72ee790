import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { keyWidth } from '../../browser/search/page-key.ts';
import { type BuiltSite, fileAt } from '../built-site.ts';
import { type Address, targetOf } from './target-of.ts';

const list = z.array(z.object({ id: z.string() }));
const records = z.array(z.object({ record: z.string(), markdown: z.string() }));
const pages = z.object({ seed: z.int(), bits: z.int(), keys: z.string() });

/** Where the roles of the postings are more or fewer than those with a page, in the search and in the data files. */
export function roleFaults(
  site: BuiltSite,
  paths: ReadonlySet<string>,
  roles: readonly string[],
  address: Address,
): string[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(fileAt(site, path), 'utf8'));
  const idsIn = (path: string) => list.parse(json(path)).map(({ id }) => id);
  const named = (pattern: RegExp) =>
    Array.from(paths, (path) => pattern.exec(path)?.[1] ?? '').filter(Boolean);
  const keys = pages.parse(json('search/pages.json'));
  const indexed = keys.keys.length / keyWidth(keys);
  return [
    // The pages of the list (`roles/2/`) stand beside the roles, whose ids hold a hyphen.
    ...differences('roles/', named(/^roles\/([^/-]*-[^/]*)\/index\.html$/), roles),
    ...differences('api/roles.json', idsIn('api/roles.json'), roles),
    ...lostFiles(records.parse(json('api/roles.json')), paths, address),
    ...differences(
      'search/roles/',
      Array.from(paths)
        .filter((path) => path.startsWith('search/roles/'))
        .flatMap(idsIn),
      roles,
    ),
    ...(indexed === roles.length
      ? []
      : [
          `search/pages.json:1:1 Expected ${roles.length} roles in the search, found ${indexed}: build again without what was kept (site-roles)`,
        ]),
  ];
}

/** The records and Markdown of roles that the list of roles names and the site does not have. */
function lostFiles(named: z.infer<typeof records>, paths: ReadonlySet<string>, address: Address): string[] {
  const links = new Set(named.flatMap(({ record, markdown }) => [record, markdown]));
  return [...links]
    .filter((link) => {
      const target = targetOf(link, 'api/roles.json', address);
      return !target || 'fault' in target || !paths.has(target.file);
    })
    .map(
      (link) =>
        `api/roles.json:1:1 Expected a file at ${link}, found none: build again without what was kept (site-roles)`,
    );
}

function differences(place: string, found: readonly string[], roles: readonly string[]): string[] {
  const expected = new Set(roles);
  const there = new Set<string>();
  const twice = found.filter((id) => there.size === there.add(id).size);
  const fault = (expectation: string, what: string) =>
    `${place}:1:1 Expected ${expectation}, found ${what}: build again without what was kept (site-roles)`;
  return [
    ...roles.filter((id) => !there.has(id)).map((id) => fault(`the role ${id}`, 'none')),
    ...[...there].filter((id) => !expected.has(id)).map((id) => fault('roles of the postings only', id)),
    ...twice.map((id) => fault('each role once', `${id} twice`)),
  ];
}
