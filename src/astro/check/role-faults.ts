import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const list = z.array(z.object({ id: z.string() }));
const pages = z.string();

/** Where the roles of the postings are more or fewer than those with a page, in the search and in the data files. */
export function roleFaults(site: string, roles: readonly string[]): string[] {
  const indexed = namesIn(join(site, 'pagefind/fragment')).length;
  const named = pages.parse(json(site, 'search/pages.json')).split(' ').filter(Boolean).length;
  return [
    ...differences('roles/', foldersIn(join(site, 'roles')), roles),
    ...differences('roles/*.md', endings(join(site, 'roles'), '.md'), roles),
    ...differences('api/roles/', endings(join(site, 'api/roles'), '.json'), roles),
    ...differences(
      'api/roles.json',
      list.parse(json(site, 'api/roles.json')).map(({ id }) => id),
      roles,
    ),
    ...differences('search/roles/', cardsOf(site), roles),
    ...[['pagefind/fragment/', indexed] as const, ['search/pages.json', named] as const]
      .filter(([, count]) => count !== roles.length)
      .map(
        ([place, count]) =>
          `${place}:1:1 Expected ${roles.length} roles in the search, found ${count}: build again without what was kept (site-roles)`,
      ),
  ];
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

/** The pages of the list (`roles/2/`) stand beside the roles, but have no posting. */
function foldersIn(folder: string): string[] {
  return namesIn(folder).filter(
    (name) =>
      existsSync(join(folder, name, 'source/index.html')) && existsSync(join(folder, name, 'index.html')),
  );
}

function endings(folder: string, ending: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}

function cardsOf(site: string): string[] {
  return namesIn(join(site, 'search/roles')).flatMap((file) =>
    list.parse(json(site, `search/roles/${file}`)).map(({ id }) => id),
  );
}

/** A site without roles has no such folders. */
function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function json(site: string, path: string): unknown {
  return JSON.parse(readFileSync(join(site, path), 'utf8'));
}
