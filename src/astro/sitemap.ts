import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapsOf } from '../api/sitemaps.ts';
import { buildState, builtSite } from './build-state.ts';
import { fileAt, pathsOf } from './built-site.ts';

const canonical = /<link rel="canonical" href="([^"]+)"/;
const page = /^(?:.*\/)?index\.html$/;

/** A form that is filled in the browser says nothing to a search engine. */
const forms = new Set(['search/index.html']);

/** Writes the sitemap of all pages that name themselves as the one to be found; the pages themselves say which do. */
export function sitemap(): AstroIntegration {
  let base = '';
  return {
    name: 'rolebook-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const site = builtSite(fileURLToPath(dir));
        const { keys } = buildState();
        const addresses = pathsOf(site)
          .filter((path) => page.test(path) && !forms.has(path))
          // Pages of roles, skills and the guide are always to be found; there are thousands, which need not be read.
          .flatMap((path) => (keys.has(path) ? addressOf(path) : (canonicalOf(fileAt(site, path)) ?? [])));
        for (const [name, xml] of sitemapsOf(addresses, base)) writeFileSync(join(site.folder, name), xml);
      },
    },
  };

  function addressOf(path: string): string {
    return `${base}${path.slice(0, -'index.html'.length)}`;
  }
}

function canonicalOf(file: string): string | undefined {
  return canonical.exec(readFileSync(file, 'utf8'))?.[1];
}
