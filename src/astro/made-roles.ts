import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of the roles that the last conversion made of the postings of a project, in order. */
export function madeRoles(root: string): string[] {
  return readdirSync(join(root, 'src/content/roles'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort();
}
