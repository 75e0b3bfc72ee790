import { href } from './href.ts';

/** The whole address of a page of the site: `siteUrl('roles/x/')` → `https://example.org/roles/x/`. */
export function siteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
