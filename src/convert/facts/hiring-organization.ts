import { businessAtPlace, namesBusiness } from '../words/business-words.ts';
import { employmentTypesIn } from '../words/employment-words.ts';
import { pointedFirm } from '../words/firm-endings.ts';
import { ordinary } from '../words/ordinary-words.ts';
import { isPlace } from '../words/places.ts';
import { ratingAt } from '../words/rating.ts';
import { namesRole } from '../words/role-nouns.ts';
import type { Fact } from './fact.ts';
import type { Finder } from './finder.ts';
import { headLineOf } from './head-line.ts';
import { namesOrganization } from './name-shapes.ts';
import { isRole, likeliestEmployer, namedBeside } from './organization-names.ts';
import type { Block, Reading } from './reading.ts';

/** The longest line that can close a posting with the employer's name, in words. */
const longestClosing = 4;
const name = /^\p{Lu}[\p{L}\p{N}&., -]*$/u;
const capitalized = /^(?:[\p{Lu}\p{N}&-]|(?:and|of|for|the|at|in|de|der|und)$)/u;
// What a last line asks an applicant to do.
const asking = /^(?:apply|call|come|contact|e-?mail|send|see|text|visit|walk|stop|click|thanks?)$/i;

/** A field or the header; a closing line of its own; else the name that most sentences of employers are about,
 * in this posting or in those beside it. */
export const hiringOrganization: Finder<'hiringOrganization'> = (reading, { title }) =>
  nameAlone(reading, employerOf(reading, title));

const employerOf = (reading: Reading, title: Fact<string> | undefined): Fact<string> | undefined =>
  reading.stated('hiringOrganization').find(({ value }) => /\p{L}/u.test(value) && !ordinary.test(value)) ??
  headLineOf(reading)?.hiringOrganization ??
  besidePlace(reading) ??
  besideWebsite(reading) ??
  aboveTitle(reading) ??
  closing(reading, title?.value) ??
  likeliestEmployer(reading, title?.value) ??
  namedBeside(reading) ??
  namedByTeam(reading, title);

// Contoso University; funded by a foundation
const clause = /; \p{Ll}.*$/u;

/** A name without what its line says straight behind it: another clause, or the rating of a board. What a format gives is a name. */
function nameAlone({ body }: Reading, fact: Fact<string> | undefined): Fact<string> | undefined {
  if (!fact || fact.from < body) return fact;
  const value = fact.value.slice(0, ratingAt(fact.value)).replace(clause, '');
  return value === fact.value || value === '' ? fact : { ...fact, value, to: fact.from + value.length };
}

/** How far from the start a line may name the employer and its place, in lines. */
const earliest = 10;

/** A line of its own among the first: Contoso Bakery, Ghent, Belgium. */
function besidePlace({ blocks }: Reading): Fact<string> | undefined {
  for (const { value, from } of blocks.slice(0, earliest)) {
    const name = businessAtPlace(value);
    if (name) return { value: name, from, to: from + name.length, apart: true };
  }
}

const website = /^Website (?=\p{Lu})(?!.*(?:\.\p{L}{2}|\/))/u;

/** How boards made with a blog write who hires: the word of the link to its page, and its name, which another line says as well. */
function besideWebsite({ blocks, headings, isSkill }: Reading): Fact<string> | undefined {
  for (const { value, from } of blocks.slice(0, earliest)) {
    const word = website.exec(value)?.[0] ?? '';
    const name = value.slice(word.length);
    if (word === '' || !isName(name) || ordinary.test(name) || namesRole(name) || isSkill(name)) continue;
    if ([...headings, ...blocks].some((line) => line.value === name))
      return { value: name, from: from + word.length, to: from + value.length };
  }
}

/** The first line, where it is called as firms are and the field of the title stands below: Contoso Company, Job title: Baker. */
function aboveTitle({ blocks: [first], stated }: Reading): Fact<string> | undefined {
  const [title] = stated('title');
  if (!first || !title || first.from > title.from || namesRole(first.value)) return;
  if (!namesBusiness(first.value) && !namesOrganization(first.value)) return;
  return { value: first.value, from: first.from, to: first.from + first.value.length, apart: true };
}

const team = /^.+ [-–—|] (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)$/u;

/** The title names a team, the text says whose it is: “DevOps Engineer - Maps” and “a project of Contoso Maps”. */
function namedByTeam({ blocks }: Reading, title: Fact<string> | undefined): Fact<string> | undefined {
  const own = title && !title.inferred ? team.exec(title.value)?.[1] : undefined;
  if (!own || isPlace(own)) return;
  const whose = new RegExp(`\\b(?:in|at|on|for|of|with|the) (\\p{Lu}[\\p{L}\\d]+) ${own}\\b`, 'u');
  for (const { value, from } of blocks) {
    const match = whose.exec(value);
    const name = match?.[1];
    if (!match || !name || ordinary.test(name)) continue;
    const start = from + match.index + match[0].indexOf(name);
    return { value: name, from: start, to: start + name.length, inferred: true };
  }
}

/** The last line, where it is a name that the text uses as well, or that signs the fields at the end. */
function closing({ blocks, isSkill }: Reading, title: string | undefined): Fact<string> | undefined {
  const last = blocks.at(-1);
  if (!last || last.isItem || !isName(last.value) || ordinary.test(last.value) || isRole(last.value, title))
    return;
  if (isSkill(last.value) || employmentTypesIn(last.value).types.length > 0) return;

  // A line that says nothing else says no more of it than this one.
  const isUse = ({ value }: Block) => value !== last.value && value.includes(last.value);
  const used = last.afterField || blocks.some(isUse);
  return used
    ? { value: last.value, from: last.from, to: last.from + last.value.length, apart: true }
    : undefined;
}

/** Whether a line is written as names are: Contoso Care Ltd., but neither “Apply in person.” nor “No Phone Calls”. */
function isName(line: string): boolean {
  const words = line.split(' ');
  const [first = ''] = words;
  return (
    words.length <= longestClosing &&
    name.test(line) &&
    (!line.endsWith('.') || pointedFirm.test(line)) &&
    words.every((word) => capitalized.test(word)) &&
    !(words.length > 1 && ordinary.test(first)) &&
    !asking.test(first)
  );
}
