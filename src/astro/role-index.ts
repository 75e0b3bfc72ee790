import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { z } from 'zod';

// Without these signs "C++" would find every word with a c. A full stop would stay on the last word of a sentence.
const options = { includeCharacters: '+#/&', forceLanguage: 'en' };

/**
 * How much a file of words holds, in Pagefind's measure: some 26 kB as it is by default, 4 where files are small.
 * Pagefind has no option for it yet but this variable, which its process is started with.
 */
const wordFiles = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', large: '20000', small: '2500' };

/** What an index depends on beside the pages of its roles and the code of the site. */
export const indexVersion = JSON.stringify([options, wordFiles]);

/** What of Pagefind's files a search in the browser loads: not its own search box, and no worker. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|index|fragment|.*\.pf_meta)$/;

/** Documents on their way to Pagefind at once: each waits in its memory. */
const atOnce = 200;

/** The words of a role: its id and an HTML document that says them. */
export interface RoleWords {
  readonly id: string;
  readonly content: string;
}

/** Which files an index gets: for its texts so many at most, for its words many small ones or fewer large ones. */
export interface IndexFiles {
  readonly fragments: number;
  readonly smallWordFiles: boolean;
}

/** Indexes the words of roles into a folder. Pagefind's process must not be at work yet: see `wordFiles`. */
export async function indexRoles(
  roles: readonly RoleWords[],
  folder: string,
  { fragments, smallWordFiles }: IndexFiles = { fragments: roles.length, smallWordFiles: true },
): Promise<void> {
  process.env[wordFiles.name] = smallWordFiles ? wordFiles.small : wordFiles.large;
  const { index, errors } = await createIndex({ ...options, maxFragments: Math.max(1, fragments) });
  tell(errors);
  if (!index) throw new Error('Pagefind made no index and told no error');
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
const groupSchema = z.record(z.string(), fragmentSchema);

/**
 * What an index calls the page of each of its roles, by id: a search in the browser can then join what Pagefind finds
 * with what it knows of the roles. Pagefind counts a page without words as added, and then drops it: it is not here.
 */
export function indexedPages(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  // An index without roles has none.
  const names = existsSync(fragments) ? readdirSync(fragments) : [];
  return new Map(
    names.flatMap((name) =>
      Object.entries(textsIn(fragments, name)).map(([page, { url }]) => [url.split('/').at(-2) ?? '', page]),
    ),
  );
}

/**
 * What indexes call the pages of roles, in the order of the roles.
 *
 * @throws Error naming the roles that no search would find.
 */
export function namesOf(ids: readonly string[], pages: ReadonlyMap<string, string>): string[] {
  const lost = ids.filter((id) => !pages.has(id));
  if (lost.length > 0 || pages.size !== ids.length) {
    throw new Error(
      `Expected ${ids.length} roles in the search index, found ${pages.size}: without words to search are ${lost.join(', ')}: report it with their postings (site-roles)`,
    );
  }
  return ids.map((id) => pages.get(id) as string);
}

/** The texts that a file of an index holds, by the names of their pages: JSON after a signature, compressed. */
function textsIn(folder: string, name: string): z.infer<typeof groupSchema> {
  const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
  const found: unknown = JSON.parse(text.slice(text.indexOf('{')));
  const one = fragmentSchema.safeParse(found);
  return one.success ? { [name.replace(/\.pf_fragment$/, '')]: one.data } : groupSchema.parse(found);
}

function tell(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(
      `Expected Pagefind to index the words of roles, found that it cannot: build again (site-roles)\n${errors.join('\n')}`,
    );
}
