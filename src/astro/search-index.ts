import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';

/** Indexes the pages of roles for search in the reader's browser, and fails where one would not be found. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'rolebook-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const roles = roleFolders(join(site, 'roles')).length;
        const indexed = await indexRoles(site);
        if (indexed !== roles) {
          throw new Error(
            `Expected ${roles} roles in the search index, found ${indexed}: a page has no words to search`,
          );
        }
        logger.info(`${indexed} roles indexed`);
      },
    },
  };
}

/** Indexes the pages of roles of a site, and says how many have words to search. */
export async function indexRoles(site: string): Promise<number> {
  try {
    // Without these signs "C++" would find every word with a c.
    const { index, errors } = await createIndex({ includeCharacters: '+#./&', forceLanguage: 'en' });
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

/** The folders of roles; their Markdown and the pages of the list (`roles/2/`) stand beside them. */
function roleFolders(folder: string): string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source')));
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

/** Pagefind counts a page without words as added, and then drops it: what was written tells. */
function pagesIn(folder: string): number {
  const entry = entrySchema.parse(JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')));
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

function tell(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made:\n${errors.join('\n')}`);
}
