import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildState } from './build-state.ts';

/** Puts the pages of the last build that hold into the new site; stands before all that reads the site. */
export function keptPages(): AstroIntegration {
  return {
    name: 'rolebook-kept-pages',
    hooks: {
      'astro:build:done': ({ dir }) => keepFiles(fileURLToPath(dir), buildState().kept),
    },
  };
}

/** Puts files of the last build into a new site: the same bytes under a second name, not a copy. */
export function keepFiles(site: string, paths: Iterable<string>): void {
  const { last } = buildState();
  const made = new Set<string>();
  for (const path of paths) {
    if (!last) throw new Error(`Expected a site that was built before, to keep ${path} of it`);
    const folder = dirname(join(site, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkSync(join(last.site, path), join(site, path));
  }
}
