import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The body of a role's page as the converter wrote it, without its frontmatter. */
export function readBodyText(id: string): string {
  const page = readFileSync(resolve('src/content/roles', `${id}.mdx`), 'utf8');
  return page.slice(page.indexOf('\n---\n') + '\n---\n'.length);
}
