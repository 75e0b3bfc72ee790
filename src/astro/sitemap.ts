import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapsOf } from '../api/sitemaps.ts';

const canonical = /<link rel="canonical" href="([^"]+)"/;

/** A form that is filled in the browser says nothing to a search engine. */
const forms = new Set(['search/']);

/** Writes the sitemap of all pages that name themselves as the one to be found; the pages themselves say which do. */
export function sitemap(): AstroIntegration {
  let base = '';
  return {
    name: 'rolebook-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir, pages }) => {
        const site = fileURLToPath(dir);
        const addresses = pages
          .filter(({ pathname }) => !forms.has(pathname))
          .flatMap(({ pathname }) => canonicalOf(join(site, pathname, 'index.html')) ?? []);
        for (const [name, xml] of sitemapsOf(addresses, base)) writeFileSync(join(site, name), xml);
      },
    },
  };
}

function canonicalOf(file: string): string | undefined {
  return existsSync(file) ? canonical.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}
