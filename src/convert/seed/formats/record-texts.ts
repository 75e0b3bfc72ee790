import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { wordCount } from '../../text/lines.ts';
import { saysNothing } from '../../words/says-nothing.ts';
import type { GivenText } from '../document.ts';
import { withEscapedLineEnds } from '../escaped-line-ends.ts';
import { headingMark } from '../heading-mark.ts';
import { edited, inserted, joined, parted, type SeedText } from '../seed-text.ts';
import { type Data, leavesOf, type Member } from './data.ts';
import { isBodyKey, keyPropertyOf, wordsOfKey } from './field-keys.ts';
import { textOfHtml } from './html-text.ts';
import { isHtml } from './is-html.ts';
import { isMarkdown, textOfMarkdown } from './markdown-text.ts';
import { struckIn } from './struck-text.ts';

/** Kinds of sections that a key tells by its words, where the key as a whole is not listed. */
const told = new Set<SectionKind | undefined>([
  'responsibilities',
  'minimum',
  'preferred',
  'education',
  'benefits',
  'legal',
]);
/** How long a text is, in characters, below a listed heading, below such a key, and in words below a key nobody knows. */
const shortest = 11;
const shortestTold = 40;
/** What a key for titles gives is a title up to this length. */
const longestTitle = 200;
const fewestWords = 20;

/** Sections that may be no more than a name: skills, “SQL; C++”. */
const asked = new Set<SectionKind | undefined>(['skills', 'minimum', 'preferred']);
const name = /\p{L}/u;
const choice = /^(?:yes|no|true|false|y|n|required|optional|preferred|any|all|other)$/i;

const address = /^\s*(?:https?:\/\/\S*\s*$|data:|<\?xml|[{[]\s*["{[])/;
/** A choice of a form: education_required */
const setting = /^[a-z\d]+(?:_[a-z\d]+)+$/;
/** What sites write about a page for machines and for lists of pages. */
const ofPage =
  /\b(?:seo|meta|og|twitter|excerpt|teaser|snippet|short|preview|url|uri|link|href|path|slug|logo|image|photo|icon|token|hash|raw|json|xml|css|script|search|highlight|tags?|keywords?|notes?|comments?|attribution|copyright)\b/;

/** What whoever applies has written, beside the posting that it is compared with. */
const ofApplicant =
  /^(?:(?:applicant|candidate|user) )?(?:resume|cv|cover letter)(?: (?:text|content|body|plain))?$/;

/** Whether a member is text of the posting: under a key for it, as a section, or long and under a key nobody knows. */
export function isText(member: Member): boolean {
  return isNamedText(member) || (member.value.type === 'text' && isProse(member));
}

/** Whether a member is text of the posting under a key that says so. */
export function isNamedText({ phrase, value }: Member): boolean {
  if (value.type === 'array') return isList(phrase, value);
  if (value.type !== 'text' || value.size < 1) return false;
  if (keyPropertyOf(phrase) === 'title' && value.size <= longestTitle) return false;
  const said = value.text().value;
  if (address.test(said) || setting.test(said) || saysNothing(said)) return false;
  if (isBodyKey(phrase) || (isSectionKey(phrase) && value.size >= shortest)) return true;
  if (asked.has(sectionKindOf(phrase)) && name.test(said) && !choice.test(said)) return true;
  return value.size >= shortestTold && told.has(kindByWords(phrase));
}

function isProse({ phrase, value }: Member): boolean {
  if (
    ofPage.test(phrase) ||
    ofApplicant.test(phrase) ||
    keyPropertyOf(phrase) ||
    value.size < fewestWords * 4
  )
    return false;
  const said = value.text().value;
  return !address.test(said) && wordCount(said.slice(0, 2000)) >= fewestWords;
}

/** Lists of words are text under the headings of postings alone: tags are none. */
function isList(phrase: string, { items }: Data): boolean {
  return (
    items.length > 0 &&
    (isSectionKey(phrase) || told.has(kindByWords(phrase))) &&
    items.every(({ type, size }) => type === 'text' && size > 0)
  );
}

function isSectionKey(phrase: string): boolean {
  return sectionKindOf(phrase) !== undefined;
}

/** A heading and its text in an object of their own, as in lists of sections. */
export function isSection({ members }: Data): boolean {
  if (members.length < 2 || members.length > 3) return false;
  const [heading, ...others] = members.filter(
    ({ phrase, value }) => value.type === 'text' && /^(?:title|text|heading|header)$/.test(phrase),
  );
  const text = members.find(
    (member) => member !== heading && !others.includes(member) && isBodyKey(member.phrase),
  );
  if (heading) return (text ?? others.find(({ phrase }) => phrase === 'text')) !== undefined;
  return members[0]?.phrase === 'name' && members.some(isMarkedUp);
}

/** Whether a value is prose and no choice of a form, as what only has a name and a value may be. */
function isMarkedUp({ phrase, value }: Member): boolean {
  return phrase === 'value' && value.type === 'text' && isHtml(value.text().value);
}

/** The text of such an object: its heading, then what is under it; what is no text of it is `given`. */
export function textOfSection({ members }: Data, given: GivenText[]): SeedText {
  // What nothing names is no part of it.
  const unnamed = members.filter(({ phrase }) => phrase === '').flatMap(({ value }) => leavesOf(value));
  for (const leaf of unnamed) given.push({ text: leaf.text() });
  const leaves = members.filter(({ phrase }) => phrase !== '').flatMap(({ value }) => leavesOf(value));
  const [heading, ...texts] = leaves.map((leaf) => plainText(leaf.text(), given));
  return joined([heading ?? inserted('', 0), ...texts], '\n');
}

/** A text with its key as heading, where the key is one; what is no text of it is `given`. */
export function textOfMember({ key, phrase, value }: Member, given: GivenText[], isFirst = true): SeedText {
  const text =
    value.type === 'array'
      ? joined(
          value.items.map((item) => itemOf(plainText(item.text(), given))),
          '\n',
        )
      : plainText(value.text(), given);
  // The text of the posting needs its key as a heading only where it would stand under another.
  const kind = sectionKindOf(phrase);
  if (isBodyKey(phrase) && (isFirst || kind === undefined) && kind !== 'about') return text;
  if (beginsWithHeading(text.value)) return text;
  return joined([headingOf(key), text], '\n');
}

const capitals = /^\p{Lu}[\p{Lu} &'’-]{3,40}(?![\p{Lu}\p{Ll}])/u;

/** Whether a text has its own headings, so that its key is but the name of a column: “DESCRIPTION You will …”. */
function beginsWithHeading(text: string): boolean {
  const said = capitals.exec(text.trimStart())?.[0].replace(/ \p{Lu}?$/u, '') ?? '';
  return said !== '' && sectionKindOf(headingPhrase(said)) !== undefined;
}

function itemOf(text: SeedText): SeedText {
  return joined([inserted('• ', text.origin[0] ?? 0), text], '');
}

/** A key as the words of a heading: `QualificationSummary` → “Qualification Summary”. */
function headingOf(key: SeedText): SeedText {
  const words = wordsOfKey(key.value);
  const edits: { from: number; to: number; after: string }[] = [];
  for (let at = 0, from = 0; at < words.length; at++, from++) {
    if (words[at] === key.value[from]) continue;
    const isJoint = /[_\-./]/.test(key.value[from] ?? '');
    edits.push({ from, to: isJoint ? from + 1 : from, after: ' ' });
    if (!isJoint) from--;
    else
      while (/[_\-./]/.test(key.value[from + 1] ?? '')) edits.push({ from: ++from, to: from + 1, after: '' });
  }
  return joined([inserted(headingMark, key.origin[0] ?? 0), edited(key, edits)], '');
}

const form = /\b(?:html|plain|text|raw|formatted|markdown)\b/g;

/** A key without the words for the form its text is in: descriptionHtml and descriptionPlain say the same. */
export function stemOf(phrase: string): string {
  return phrase.replace(form, '').trim();
}

/** A text without its markup; what is beside it in HTML is `given` apart. */
function plainText(told: SeedText, given: GivenText[]): SeedText {
  const { text } = withEscapedLineEnds({ text: told, repairs: [] });
  if (isHtml(text.value)) {
    const { text: own, aside } = textOfHtml(text);
    for (const value of aside) given.push(value);
    return own;
  }
  const { rest, parts } = parted(text, struckIn(text.value, isMarkdown(text.value)));
  for (const part of parts) given.push({ reason: 'struck out', text: part });
  return textOfMarkdown({ text: rest, repairs: [] }).text;
}
