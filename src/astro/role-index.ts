import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { z } from 'zod';

// Without these signs "C++" would find every word with a c. A full stop would stay on the last word of a sentence.
const options = { includeCharacters: '+#/&', forceLanguage: 'en' };

/** What an index depends on beside the pages of its roles and the code of the site. */
export const indexVersion = JSON.stringify(options);

/** What of Pagefind's files a search in the browser loads: not its own search box, and no worker. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|index|fragment|.*\.pf_meta)$/;

/** Documents on their way to Pagefind at once: each waits in its memory. */
const atOnce = 200;

/** The words of a role: its id and an HTML document that says them. */
export interface RoleWords {
  readonly id: string;
  readonly content: string;
}

/** Indexes the words of roles into a folder. */
export async function indexRoles(roles: readonly RoleWords[], folder: string): Promise<void> {
  const { index, errors } = await createIndex(options);
  tell(errors);
  if (!index) throw new Error('Pagefind made no index');
  for (let from = 0; from < roles.length; from += atOnce) {
    const added = roles
      .slice(from, from + atOnce)
      .map(({ id, content }) => index.addHTMLFile({ url: `roles/${id}/`, content }));
    for (const { errors } of await Promise.all(added)) tell(errors);
  }
  mkdirSync(folder, { recursive: true });
  tell((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
  for (const name of readdirSync(folder)) {
    if (!needed.test(name) && !/^\d+$/.test(name)) rmSync(join(folder, name), { recursive: true });
  }
}

const fragmentSchema = z.object({ url: z.string() });

/**
 * What an index calls the page of each of its roles, by id: a search in the browser can then join what Pagefind finds
 * with what it knows of the roles. Pagefind counts a page without words as added, and then drops it: it is not here.
 */
export function indexedPages(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  // An index without roles has none.
  const names = existsSync(fragments) ? readdirSync(fragments) : [];
  return new Map(names.map((name) => [roleIn(join(fragments, name)), name.replace(/\.pf_fragment$/, '')]));
}

/** The id of the role whose page a fragment of an index holds: JSON after a signature, compressed. */
function roleIn(path: string): string {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const { url } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
  return url.split('/').at(-2) ?? '';
}

function tell(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made:\n${errors.join('\n')}`);
}
