import { fnv1a } from '../text/fnv1a.ts';

const names: readonly (readonly [RegExp, string])[] = [
  [/c\+\+/g, 'cpp'],
  [/c#/g, 'csharp'],
  [/f#/g, 'fsharp'],
  [/(^|\s)\.net\b/g, '$1dotnet'],
];
const marks = /\p{M}/gu;
const apart = /[^a-z0-9]+/g;
const edges = /^-|-$/g;

/** The longest part of an id that comes from a title, in characters. */
const longest = 70;

/**
 * A text as part of an address: a–z, 0–9 and single hyphens; empty where it has none of them.
 *
 * ```text
 * Señor C++ Developer → senor-cpp-developer
 * ```
 */
function slugOf(text: string): string {
  // Without its marks first: ordering thousands of them takes quadratic time.
  const plain = text.replace(marks, '').normalize('NFKD').replace(marks, '').toLowerCase();
  const named = names.reduce((slug, [name, plainName]) => slug.replace(name, plainName), plain);
  return named.replace(apart, '-').slice(0, longest).replace(edges, '');
}

// Letters that an address has no plain ones for: these of 会计 and of Бухгалтер are all of a word.
const ofOtherScript = /[^\P{L}\p{Script=Latin}]/u;

/** A name as part of an id; in letters of another script its hash tells it from others, as what remains of it would not. */
function nameOf(text: string, otherwise: string): string {
  const slug = slugOf(text) || otherwise;
  return ofOtherScript.test(text) ? `${slug}-${fnv1a(text.normalize('NFC')).toString(36)}` : slug;
}

/** What an id is made of. */
export interface Identity {
  readonly title: string;
  readonly identifier?: string | undefined;
  /** The path of the seed. */
  readonly path: string;
  readonly posting: number;
  readonly postings: number;
}

/**
 * The id of a role: its title with its role number; without one, with the name of its seed and
 * which posting there it is. Edits of the text leave it as it is.
 */
export function roleId({ title, identifier, path, posting, postings }: Identity): string {
  const number = identifier && slugOf(identifier);
  const file = nameOf(path.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''), 'seed');
  const place = number ? [number] : [file, ...(postings > 1 ? [String(posting)] : [])];
  return [nameOf(title, 'role'), ...place].join('-');
}
