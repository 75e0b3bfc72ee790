import { matchesIn } from '../text/matches-in.ts';

const study =
  /\b(?:degree|diploma|Ph\.?\s?D\.?|master['’]?s?|bachelor['’]?s?|doctorate|M\.?\s?S\.?c?\.?|B\.?\s?S\.?c?\.?|B\.?A\.?|B\.?Eng|M\.?Eng|MBA|B\.?\s?Sc?\.?N|A\.?A\.?S\.?|thesis|dissertation|major(?:ing)?)\s*(?:degree\s*)?(?:\([^()]{1,20}\)\s*)?(?:(?:is )?(?:required|preferred)\s+)?in\s+(?:an?\s+|the\s+)?/giu;
const end =
  /[.;()]|\s[—–-]\s|\b(?:with|(?:and|or) \d|plus|including|required|preferred|is|are|from|must|should|shall|will|have|has|having|who|as well)\b|\s(?:an? (?:\w+ )?(?:plus|bonus|asset|advantage))\b|,? or (?:an? )?(?:related|similar|equivalent|relevant|other|another|comparable|additional)\b|, (?:you|we|they|your|our|then)\b|,? or equivalent\b|,? and\/or (?:training|experience|education)\b/i;
/** How far fields of study are read after a degree, in characters. */
const longestFields = 300;
// Space is looked at from where it starts, else a run of it would be tried from each of its characters. “Information and
// Computer Technology” is one: the first word names none without the last.
const between =
  /(?:(?<!\s)\s+)?,\s*(?:and\/or |and |or )?|(?<!\s)\s+(?:and\/or|or)\s+|(?<!(?:^|,|\/|or|and) ?(?:Information|Electrical|Computer|Mechanical|Electronics?|Civil|Industrial|Chemical|Political|Social|Natural|Environmental|Biological))(?<!\s)\s+and\s+|(?:(?<!\s)\s+)?\/\s*/i;

/**
 * The fields of study a line names after a degree or a thesis, and where they stand in it.
 *
 * ```text
 * Master's or Ph.D. in Computer Science, Statistics, or a related field → Computer Science, Statistics
 * ```
 */
export function fieldsOfStudy(text: string): { names: string[]; from: number; to: number }[] {
  return matchesIn(text, study).map((match) => {
    const after = match.index + match[0].length;
    const from = after + (opening.exec(text.slice(after))?.[0].length ?? 0);
    const rest = text.slice(from, from + longestFields);
    const said = rest.slice(0, end.exec(rest)?.index);
    // “in a relevant field (e.g., Computer Science, Physics)”: the brackets say which.
    const meant = anyField.test(said.trim()) ? examples.exec(rest.slice(said.length)) : null;
    const names = namesIn(meant?.[1] ?? said);
    const to = from + said.length + (meant?.[0].length ?? 0);
    return { names, from, to };
  });
}

// in the fields of: Mathematics, Statistics
const opening =
  /^(?:following )?(?:areas?|disciplines?|fields?|subjects?)(?:(?: of)?(?: study)? ?: ?| such as | of (?!study\b))/i;
const anyField = /^(?:[\w-]+ )?(?:fields?|disciplines?|subjects?|areas?)$/i;
const examples = /^ ?\((?:e\.g\.?,?|i\.e\.?,?|such as|like|for example,?)? ?([^()]{3,200})\)/i;

/** What a list of fields ends in that is none: “any other engineering discipline”, “or equivalent work experience”. */
const saysNone =
  /^(?:etc\.?|an?other\b.*|any\b.*|other\b.*|(?:closely |directly )?(?:related|relevant|similar|applicable|appropriate|comparable|equivalent|suitable)\b.*|.*\b(?:experience|training|equivalent)|(?:an? )?(?:master|bachelor|doctor(?:ate)?|associate)['’]?s?\b.*|(?:an? )?(?:M\.?(?:S\.?c?|A|B\.?A|Eng)|B\.?(?:S\.?c?|A|Eng))\.?(?: in\b.*)?|.*\b(?:years?|degree|diploma|ph\.?d)\b.*|(?:technical|quantitative|scientific|analytical|numerical|specialised|specialized|specific))$/i;
const kindOfField = / (?:(?:field|discipline|subject|area|domain)s?)(?: of study)?$/i;
/** What is said of a field does not name it. */
const ofField = /-(?:related|focused|oriented|based|driven)$/i;

function namesIn(list: string): string[] {
  return list
    .split(between)
    .map((name) => plainName(name.replace(/^(?:an?|the)\s+/i, '').trim()))
    .filter((name) => name.length > 1 && name.split(' ').length <= 5 && !saysNone.test(name));
}

/** “Life Sciences discipline” is one in life sciences. */
function plainName(name: string): string {
  const plain = name.replace(kindOfField, '');
  return ofField.test(plain) ? name : plain;
}
