import { readPage } from './read-role.ts';

/** The body of a role's page as the converter wrote it, without its frontmatter. */
export function readBodyText(id: string): string {
  const page = readPage(id);
  return page.slice(page.indexOf('\n---\n') + '\n---\n'.length);
}
