import { matchesIn } from '../text/matches-in.ts';

/** A word of a text: what it is compared by, and where it stands. */
export interface Token {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

// Capitals that dots divide: H.A.C.C.P.
const dotted = /(?<![\p{L}\p{N}.])(?:[A-Z]\.){1,7}[A-Z](?![\p{L}\p{N}])/gu;
// These, letters and digits with the signs that belong to names (C++, C#, A*), .NET with its dot, and what HTML makes of an ampersand (R&amp;D).
const words = new RegExp(
  String.raw`${dotted.source}|(?<![\p{L}\p{N}])\.(?=[A-Z])[\p{L}\p{N}]+|(?<![\p{L}\p{N}*])[A-Z]\*(?![\p{L}\p{N}*])|[\p{L}\p{N}\p{M}]+[+#]*|&(?:amp;)?`,
  'gu',
);
const marks = /\p{M}/gu;
const possessive = /^['’]s(?![\p{L}\p{N}])/u;

/**
 * The words of a text, folded: small letters without accents, American, singular.
 *
 * ```text
 * C++ & Optimisation frameworks → c++ and optimization framework
 * ```
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesIn(text, words)) {
    const from = match.index;
    if (match[0] === 's' && possessive.test(text.slice(from - 1, from + 2))) continue;
    tokens.push({ key: folded(withoutDots(match[0])), from, to: from + match[0].length });
  }
  return tokens;
}

/** A name without the dots between its capitals: HACCP for H.A.C.C.P. */
export function withoutDots(name: string): string {
  return name.includes('.') ? name.replace(dotted, (capitals) => capitals.replaceAll('.', '')) : name;
}

// What any of them ends in.
const british = /(?:isation|is(?:e[dr]?|ing)|ell(?:ing|ed|er)|our|tre)s?$/;
const american: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e[drs]?|ing)$/, 'iz$1'],
  [/ell(ing|ed|er)(s?)$/, 'el$1$2'],
  [/our(s?)$/, 'or$1'],
  [/tre(s?)$/, 'ter$1'],
];
const acronym = /^\p{Lu}[\p{Lu}\d]{0,4}$/u;
const invariable = /(?:ss|us|is|^.{1,3})$/;

/** Words come again and again: each is folded once, until there are too many to keep. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/** Words so short are not folded by themselves, but at the end of a longer one, in characters: React JS, ReactJS. */
export const shortestApart = 3;

/** The key of two words of a text if they were written as one. */
export function joinedKey(text: string, first: Token, second: Token): string {
  if (second.to - second.from > shortestApart) return first.key + second.key;
  return folded(text.slice(first.from, first.to) + text.slice(second.from, second.to));
}

function folded(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const key = fold(word);
  known.set(word, key);
  return key;
}

function fold(word: string): string {
  if (word.startsWith('&')) return 'and';
  // Without its marks first: ordering thousands of them takes quadratic time.
  const plain = word.replace(marks, '').normalize('NFKD').replace(marks, '').toLowerCase();
  return singular(inAmerican(plain), word);
}

/** The shortest word that is spelled in two ways, in characters: metre. */
const shortestBritish = 5;

/** A word as Americans spell it, its capitals as they are. */
export function inAmerican(word: string): string {
  if (word.length < shortestBritish) return word;
  if (!british.test(word)) return word;
  return american.reduce((key, [ending, own]) => key.replace(ending, own), word);
}

function singular(key: string, word: string): string {
  if (isPluralAcronym(word)) return key.slice(0, -1);
  if (acronym.test(word)) return key;
  if (key === 'analyses' || key === 'analyzes') return 'analysis';
  if (!key.endsWith('s') || invariable.test(key)) return withoutLastE(key);
  if (/[^aeo]ies$/.test(key)) return `${key.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/.test(key)) return key.slice(0, -2);
  return key.slice(0, -1);
}

// Databases is the plural of database, classes that of class: nothing shows which, so both are folded alike.
const lastE = /^.+(?:[^s]s|x|ch|sh)e$/;

function withoutLastE(key: string): string {
  return lastE.test(key) ? key.slice(0, -1) : key;
}

/** Capitals with a small s: LLMs, GPUs. */
export function isPluralAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+s$/u.test(word);
}
