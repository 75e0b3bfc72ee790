import { type Data, leavesOf, type Member } from './data.ts';
import { isBodyKey, keyPropertyOf } from './field-keys.ts';
import { isSection, isText } from './record-texts.ts';

/** The postings of a seed, and its values as they hold them. */
interface Found {
  readonly values: readonly Data[];
  readonly postings: readonly Data[];
}

/** The objects of a seed that are postings: as they stand, else with their groups dissolved; none where there is none. */
export function postingsOf(values: readonly Data[]): Found {
  return found(values) ?? found(values.map(ungrouped)) ?? { values, postings: [] };
}

/** The postings in values; a title and a text alone are a section of a posting, or else all there is of one. */
function found(values: readonly Data[]): Found | undefined {
  const whole = inList(values, false);
  const postings = whole.length > 0 ? whole : inList(values, true);
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

/** Keys of the lists that sites give their postings in, beside words about themselves. */
const holders =
  /^(?:jobs?|job ?postings?|postings?|positions?|vacanc(?:y|ies)|openings?|offers?|roles|results?|hits|items?|entry|entries|data|records|listings?|opportunities|careers)$/;

/** The objects that have a title and a text, or text under headings of postings; a list of them in any of their keys. */
function postingsIn(value: Data, withSections: boolean): Data[] {
  const among = (values: readonly Data[]) =>
    values.filter((one) => withSections || !isSection(one)).flatMap((one) => postingsIn(one, withSections));
  if (value.type === 'array')
    return inList(
      value.items.filter((one) => withSections || !isSection(one)),
      withSections,
    );

  // Each value is looked into once: twice at each level would be a thousand times ten levels down.
  const lists = value.members.filter(isListOfPostings);
  const others = value.members.filter((member) => !isListOfPostings(member));
  const postings = lists.flatMap((list) => inList(list.value.items, withSections));
  if (postings.length > 0) return postings;
  if (isPosting(value.members)) return [value];

  const inside = among(others.map((member) => member.value));
  if (isUntitled(value) && !inside.some(({ members }) => isTitled(members))) return [value];
  if (inside.length > 0) return inside;
  if (isTitled(value.members) && textsIn(value).length > 0) return [value];
  return isWholeText(value) ? [value] : [];
}

/** The postings of a list; beside one, what has a text is another, though nothing in it says its title. */
function inList(items: readonly Data[], withSections: boolean): Data[] {
  const each = items.map((item) => ({ item, found: postingsIn(item, withSections) }));
  if (each.every(({ found }) => found.length === 0)) return [];
  return each.flatMap(({ item, found }) => (found.length === 0 && isTold(item) ? [item] : found));
}

function isListOfPostings({ phrase, value }: Member): boolean {
  return value.type === 'array' && holders.test(phrase);
}

/** How long a title is at least, a text of the posting, what stands below a heading, and a text alone, in characters. */
const shortestTitle = 2;
const shortestText = 39;
const shortestWords = 3;
const shortestWhole = 300;

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
function isUntitled(value: Data): boolean {
  const namesEmployer = ({ phrase, value }: Member) =>
    keyPropertyOf(phrase) === 'hiringOrganization' && leavesOf(value).length > 0;
  return isTold(value) && value.members.some(namesEmployer);
}

/** Whether an object has a text under a key for that of a posting. */
function isTold({ members }: Data): boolean {
  return members.some(
    (member) =>
      isBodyKey(member.phrase) && !ofCompany.test(member.phrase) && isText(member) && isLong(member),
  );
}

/** A long text under a key that says it is the posting's is all there is of one: job_description, beside numbers of a site's own. */
function isWholeText({ members }: Data): boolean {
  return members.some(
    ({ phrase, value }) =>
      value.type === 'text' && value.size >= shortestWhole && isBodyKey(phrase) && ofJob.test(phrase),
  );
}

const ofJob = /^(?:(?:full|raw|original) )?(?:job|position|vacancy|role|posting|jd\b)|^comment text$/;

/** What who hires says of itself is no posting: about, company description. */
const ofCompany = /^(?:about|company)\b/;

function isLong({ phrase, value }: Member): boolean {
  return value.type === 'array' || value.size >= (isBodyKey(phrase) ? shortestText : shortestWords);
}

/** The texts of a record in objects of their own. */
function textsIn(value: Data): Data[] {
  if (value.type === 'array') return value.items.filter(isSection);
  if (isSection(value)) return [value];
  return value.members.flatMap((member) => (isText(member) ? [member.value] : textsIn(member.value)));
}
