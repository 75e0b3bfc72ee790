import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RoleEntry } from '../catalog/catalog.ts';
import type { Role } from '../convert/schema.ts';

const line = /^(\w+): (.+)$/gm;

/** The page of a role as the converter wrote it: frontmatter and body. */
export function readPage(id: string): string {
  return readFileSync(resolve('src/content/roles', `${id}.mdx`), 'utf8');
}

/** The role that a page's frontmatter states, a key a line with its value as JSON; it was checked when it was written. */
export function roleOf(id: string, page: string): RoleEntry {
  const frontmatter = page.slice(0, page.indexOf('\n---\n'));
  const data = Array.from(frontmatter.matchAll(line), ([, key = '', value = '']) => [key, JSON.parse(value)]);
  return { ...(Object.fromEntries(data) as Role), id };
}
