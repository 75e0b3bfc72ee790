import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the pages of roles for search in the reader's browser, and fails where one would not be found. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'rolebook-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const roles = readdirSync(join(site, 'roles')).length;
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

async function indexRoles(site: string): Promise<number> {
  try {
    // Without these signs "C++" would find every word with a c.
    const { index, errors } = await createIndex({ includeCharacters: '+#./&', forceLanguage: 'en' });
    tell(errors);
    if (!index) throw new Error('Pagefind made no index');
    const added = await index.addDirectory({ path: site, glob: 'roles/*/index.html' });
    tell(added.errors);
    tell((await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
    return added.page_count;
  } finally {
    await close();
  }
}

function tell(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made:\n${errors.join('\n')}`);
}
