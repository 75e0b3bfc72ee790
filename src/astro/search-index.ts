import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { packPageNames } from '../catalog/pack-page-names.ts';

/** Indexes the pages of roles for search in the reader's browser, and fails where one would not be found. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'rolebook-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const roles = rolesOf(site).length;
        const indexed = await indexRoles(site);
        if (indexed !== roles) {
          throw new Error(
            `Expected ${roles} roles in the search index, found ${indexed}: a page has no words to search`,
          );
        }
        writeFileSync(join(site, 'search/pages.json'), JSON.stringify(packPageNames(indexedPages(site))));
        logger.info(`${indexed} roles indexed`);
      },
    },
  };
}

/** Indexes the pages of roles of a site, and says how many have words to search. */
export async function indexRoles(site: string): Promise<number> {
  try {
    // Without these signs "C++" would find every word with a c. A full stop would stay on the last word of a sentence.
    const { index, errors } = await createIndex({ includeCharacters: '+#/&', forceLanguage: 'en' });
    tell(errors);
    if (!index) throw new Error('Pagefind made no index');
    const added = await index.addDirectory({ path: site, glob: 'roles/*/index.html' });
    tell(added.errors);
    const folder = join(site, 'pagefind');
    tell((await index.writeFiles({ outputPath: folder })).errors);
    return pagesIn(folder);
  } finally {
    await close();
  }
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

/** Pagefind counts a page without words as added, and then drops it: what was written tells. */
function pagesIn(folder: string): number {
  const entry = entrySchema.parse(JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')));
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/**
 * What the index calls the page of each role, in the order of the catalog: a search in the browser
 * can then join what Pagefind finds with what it knows of the roles.
 *
 * @throws Error where the index lacks a role.
 */
function indexedPages(site: string): string[] {
  const fragments = join(site, 'pagefind/fragment');
  // A site without roles has none.
  const names = existsSync(fragments) ? readdirSync(fragments) : [];
  const pages = new Map(
    names.map((name) => [roleIn(join(fragments, name)), name.replace(/\.pf_fragment$/, '')]),
  );
  return rolesOf(site).map((id) => {
    const page = pages.get(id);
    if (!page) throw new Error(`Expected ${id} in the search index, found it nowhere`);
    return page;
  });
}

const fragmentSchema = z.object({ url: z.string() });

/** The id of the role whose page a fragment of the index holds: JSON after a signature, compressed. */
function roleIn(path: string): string {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const { url } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
  return url.split('/').at(-2) ?? '';
}

const cardsSchema = z.array(z.object({ id: z.string() }));

/** The ids of the roles in the order of the catalog, as the cards for lists of results have them. */
function rolesOf(site: string): string[] {
  const folder = join(site, 'search/roles');
  const files = readdirSync(folder).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return files.flatMap((file) =>
    cardsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(({ id }) => id),
  );
}

function tell(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made:\n${errors.join('\n')}`);
}
