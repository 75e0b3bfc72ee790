import type { Paragraph, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { FieldProperty } from '../headings/field-property.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import type { Section } from '../posting/nodes.ts';
import { wordCount } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { isBoard } from '../words/boards.ts';
import { namesBusiness } from '../words/business-words.ts';
import { isCondition } from '../words/condition-words.ts';
import { dateIn } from '../words/dates.ts';
import { isOfDepartment, namesDepartment } from '../words/department-words.ts';
import { isLabelOfTerm } from '../words/employment-words.ts';
import { pointedFirm } from '../words/firm-endings.ts';
import { namesBenefit } from '../words/offer-text.ts';
import { isPageName } from '../words/page-name.ts';
import { isOfBoard, isOfSite } from '../words/page-words.ts';
import { isPlace } from '../words/places.ts';
import { namesRole } from '../words/role-nouns.ts';
import { salaryIn } from './base-salary.ts';
import type { Fact } from './fact.ts';
import { headerParts, isNextTo, lineOf, type Part } from './header-parts.ts';
import { namesDay, namesTerm, shapeOf } from './header-shapes.ts';
import { isOfOtherLabel, longestLine, mayBeTitle, titleWithoutRole } from './header-title.ts';
import { isNoName, namesOrganization } from './name-shapes.ts';

/** What the lines above a posting's text say. */
export interface Header {
  readonly facts: ReadonlyMap<FieldProperty, readonly Fact<string>[]>;
  readonly tags: readonly Span[];
  /** Where the lines that it explains start in the mended text. */
  readonly lines: ReadonlySet<number>;
}

const sentence = /[.!?:;]$/;
const marks = /[·⋅|•]/g;

/** The most lines that a header has. */
const mostLines = 30;

/**
 * Reads the short lines before the text of a posting: title, organization, place, date, team.
 *
 * ```text
 * Machine Learning Engineer
 * Apple Apple · Big Tech · San Diego, CA · Machine Learning and AI
 * ```
 */
export function headerOf(section: Section | undefined, value: string): Header {
  const lines = section && isHead(section) ? headerLines(section.children) : [];
  const parts = lines.flatMap((line, index) => headerParts(line, index, value));
  const facts = new Map<FieldProperty, Fact<string>[]>();
  const left: Part[] = [];

  for (const [index, part] of parts.entries()) {
    const [above, below] = [parts[index - 1], parts[index + 1]];
    if (isLabelOfDay(part, below) || isLabelOf(part, below)) continue;
    const label = above && isLabelOfDay(above, part) ? above : undefined;
    const property = shapeOf(part.value, label?.value);
    if (property) add(facts, property, label ? { ...part, around: [label, ...part.around] } : part);
    else left.push(part);
  }
  const roles = left.filter(({ value }) => mayBeTitle(value));
  const title =
    roles.find(({ line }) => lines[line]?.data?.marked) ??
    roles.find(({ value }) => !slug.test(value)) ??
    roles[0] ??
    titleWithoutRole(left, lines, facts);
  if (title) add(facts, 'title', title);

  const place = facts.get('jobLocation')?.[0];
  const others = left.filter((part) => part !== title);
  const organizations = title
    ? others.filter((part) => !roles.includes(part) && isOrganization(part, title, place, value))
    : others.filter((part) => isBesideAll(part, parts, facts));
  const organization =
    others.find((part) => value.includes(`\n${part.value} logo\n`)) ??
    saidAgain(organizations, title, value) ??
    organizations.find((part) => !isBoard(part.value)) ??
    organizations[0] ??
    (title && place && others.find((part) => namesBusiness(part.value) && isNextTo(part, place, parts)));
  if (organization) add(facts, 'hiringOrganization', organization);
  const department =
    place &&
    others.find(
      (part) =>
        part !== organization &&
        (part.from > place.from || namesDepartment(part.value)) &&
        mayBeName(part) &&
        isTeam(part, place, parts),
    );
  if (department) add(facts, 'department', department);

  const unread = others.filter((part) => part !== organization && part !== department);
  const read = new Set(parts.filter((part) => !unread.includes(part)).map(({ line }) => line));
  const tags = unread.filter((part) => isTag(part, title, read));
  const told = new Set([...read, ...tags.map(({ line }) => line)]);
  return {
    facts,
    tags: tags.flatMap((part) => [part, ...part.around]),
    lines: new Set(lines.filter((_, index) => told.has(index)).map(({ data }) => data?.from ?? 0)),
  };
}

/** Whether a line says of which day the date is that stands alone below it: “Closing Date”, “Interview Date”. */
function isLabelOfDay({ value, line, alone }: Part, below: Part | undefined): boolean {
  return (
    alone && below?.line === line + 1 && below.alone && namesDay(value) && dateIn(below.value) !== undefined
  );
}

/** Whether a line is explained by the one straight below it: Contract, and below it Permanent. */
function isLabelOf({ value, line, alone }: Part, below: Part | undefined): boolean {
  return alone && below?.line === line + 1 && below.alone && isLabelOfTerm(value, below.value);
}

// night-baker-ghent: what a site calls the page.
const slug = /^[a-z\d]+(?:-[a-z\d]+){2,}$/;

// What kind of text it is, above all that it says.
const textKind =
  /^(?:job|position|role|vacancy|work)? ?(?:description|posting|advert(?:isement)?|announcement|details|opening|vacancy)$/i;

/** Whether a section is above all headings, or below one that says nothing but that it is a posting. */
function isHead({ heading }: Section): boolean {
  return !heading || textKind.test(headingPhrase(textOf(heading)));
}

function headerLines(children: readonly RootContent[]): Text[] {
  const lines: Text[] = [];
  for (const node of children) {
    if (node.type === 'field') continue;
    const text = node.type === 'paragraph' && onlyText(node);
    if (!text) break;
    const isLong = text.value.split(marks).some((part) => wordCount(part) > longestLine);
    if ((isLong || isSentence(text.value)) && !isOfSite(text.value)) break;
    lines.push(text);
    if (lines.length === mostLines) break;
  }
  return lines;
}

/** Whether a line ends as sentences do, and not as the last name in it: Lisbon, Portugal · Aster & Co.; Springfield, N.J. */
function isSentence(line: string): boolean {
  if (!sentence.test(line)) return false;
  const last = line.split(marks).at(-1)?.trim() ?? '';
  return !pointedFirm.test(last) && !isPlace(last);
}

function onlyText({ children }: Paragraph): Text | undefined {
  return children.length === 1 && children[0]?.type === 'text' ? children[0] : undefined;
}

/** What stands beside the place, or straight below it and is called as departments are. */
function isTeam(part: Part, place: Fact, parts: readonly Part[]): boolean {
  return isNextTo(part, place, parts) && (part.line === lineOf(place, parts) || isOfDepartment(part.value));
}

const address = /^(?:https?:|www\.)/i;
// 4 days ago, yesterday
const sinceThen = /\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|^(?:today|yesterday|just now)$/i;

/** What is neither an address, a day, pay, a term of the work nor a word of the board's may be a name. */
function mayBeName({ value, alone }: Part): boolean {
  return (
    /\p{L}/u.test(value) &&
    !(isBoard(value) && !alone) &&
    !address.test(value) &&
    !dateIn(value) &&
    !salaryIn(value) &&
    !sinceThen.test(value) &&
    !namesTerm(value) &&
    !isCondition(value) &&
    !isNoName(value) &&
    !isPageName(value) &&
    !isOfOtherLabel(value) &&
    !isOfBoard(value)
  );
}

/** The first name after the title and before the place, or one before the title that the text uses again. */
function isOrganization(part: Part, title: Part, place: Fact | undefined, value: string): boolean {
  if (!mayBeName(part) || namesDepartment(part.value)) return false;
  if (part.line < title.line) return namesOrganization(part.value) || value.includes(part.value, title.to);
  if (part.line === title.line + 1 && namesOrganization(part.value)) return true;
  if (place) return part.from < place.from;
  return part.line === title.line + 1 && value.includes(part.value, part.to);
}

/** Contoso | Lyon | Full-time, and no title: who hires is what stands first, where it hires and how beside it. */
function isBesideAll(
  part: Part,
  parts: readonly Part[],
  facts: ReadonlyMap<FieldProperty, readonly Fact<string>[]>,
): boolean {
  const beside = (property: FieldProperty) =>
    facts
      .get(property)
      ?.some(({ from }) => parts.some((other) => other.from === from && other.line === part.line));
  const isFirst = part === parts[0] && mayBeName(part) && /^\p{Lu}/u.test(part.value);
  return isFirst && beside('jobLocation') === true && beside('employmentType') === true;
}

/** What the title's own line says beside it is often more of the title: a name below that the text uses again is surer. */
function saidAgain(parts: readonly Part[], title: Part | undefined, value: string): Part | undefined {
  const [first] = parts;
  if (first?.line !== title?.line || (first && value.includes(first.value, first.to))) return;
  return parts.find(
    ({ line, alone, value: said, to }) =>
      line === (title?.line ?? 0) + 1 && alone && value.includes(said, to),
  );
}

// “We are looking for our office in Ghent a …” is what the employer says.
const hiring = /\b(?:suchen|looking for|seeking|hiring|recrut\p{L}*|busca\p{L}*|zoek\p{L}*|cerca\p{L}*)\b/iu;

/** What a line says beside its facts, a line above a title that names a role, and the board's own words are tags of the site; what an employer gives, a condition and a day is none. */
function isTag({ alone, line, value }: Part, title: Part | undefined, read: ReadonlySet<number>): boolean {
  if (isOfBoard(value) || (!alone && isBoard(value))) return true;
  if (namesBenefit(value) || isCondition(value) || dateIn(value)) return false;
  return (
    (!alone && read.has(line)) ||
    (title !== undefined && namesRole(title.value) && line < title.line && !hiring.test(value))
  );
}

function add(facts: Map<FieldProperty, Fact<string>[]>, property: FieldProperty, part: Part): void {
  const { value, from, to, around } = part;
  facts.set(property, [...(facts.get(property) ?? []), { value, from, to, around, apart: true }]);
}
