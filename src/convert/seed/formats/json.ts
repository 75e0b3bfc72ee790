import { type Node, parseTree } from 'jsonc-parser';
import type { FieldProperty } from '../../posting/field-property.ts';
import { sectionKindOf } from '../../posting/section-kind.ts';
import type { Document, GivenText } from '../document.ts';
import type { Decoded } from '../seed.ts';
import { inserted, joined, type SeedText } from '../seed-text.ts';
import { isHtml, textOfHtml } from './html-text.ts';
import { isBodyKey, keyPhrase, keyPropertyOf } from './json-fields.ts';
import { jsonText } from './json-text.ts';
import { textOfMarkdown } from './markdown-text.ts';

const opening = /^\uFEFF?\s*[{[]/;
const closing = /[}\]]\s*$/;

/** JSON nested deeper than this is refused: no job board's data is. */
const deepest = 60;

/** The postings in a JSON seed: an object or array of them, however deep; undefined where it is no JSON. */
export function jsonDocuments({ raw, file }: Decoded): Document[] | undefined {
  if (!opening.test(raw) || !closing.test(raw)) return;
  if (depthOf(raw) > deepest) {
    file.fail(`Expected JSON at most ${deepest} levels deep, found more: keep only the postings`, {
      ruleId: 'deep-seed',
      source: 'rolebook',
    });
  }
  const errors: unknown[] = [];
  const root = parseTree(raw, errors as never[]);
  if (!root || errors.length > 0) return;

  const postings = postingsIn(root);
  if (postings.length === 0) {
    file.fail(
      'Expected a posting with a title or a text in the JSON, found none: keep the objects that hold the postings',
      {
        ruleId: 'no-posting',
        source: 'rolebook',
      },
    );
  }
  return postings.map((posting) => documentOf(posting, raw));
}

// A string that never ends goes to the end: else each quote in it would be tried as the start of one.
const marks = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\]]/gs;

function depthOf(raw: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of raw.matchAll(marks)) {
    if (mark === '{' || mark === '[') most = Math.max(most, ++depth);
    else if (mark === '}' || mark === ']') depth--;
  }
  return most;
}

/** The objects that have a title and a text, or text under headings of postings; a list of them in any of their keys. */
function postingsIn(node: Node): Node[] {
  if (node.type === 'object' && isPosting(node)) return [node];
  return (node.children ?? []).flatMap((child) =>
    postingsIn(child.type === 'property' ? (child.children?.[1] ?? child) : child),
  );
}

function isPosting(node: Node): boolean {
  const keys = membersOf(node).filter(({ value }) => value.type === 'string' && value.length > 4);
  const titled = keys.some(({ phrase }) => keyPropertyOf(phrase) === 'title');
  const texts = keys.filter(
    ({ phrase, value }) => (isBodyKey(phrase) && value.length > 40) || sectionKindOf(phrase) !== undefined,
  );
  return texts.length > 0 && (titled || texts.length > 1);
}

interface Member {
  readonly key: Node;
  readonly phrase: string;
  readonly value: Node;
}

function membersOf(node: Node): Member[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? [{ key, value, phrase: keyPhrase(String(key.value)) }] : [];
  });
}

function documentOf(posting: Node, raw: string): Document {
  const given: GivenText[] = [];
  const bodies: { text: SeedText; plain: string }[] = [];

  const stems = new Set<string>();
  for (const { key, phrase, value } of membersOf(posting).flatMap(apart)) {
    const property = propertyOf(phrase, value, posting, raw);
    if (property) for (const fact of factsOf(property, value, raw)) given.push(fact);
    else if (isText(phrase, value)) {
      if (stems.has(stemOf(phrase))) given.push({ text: jsonText(raw, value) });
      else addBody(bodies, sectionOf(key, phrase, value, raw), given);
      stems.add(stemOf(phrase));
    } else if (phrase === 'lists' && value.type === 'array')
      for (const item of value.children ?? []) addBody(bodies, listOf(item, raw), given);
    else for (const leaf of leavesOf(value)) given.push({ text: jsonText(raw, leaf) });
  }
  const start = bodies[0]?.text.origin[0] ?? posting.offset;
  const body =
    bodies.length > 0
      ? joined(
          bodies.map(({ text }) => text),
          '\n\n',
        )
      : inserted('', start);
  return { given, body: { text: body, repairs: [] }, plain: false };
}

/** Lever gathers place, team and contract in an object: each of them is a member like the others. */
function apart(member: Member): Member[] {
  return member.phrase === 'categories' && member.value.type === 'object'
    ? membersOf(member.value)
    : [member];
}

/** A role number is no row number, and no key of a database: those are set aside. */
const roleNumber = /^(?=.*\d{4})[A-Z]{0,6}[-_ ]?\d[\d-]*(?:[-_][A-Z\d]+)?$/i;
const timestamp = /^\d{10}(?:\d{3})?$/;

function propertyOf(phrase: string, value: Node, posting: Node, raw: string): FieldProperty | undefined {
  const property = keyPropertyOf(phrase);
  if (property === 'title' && value.type !== 'string') return;
  if (
    property === 'title' &&
    phrase !== 'title' &&
    membersOf(posting).some((other) => other.phrase === 'title')
  )
    return;
  if (property === 'title' && value.length > 200) return;
  if (
    property === 'identifier' &&
    !leavesOf(value).some((leaf) => roleNumber.test(jsonText(raw, leaf).value))
  )
    return;
  if (property === 'datePosted' && timestamp.test(String(value.value))) return;
  return property;
}

/** Objects of schema.org and of job boards hold their words in leaves: an address, a name, a range of pay. */
function factsOf(property: FieldProperty, value: Node, raw: string): GivenText[] {
  const items = value.type === 'array' ? (value.children ?? []) : [value];
  return items.flatMap((item): GivenText[] => {
    if (item.type !== 'object')
      return leavesOf(item).map((leaf) => ({ property, text: jsonText(raw, leaf) }));
    const leaves = namedLeaves(item);
    const told = wanted[property]
      ? leaves.filter(({ phrase }) => wanted[property]?.includes(phrase))
      : leaves;
    const rest = leaves
      .filter((leaf) => !told.includes(leaf))
      .map(({ value: leaf }) => ({ text: jsonText(raw, leaf) }));
    if (told.length === 0) return rest;
    const between = property === 'jobLocation' ? ', ' : ' ';
    return [
      {
        property,
        text: joined(
          told.map(({ value: leaf }) => jsonText(raw, leaf)),
          between,
        ),
      },
      ...rest,
    ];
  });
}

const wanted: Partial<Record<FieldProperty, readonly string[]>> = {
  hiringOrganization: ['name'],
  department: ['name'],
  identifier: ['value'],
  jobLocation: [
    'name',
    'address locality',
    'address region',
    'address country',
    'city',
    'state',
    'region',
    'country',
  ],
  baseSalary: ['currency', 'min value', 'max value', 'unit text', 'min', 'max', 'interval', 'value'],
};

function namedLeaves(node: Node): { phrase: string; value: Node }[] {
  return membersOf(node).flatMap(({ phrase, value }) => {
    if (value.type === 'object') return namedLeaves(value);
    return leavesOf(value).map((leaf) => ({ phrase, value: leaf }));
  });
}

/** Strings and numbers that say something; null, true and false say nothing by themselves. */
function leavesOf(node: Node): Node[] {
  if (node.children)
    return node.children.flatMap((child) =>
      child.type === 'property' ? leavesOf(child.children?.[1] ?? child) : leavesOf(child),
    );
  return (node.type === 'string' && node.length > 2) || node.type === 'number' ? [node] : [];
}

function isText(phrase: string, value: Node): boolean {
  if (value.type !== 'string' || value.length < 3) return false;
  return (
    (isBodyKey(phrase) && !/^https?:/.test(String(value.value))) ||
    (sectionKindOf(phrase) !== undefined && value.length > 12)
  );
}

const form = /\b(?:html|plain|text|raw|formatted)\b/g;

/** A key without the words for the form its text is in: descriptionHtml and descriptionPlain say the same. */
function stemOf(phrase: string): string {
  return phrase.replace(form, '').trim();
}

/** A text with its key as heading, where the key is one. */
function sectionOf(key: Node, phrase: string, value: Node, raw: string): SeedText {
  const text = plainText(jsonText(raw, value));
  if (isBodyKey(phrase) && sectionKindOf(phrase) !== 'about') return text;
  return joined([jsonText(raw, key), text], '\n');
}

/** Lever's lists: a heading and its items. */
function listOf(item: Node, raw: string): SeedText {
  const texts = leavesOf(item).map((leaf) => plainText(jsonText(raw, leaf)));
  return joined(texts, '\n');
}

function plainText(text: SeedText): SeedText {
  if (isHtml(text.value)) return textOfHtml(text);
  return textOfMarkdown({ text, repairs: [] }).text;
}

/** The same text a second time, as HTML and as plain text, is shown once. */
function addBody(bodies: { text: SeedText; plain: string }[], text: SeedText, given: GivenText[]): void {
  const plain = text.value.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 4000);
  if (bodies.some((body) => body.plain === plain)) given.push({ text });
  else bodies.push({ text, plain });
}
