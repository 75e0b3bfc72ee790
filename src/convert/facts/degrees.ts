import { matchesIn } from '../matches-in.ts';

/** Degrees by schema.org's and Google's categories of credentials. */
const degrees: readonly (readonly [category: string, words: RegExp, letters?: RegExp])[] = [
  ['high school', /\b(?:high school|secondary school)\b/i, /\bGED\b/],
  ['associate degree', /\bassociate(?:['’]s)? degree\b/i],
  [
    'bachelor degree',
    /\bbachelor|\bundergraduate degree\b/i,
    /(?<![\p{L}.])B\.?(?:S\.?c?|A|Eng|Tech|SCS|SEE|SME|SIT)\.?(?![\p{L}\p{N}])/u,
  ],
  [
    'postgraduate degree',
    /\bmaster(?:['’]?s?(?=\W*(?:degree|or|and|in|,|\/|\())|['’]s\b)|\bdoctora(?:l|te)\b|\b(?:post)?graduate degree\b|\badvanced degree\b/i,
    /(?<![\p{L}.])(?:M\.?(?:S\.?c?|Eng|B\.?A|SCS|SEE|SME|SIT)|Ph\.? ?[Dd])\.?(?![\p{L}\p{N}])/u,
  ],
];

const study =
  /\b(?:degree|diploma|Ph\.?\s?D\.?|master['’]?s?|bachelor['’]?s?|doctorate|M\.?\s?S\.?c?\.?|B\.?\s?S\.?c?\.?|B\.?A\.?|B\.?Eng|M\.?Eng|MBA|thesis|dissertation)\s*(?:degree\s*)?(?:\([^()]{1,20}\)\s*)?in\s+(?:an?\s+|the\s+)?/giu;
const end =
  /[.;()]|\s[—–-]\s|\b(?:with|and \d|plus|including|required|preferred|is|are|from|must|should|shall|will|have|has|having|who|as well)\b|,? or (?:an? )?(?:related|similar|equivalent|relevant|other|comparable|additional)\b|,? or equivalent\b/i;
/** How far fields of study are read after a degree, in characters. */
const longestFields = 300;
// Space is looked at from where it starts, else a run of it would be tried from each of its characters.
const between =
  /(?:(?<!\s)\s+)?,\s*(?:and\/or |and |or )?|(?<!\s)\s+(?:and\/or|or|and)\s+|(?:(?<!\s)\s+)?\/\s*/;

/** The degrees a line names, by category. */
export function degreesIn(text: string): { category: string }[] {
  return degrees
    .filter(([, words, letters]) => words.test(text) || letters?.test(text))
    .map(([category]) => ({ category }));
}

/**
 * The fields of study a line names after a degree or a thesis, and where they stand in it.
 *
 * ```text
 * Master's or Ph.D. in Computer Science, Statistics, or a related field → Computer Science, Statistics
 * ```
 */
export function fieldsOfStudy(text: string): { names: string[]; from: number; to: number }[] {
  return matchesIn(text, study).map((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + longestFields);
    const said = rest.slice(0, end.exec(rest)?.index);
    // “in a relevant field (e.g., Computer Science, Physics)”: the brackets say which.
    const meant = anyField.test(said.trim()) ? examples.exec(rest.slice(said.length)) : null;
    const names = namesIn(meant?.[1] ?? said);
    const to = from + said.length + (meant?.[0].length ?? 0);
    return { names, from, to };
  });
}

const anyField = /^(?:[\w-]+ )?(?:fields?|disciplines?|subjects?|areas?)$/i;
const examples = /^ ?\((?:e\.g\.?,?|i\.e\.?,?|such as|like|for example,?)? ?([^()]{3,200})\)/i;

const saysNone =
  /^(?:etc\.?|(?:an?other |any )?(?:related|relevant|similar|applicable|appropriate|comparable)(?: \w+)? (?:fields?|disciplines?|subjects?|areas?|degrees?))$/i;

function namesIn(list: string): string[] {
  return list
    .split(between)
    .map((name) => name.replace(/^(?:an?|the)\s+/i, '').trim())
    .filter((name) => name.length > 1 && name.split(' ').length <= 5 && !saysNone.test(name));
}
