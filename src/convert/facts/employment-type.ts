import type { EmploymentType } from '../schema.ts';
import { employmentTypesIn, isLabelOfTerm } from '../words/employment-words.ts';
import { type Fact, spansOf } from './fact.ts';
import { type Finder, firstSaid } from './finder.ts';
import { headLineOf } from './head-line.ts';
import type { Block, Reading } from './reading.ts';
import { segmentsOf } from './segments.ts';

const engaged =
  /\b(?:this is|it is|this will be|we offer|offering|as) an? ((?:[\p{L}\d-]+,? ){0,4}?(?:full[- ]?time|part[- ]?time|temporary|seasonal|per[- ]diem|PRN|contract|fixed[- ]term|freelance|intern(?:ship)?)(?: \([^()]{1,30}\))?(?:,? [\p{L}\d-]+){0,3}? ?(?:role|position|job|opportunity|contract|engagement|internship|employment|appointment))\b/iu;

const way = '(?:full[- ]?time|part[- ]?time|per[- ]diem|PRN|temporary|fixed[- ]term|freelance)';
// Full-time, part-time or contract
const others = `(?:(?:,? (?:or|and) | ?/ ?|, )(?:${way}|seasonal|contract|casual)\\b){0,4}`;
// Contoso is hiring a full-time, benefited baker; but looks for a manager of part-time bakers.
const sought = new RegExp(
  `\\b(?:hiring|seeking|looking for|recruiting|needs?|wants?) (?:for )?an? (?:(?!(?:of|for|with|to|who|in|and)\\b)[\\p{L}\\d-]+,? ){0,3}?(${way}${others})(?![\\p{L}\\d])`,
  'iu',
);
// The role is full-time; for this part-time position
const held = new RegExp(
  `\\b(?:(?:(?:the|this|our) )?(?:role|position|job) is (?:an? )?(?:currently |initially |either )?((?:${way}|seasonal)${others})(?![\\p{L}\\d])|(?:this|the|our) (${way}|seasonal|contract)(?:,? [\\p{L}-]+)? (?:role|position|job|opportunity)\\b)`,
  'iu',
);
// Full-time position available in Ghent; to fill a part-time position
const post = '(?:,? [\\p{L}-]+)? (?:position|role|job|opportunity|opening|vacancy)';
const open = new RegExp(
  `(?:^|\\b(?:there is|has|(?<!(?:not|n['’]t) )have) an? (?:new )?)(${way}${others})${post} (?:(?:is |now |currently |immediately ){0,2}available|open)\\b|^(${way}${others})${post}(?=[.!]|$)|\\b(?:to|will|are|is) fill(?:ing)? (?:an?|the|our|this) (?:new )?(${way}${others})${post}`,
  'iu',
);
// Work Schedule is Full Time
const scheduled = new RegExp(
  `\\b(?:work(?:ing)? schedule|schedule|employment(?: type)?|appointment(?: type)?) (?:is|will be) (?:an? )?(${way}${others})(?![\\p{L}\\d])`,
  'iu',
);
// … sucht eine Bäckerin in Teilzeit
const soughtElsewhere =
  /(?<!\p{L})((?:in|à|en|a) (?:(?:voll|teil)zeit(?:(?: oder | und | bzw\. |\/)(?:in )?(?:voll|teil)zeit)?|temps (?:plein|partiel)|jornada completa|tempo pieno))(?!\p{L})/iu;

/** Full time, part time and the like: by a label, in the header or behind the title, else in a sentence about the role. */
export const employmentType: Finder<'employmentType'> = (reading, { title }) => {
  const read = (value: string) => {
    const { types } = employmentTypesIn(value);
    return types.length > 0 ? types : undefined;
  };
  const inHead = headLineOf(reading)?.employmentType;
  const stated = [...reading.stated('employmentType'), ...(inHead ? [inHead] : [])];
  return (
    statedTypes(stated, read) ?? besideTitle(title) ?? inSentence(reading.blocks, read) ?? inSegment(reading)
  );
};

// No such sentence is without one of them, and it is told sooner: most have none.
const term =
  /time|temporary|season|diem|PRN|contract|fixed|freelance|intern|casual|zeit|temps|jornada|tempo/i;
const sentences = [engaged, sought, held, open, scheduled, soughtElsewhere];

/** What the sentences about the role say, the surest first. */
function inSentence(
  blocks: readonly Block[],
  read: (value: string) => EmploymentType[] | undefined,
): Fact<EmploymentType[]> | undefined {
  const naming = blocks.filter(({ value }) => term.test(value));
  for (const sentence of sentences) {
    const fact = firstSaid(naming, sentence, read);
    if (fact) return fact;
  }
}

/** All kinds that labels and the header name: one may give the hours, another the contract. */
function statedTypes(
  stated: readonly Fact<string>[],
  read: (value: string) => EmploymentType[] | undefined,
): Fact<EmploymentType[]> | undefined {
  const found = stated.flatMap((fact) => {
    const value = read(fact.value);
    return value ? [{ ...fact, value }] : [];
  });
  const [first, ...others] = found;
  if (!first) return;
  return {
    ...first,
    value: [...new Set(found.flatMap(({ value }) => value))],
    around: [...(first.around ?? []), ...others.flatMap(spansOf)],
  };
}

const behind = /(?: [-–—|] | ?\(|, )([^()|,–—]{2,30})\)?$/u;
const hours = '(?:full|part)[- ]?time';
const either = `(?:${hours}|full|part)(?:(?: ?/ ?| or | and )${hours})?`;
// What is full-time is then not the work: students, a degree, who is led.
const ofOthers =
  '(?:MBA|students?|degrees?|programmes?|programs?|courses?|stud(?:y|ies)|staff|employees?|workers?|equivalent|education)';
const around = new RegExp(
  `^(${either}|PRN|per[- ]diem) (?!${ofOthers}\\b)\\p{L}|\\p{L}(?<!\\b(?:of|for|and|or|in|with|to)) (${hours}(?:(?: ?/ ?| or | and )${hours})?)$`,
  'iu',
);

/** Pharmacy Technician - Part Time, Baker (full-time), Full-Time Baker, Baker Full Time */
function besideTitle(title: Fact<string> | undefined): Fact<EmploymentType[]> | undefined {
  if (!title || title.inferred) return;
  const [, first, last] = around.exec(title.value) ?? [];
  const said = [behind.exec(title.value)?.[1], first, last].find(
    (part) => part !== undefined && employmentTypesIn(part).whole,
  );
  if (!said) return;
  const from = title.from + (said === first ? 0 : title.value.lastIndexOf(said));
  return { value: employmentTypesIn(said).types, from, to: from + said.length };
}

/** How far into a posting a line of its own may say it, in characters. */
const head = 400;

/** 📍 Lyon or remote · Teilzeit (15–20h), and “Full Time - Other” in a line of its own among the first. */
function inSegment({ body, headings, blocks }: Reading): Fact<EmploymentType[]> | undefined {
  const lines = [...headings, ...blocks];
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    const isAbove = below?.from === line.from + line.value.length + 1;
    if (isAbove && isLabelOfTerm(line.value, below.value)) continue;
    const segments = segmentsOf(line);
    const said = segments.find(({ value }) => employmentTypesIn(value).whole);
    if (!said || (segments.length === 1 && (headings.includes(line) || line.from > body + head))) continue;
    return { value: employmentTypesIn(said.value).types, from: said.from, to: said.from + said.value.length };
  }
}
