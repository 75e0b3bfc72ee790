import { toldInSentences } from '../headings/kind-groups.ts';
import { headsNoNeed } from '../headings/of-no-need.ts';
import type { RoleFacts } from '../schema.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Degree, degreesIn } from '../words/degrees.ts';
import { demands } from '../words/demands.ts';
import { fieldsOfStudy } from '../words/fields-of-study.ts';
import { ofEmployer } from '../words/of-employer.ts';
import { softens } from '../words/softeners.ts';
import type { Fact } from './fact.ts';
import { type Finder, firstRead } from './finder.ts';
import type { Block } from './reading.ts';

type Education = NonNullable<RoleFacts['educationRequirements']>[number];

const asked = new Set(['minimum', 'education']);
// What the employer gives is no degree it asks for: help with tuition, time to study.
const given = /\b(?:tuition|reimburs\w+|scholarships?|opportunity|chance|pursu\w+|earn(?:ing)?|towards?)\b/i;

/**
 * The degrees of the first line among what is asked for that requires one, one entry a category: any of them will do;
 * where a later line requires the same and says in what, those of that line; a line that ends in “or” goes on in the next. Those that a line or its section only
 * prefers are marked so; a line that requires none counts where no other does, and no label or key gives a degree.
 */
export const educationRequirements: Finder<'educationRequirements'> = ({ blocks, stated }) => {
  const lines = linesIn(blocks);
  const required = lines.filter(({ value }) => value.some(({ preferred }) => !preferred));
  const [first = firstRead(stated('educationRequirements'), degreeNamed) ?? lines[0]] = required;
  return (
    first && (required.find(({ value }) => value.some(hasField) && saysSame(value, first.value)) ?? first)
  );
};

function degreeNamed(value: string): Education[] | undefined {
  const credentials = credentialsIn([value]);
  return credentials.length > 0 ? credentials : undefined;
}

const goesOn = /\bor\W{0,3}$/i;

/** “Master's degree; or”, and in the next line “Bachelor's degree”: any of them will do. */
function linesIn(blocks: readonly Block[]): Fact<Education[]>[] {
  const lines: Fact<Education[]>[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const line = lineIn(block);
    const last = isOpen ? lines.at(-1) : undefined;
    if (line && last)
      lines.splice(-1, 1, { ...last, value: anyOf([...last.value, ...line.value]), to: line.to });
    else if (line) lines.push(line);
    isOpen = goesOn.test(block.value) && (line !== undefined || isOpen);
  }
  return lines;
}

function lineIn({ value, from, kind, heading = '' }: Block): Fact<Education[]> | undefined {
  if (headsNoNeed(heading)) return;
  const all = sentencesOf(value);
  const sentences = toldInSentences.has(kind) ? all.filter((sentence) => asks(sentence.value)) : all;
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || !(asked.has(kind) || toldInSentences.has(kind) || kind === 'preferred')) return;
  const credentials = credentialsIn(sentences.map((sentence) => sentence.value));
  if (credentials.length === 0) return;
  return {
    value: kind === 'preferred' ? credentials.map((one) => ({ ...one, preferred: true })) : credentials,
    from: from + first.from,
    to: from + last.from + last.value.length,
  };
}

function asks(sentence: string): boolean {
  const [degree] = degreesIn(sentence);
  return degree !== undefined && !given.test(sentence) && demands(sentence, degree.from);
}

const hasField = ({ field, preferred }: Education) => !preferred && field !== undefined;

function saysSame(others: readonly Education[], own: readonly Education[]): boolean {
  if (own.some(hasField)) return others === own;
  const categories = (all: readonly Education[]) =>
    all.flatMap(({ credentialCategory, preferred }) => (preferred ? [] : credentialCategory)).join();
  return categories(others) === categories(own);
}

function credentialsIn(sentences: readonly string[]): Education[] {
  return anyOf(sentences.flatMap(askedBy));
}

/** One entry a category, what is required first. */
function anyOf(all: readonly Education[]): Education[] {
  const credentials = new Map<string, Education>();
  for (const credential of all) {
    const known = credentials.get(credential.credentialCategory);
    // “Ph.D. (preferred) or Master’s”: one of the two is enough.
    if (!known || (known.preferred && !credential.preferred))
      credentials.set(credential.credentialCategory, credential);
  }
  return [...credentials.values()].toSorted((a, b) => Number(a.preferred ?? 0) - Number(b.preferred ?? 0));
}

function askedBy(sentence: string): Education[] {
  const degrees = degreesIn(sentence).filter((degree) => !ofEmployer(sentence, degree));
  if (degrees.length === 0) return [];
  const own = Math.min(lastOfItsOwn(sentence, degrees), wishBehind(sentence, degrees));
  const isSoft = (index: number) => softens(index < own ? sentence.slice(0, own) : sentence, index);
  const fields = fieldsOfStudy(sentence);
  return degrees.map(({ category, from }) => {
    const preferred = isSoft(from);
    const field = fieldOf(
      from,
      degrees,
      fields.filter((one) => isSoft(one.from) === preferred),
    );
    return {
      credentialCategory: category,
      ...(field.length > 0 && { field }),
      ...(preferred && { preferred }),
    };
  });
}

/** What a degree is in: what is said before the next degree, else what the sentence says first. */
function fieldOf(
  from: number,
  degrees: readonly Degree[],
  fields: ReturnType<typeof fieldsOfStudy>,
): string[] {
  const next = Math.min(
    ...degrees.map((other) => (other.from > from ? other.from : Number.POSITIVE_INFINITY)),
  );
  const own = fields.find((one) => from < one.from && one.from < next);
  // “Bachelor's or Master's in Physics” are both in it.
  const behind = fields.find((one) => from < one.from);
  return (own ?? behind ?? fields[0])?.names ?? [];
}

// “High school diploma, courses in chemistry preferred” would like the courses.
const wish =
  /, (?!or\b|and\b)[^,;.()]{0,60}\b(?:courses?|coursework|classes|school|experience|training|certificat(?:e|ion)s?|licen[cs]e|knowledge)\b[^,;.()]{0,40}\b(?:preferred|preferable|desired|desirable|a plus|an asset)\b/;

/** Where a clause begins behind the degrees of a sentence that would like something else. */
function wishBehind(sentence: string, degrees: readonly Degree[]): number {
  const end = degrees.reduce((last, { to }) => Math.max(last, to), 0);
  const found = wish.exec(sentence.slice(end));
  return found ? end + found.index : sentence.length;
}

const clause = /(?:,| [–—-]) (?:an? |with an? )?$/;

/** Where the last degree of a sentence begins a clause: “Bachelor's degree, Master's preferred” and “… — Master's preferred” prefer one of them. */
function lastOfItsOwn(sentence: string, degrees: readonly Degree[]): number {
  const last = degrees.reduce((most, { from }) => Math.max(most, from), 0);
  return degrees.length > 1 && clause.test(sentence.slice(0, last)) ? last : sentence.length;
}
