import { VFileMessage } from 'vfile-message';
import type { Document } from '../document.ts';
import type { Decoded } from '../seed.ts';
import { inserted } from '../seed-text.ts';
import { type Data, leavesOf, type Member } from './data.ts';
import { isBodyKey, keyPropertyOf } from './field-keys.ts';
import { jsonCommentsIn, valuesBeside } from './json-aside.ts';
import { jsonData } from './json-data.ts';
import { jsonTrees } from './json-trees.ts';
import { recordDocument } from './record.ts';
import { isSection, isText } from './record-texts.ts';

const opening = /^\uFEFF?\s*[{[]/;
const closing = /[}\]]\s*$/;

/**
 * The postings in a JSON seed: an object, an array or lines of them, however deep; undefined where it is no JSON.
 *
 * @throws VFileMessage where it is nested too deep, or holds no posting.
 */
export function jsonDocuments({ raw, file }: Decoded): Document[] | undefined {
  if (!opening.test(raw) || !closing.test(raw)) return;
  const trees = jsonTrees(raw);
  const [first] = trees ?? [];
  if (!trees || !first) return;

  const given = trees.map((tree) => jsonData(tree, raw)).flatMap(listed);
  const { values, postings } = found(given) ?? found(given.map(ungrouped)) ?? { values: given, postings: [] };
  if (postings.length === 0) {
    file.fail(
      'Expected a posting with a title or a text in the JSON, found none: keep the objects that hold the postings',
      {
        ruleId: 'no-posting',
        source: 'rolebook',
      },
    );
  }
  const beside = valuesBeside(values, postings);
  // Comments of a file are told with its first posting.
  for (const comment of jsonCommentsIn(raw)) beside[0]?.push(comment);
  return postings.map((posting, index) => {
    const document = documentOf(posting, first.offset);
    return { ...document, given: [...document.given, ...(beside[index] ?? [])] };
  });
}

/** The postings in values; a title and a text alone are a section of a posting, or else all there is of one. */
function found(values: readonly Data[]): { values: readonly Data[]; postings: readonly Data[] } | undefined {
  const whole = values.flatMap((value) => postingsIn(value));
  const postings = whole.length > 0 ? whole : values.flatMap((value) => postingsIn(value, true));
  return postings.length > 0 ? { values, postings } : undefined;
}

/**
 * A posting whose title and texts stand in groups of their own, with the members of these as its own.
 *
 * ```json
 * { "basics": { "title": "Map Editor", "company": "Contoso" }, "details": { "description": "…" } }
 * ```
 */
function ungrouped(value: Data): Data {
  if (value.type !== 'object') return { ...value, items: value.items.map(ungrouped) };
  const members = value.members.map((member) => ({ ...member, value: ungrouped(member.value) }));
  const all = members.flatMap((member) => (member.value.type === 'object' ? member.value.members : [member]));
  return { ...value, members: !isTitled(members) && isPosting(all) ? all : members };
}

/** The document of a posting; one with a text that cannot be read is refused by itself, not with those beside it. */
function documentOf(posting: Data, start: number): Document {
  try {
    return recordDocument(posting, start);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const body = { text: inserted('', start), repairs: [] };
    return { given: [], body, plain: false, refusal: error };
  }
}

/** What a seed lists is each a posting, as short as a section of one may be. */
function listed(value: Data): readonly Data[] {
  return value.type === 'array' ? value.items : [value];
}

/** Keys of the lists that sites give their postings in, beside words about themselves. */
const holders =
  /^(?:jobs?|job ?postings?|postings?|positions?|vacancies|openings?|offers?|roles|results?|hits|items|data|records|listings?|opportunities|careers)$/;

/** The objects that have a title and a text, or text under headings of postings; a list of them in any of their keys. */
function postingsIn(value: Data, withSections = false): Data[] {
  const among = (values: readonly Data[]) =>
    values.filter((one) => withSections || !isSection(one)).flatMap((one) => postingsIn(one, withSections));
  if (value.type === 'array') return among(value.items);

  // Each value is looked into once: twice at each level would be a thousand times ten levels down.
  const lists = value.members.filter(isListOfPostings);
  const others = value.members.filter((member) => !isListOfPostings(member));
  const postings = lists.flatMap((list) =>
    list.value.items.flatMap((item) => postingsIn(item, withSections)),
  );
  if (postings.length > 0) return postings;
  if (isPosting(value.members)) return [value];

  const inside = among(others.map((member) => member.value));
  if (isUntitled(value.members) && !inside.some(({ members }) => isTitled(members))) return [value];
  if (inside.length > 0) return inside;
  return isTitled(value.members) && textsIn(value).length > 0 ? [value] : [];
}

function isListOfPostings({ phrase, value }: Member): boolean {
  return value.type === 'array' && holders.test(phrase);
}

/** How long the words of a title and of a text of the posting are at least, in characters. */
const shortestTitle = 3;
const shortestText = 39;

function isTitled(members: readonly Member[]): boolean {
  return members.some(
    ({ phrase, value }) =>
      value.type === 'text' && value.size >= shortestTitle && keyPropertyOf(phrase) === 'title',
  );
}

function isPosting(members: readonly Member[]): boolean {
  const texts = members.filter((member) => isText(member) && isLong(member) && !keyPropertyOf(member.phrase));
  return texts.length > 0 && (isTitled(members) || texts.length > 1);
}

/** Who hires and a text are a posting without a title: what has none either is a section within it. */
function isUntitled(members: readonly Member[]): boolean {
  const has = (isMeant: (member: Member) => boolean) => members.some(isMeant);
  return (
    has(
      (member) =>
        isBodyKey(member.phrase) && !ofCompany.test(member.phrase) && isText(member) && isLong(member),
    ) &&
    has(({ phrase, value }) => keyPropertyOf(phrase) === 'hiringOrganization' && leavesOf(value).length > 0)
  );
}

/** What who hires says of itself is no posting: about, company description. */
const ofCompany = /^(?:about|company)\b/;

function isLong({ phrase, value }: Member): boolean {
  return value.type === 'array' || value.size >= (isBodyKey(phrase) ? shortestText : shortestTitle);
}

/** The texts of a record in objects of their own. */
function textsIn(value: Data): Data[] {
  if (value.type === 'array') return value.items.filter(isSection);
  if (isSection(value)) return [value];
  return value.members.flatMap((member) => (isText(member) ? [member.value] : textsIn(member.value)));
}
