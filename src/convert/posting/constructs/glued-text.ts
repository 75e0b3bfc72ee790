import { matchesIn } from '../../matches-in.ts';
import { fieldPropertyOf } from '../field-property.ts';
import { fieldShapes } from '../field-shapes.ts';
import { headingPhrase } from '../heading-phrase.ts';
import { sectionKindOf } from '../section-kind.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct, Found } from './construct.ts';
import { fieldLine } from './field-line.ts';
import { gluedLabels } from './glued-labels.ts';
import { inlineList } from './inline-list.ts';
import { knownHeadings } from './known-headings.ts';
import { printedHeadings, type SaidHeading } from './printed-headings.ts';
import { spacedHeadings } from './spaced-headings.ts';

/** A shorter line has not lost its line ends, in characters. */
const shortest = 300;

// A line end was lost where no space parts two sentences, a sentence and what opens the next item,
// or a heading and its text.
const sentences =
  /(?=(?:\d{0,2}\p{Lu}|•)(?:\p{Ll}|[’']| ))(?<=\p{Ll}{2}[.!?;:)]|\p{Lu}{2}[!?]|[.!?]["”’)])|(?=\p{Lu}\p{Ll}+ )(?<=\p{Lu}{2}\.)(?!Net\b)/gu;
const openings =
  /(?=[A-Z])(?<=\p{Ll}{3}|\p{Lu}{2}|[)\d+])(?=(?:Experience|Experienced|Strong|Ability|Able|Knowledge|Excellent|Proficien\p{Ll}+|Familiar\p{Ll}*|Bachelor|Master|Proven|Solid|Deep|Good|Great|Demonstrated|Understanding|Hands-on|Highly|Skilled|Prior|Previous|Comfortable|Exposure|Expertise|Expert|Fluent|Fluency|Advanced|Exceptional|Outstanding|Effective|Willing\p{Ll}*|Interest\p{Ll}*|Additional|Minimum|Preferred|Required|Working|Work|Develop|Design|Build|Create|Lead|Manage|Support|Provide|Collaborate|Partner|Ensure|Drive|Participate|Contribute|Implement|Help|You|We|To|As|Join|Have|Engage|Apply|Research|Investigate|Review|Analyze|Conduct|Perform|Identify|Maintain|Coordinate|Assist|Prepare|Monitor|Communicate|Train|Write|Evaluate|Serve|Utilize|At least|Background|Passion\p{Ll}*|Self-motivated|Must|Degree|Years)(?: |['’-]))/gu;

// The label of a field, glued to the value of the one before it: “Shift: DayJob Category: Nursing”.
const labels = /(?<=[\p{Ll}\d)])(?=\p{Lu}\p{Ll}{1,20}(?: (?:[\p{L}#]{1,20}|\(\p{L}{1,18}\))){0,3}: \S)/gu;
// The same after capitals, or glued to its value too, where we know the label: “Location: Ghent, BEEmployment Type:Contract”.
const knownLabels =
  /(?<=[\p{Ll}\d)]|\p{Lu}{2})(?=(\p{Lu}\p{Ll}{1,20}(?: (?:[\p{L}#]{1,20}|\(\p{L}{1,18}\))){0,2}):(?: \S|\p{Lu}\p{Ll}|\d))/gu;

// The same with its space, where no sentence goes on with a capital; and years of experience after anything.
const items =
  /(?<=\p{Ll}{2} )(?=(?:Experience (?:in|with|working|using|of)|Ability to|Able to|Knowledge of|Understanding of|Proficien(?:t|cy) (?:in|with)|Familiar(?:ity)? with|Expertise in|(?:Strong|Excellent|Proven|Demonstrated|Hands-on|Solid|Advanced|Exceptional|Extensive) \p{Ll}{3}|Bachelor['’]?s|Master['’]?s|Minimum \d)(?!\p{L}))|(?<=\p{Ll}{2} ?|[.)])(?=\d{1,2}(?:\+|-\d{1,2}\+?)? ?(?:or more )?(?:years|yrs)(?!\p{L}))/gu;

// Items after dashes: “…: - Bakes bread- Sells it - Counts the money”.
const dashes = /(?<=\s|\p{Ll}|[.)])[-–•·] (?=\p{Lu})/gu;
/** One dash or two may part the words of a sentence. */
const fewestDashes = 3;

/** A label with so much before the next one, in characters, is one of a row of fields, and no heading: “Schedule: Full-timeShift: Day”. */
const longestValue = 40;

// A title glued to the sentence after it: “Data AnalystAssist with …”.
const gluedRole =
  /[A-Z][a-z]+ (?:Analyst|Engineer|Developer|Manager|Scientist|Designer|Architect|Administrator|Consultant|Specialist|Coordinator|Technician|Assistant|Associate|Director|Lead|Intern|Officer|Representative|Researcher|Writer|Nurse|Accountant)(?=\p{Lu}\p{Ll})/gu;
/** How far into a posting its title may be glued to anything, in characters; further down it stands after a sentence. */
const opening = 600;
const gluedRoleAfterSentence = new RegExp(`(?<=\\p{L}[.!?])(?:[A-Z][a-z]+ ){0,3}${gluedRole.source}`, 'gu');
// “… Imaging and AnalysisMid-WestAbout us”: the end of the title is a seam too.
const seams = /(?<=(?<!\p{L})(\p{Lu}?\p{Ll}{2,20}))(?=(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?))/gu;
/** How far down a title may end, in characters. */
const head = 200;

// What an employer says of itself because the law asks it to.
const legal = /\ban? (?:proud )?(?:[Ee]qual (?:[Oo]pport|[Ee]mploy)|EEO\b|EOE\b|[Aa]ffirmative)/g;

/**
 * A posting that lost its line ends: headings stand glued between sentences.
 *
 * ```text
 * … of our customers.DescriptionYou will design …
 * ```
 */
export const gluedText: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || line.value.length < shortest) return;

  const named = matchesIn(line.value, knownLabels).filter(([, label = '']) =>
    fieldPropertyOf(headingPhrase(label)),
  );
  const rows = new Map(gluedLabels(line.value).map((label) => [label.from, label]));
  const fields = [...matchesIn(line.value, labels), ...named].map(({ index: at }) => at);
  const headings = apart(line.value, knownHeadings(line.value), [
    ...printedHeadings(line.value),
    ...spacedHeadings(line.value),
  ]).filter(
    ({ from, to }) =>
      !rows.has(from) &&
      (line.value[to - 1] !== ':' ||
        !(isLabelled(line.value, from, to) || fields.some((at) => at > from && at <= to + longestValue))),
  );
  // A list in a line has one introduction.
  if (headings.length < 2 && inlineList([line], 0, nodes)) return;
  const marks = matchesIn(line.value, dashes).map(({ index: at }) => at);
  const cuts = [
    ...(marks.length >= fewestDashes ? marks : []),
    ...headings.flatMap(({ from, to }) => [from, to]),
    ...matchesIn(line.value, sentences).map(({ index: at }) => at),
    ...fields,
    ...rows.keys(),
    ...(headings.length > 0
      ? [
          ...[openings, items].flatMap((start) => matchesIn(line.value, start).map(({ index: at }) => at)),
          ...matchesIn(line.value.slice(0, opening), gluedRole).map(
            ({ 0: said, index: at }) => at + said.length,
          ),
          ...matchesIn(line.value, gluedRoleAfterSentence).map(({ 0: said, index: at }) => at + said.length),
          ...seamsIn(line.value),
          ...matchesIn(line.value, legal).flatMap(({ index: at }) => sentenceStart(line.value, at)),
        ]
      : []),
  ];
  if (headings.length === 0 && cuts.length < 2) return;

  const starts = outside(headings, new Set([0, ...cuts]));
  const isHeading = new Set(headings.map(({ from }) => from));
  const found = starts.flatMap((start, number): Found['nodes'] => {
    const said = line.value.slice(start, starts[number + 1]);
    const trimmed = said.trim();
    if (!trimmed) return [];
    const from = line.from + start + said.indexOf(trimmed);
    const label = rows.get(start);
    const value = label && said.slice(label.to - label.from).trim();
    if (label?.property && value && fieldShapes[label.property](value)) {
      const name = nodes.text(from, from + label.to - label.from);
      return [
        nodes.field(
          label.property,
          name,
          nodes.text(from + trimmed.length - value.length, from + trimmed.length),
        ),
      ];
    }
    const field = fieldLine([{ value: trimmed, from }], 0, nodes);
    if (field) return field.nodes;
    const item = bulletedItem([{ value: trimmed, from }], 0, nodes);
    if (item) return item.nodes;
    const text = nodes.text(from, from + trimmed.length);
    return [
      isHeading.has(start) || sectionKindOf(headingPhrase(trimmed)) !== undefined
        ? nodes.heading(text)
        : nodes.paragraph(text),
    ];
  });
  return { size: 1, nodes: found };
};

/** The cuts that divide no heading, in order; headings do not overlap. */
function outside(headings: readonly SaidHeading[], cuts: ReadonlySet<number>): number[] {
  let next = 0;
  return [...cuts]
    .sort((a, b) => a - b)
    .filter((at) => {
      while ((headings[next]?.to ?? at) < at) next++;
      const { from = at, to = at } = headings[next] ?? {};
      return at <= from || at >= to;
    });
}

/** “Location: Ghent, BE.”: the label of a field, with its value behind it. */
function isLabelled(text: string, from: number, to: number): boolean {
  return text[to] === ' ' && fieldPropertyOf(headingPhrase(text.slice(from, to))) !== undefined;
}

/** The seams at the start of a text between two words that it also says apart. */
function seamsIn(text: string): number[] {
  const isSaid = (word: string) =>
    [' ', '.', ','].some(
      (end) => text.includes(` ${word}${end}`) || text.includes(` ${word.toLowerCase()}${end}`),
    );
  return matchesIn(text.slice(0, head), seams)
    .filter(([, left = '', right = '']) => isSaid(left) && text.includes(` ${right}`))
    .map(({ index }) => index);
}

const goesOn = /^ (?:For|To|In|Of|With|At|On|You|Will|Are|Include)\b/;

/**
 * Of headings that overlap the first, and of those that begin together the longest. What only looks like one straight
 * after another is the sentence that introduces its list.
 */
function apart(text: string, known: readonly SaidHeading[], printed: readonly SaidHeading[]): SaidHeading[] {
  const ends = new Set(known.map(({ to }) => to));
  const byStart = Map.groupBy(known, ({ from }) => from);
  const holdsKnown = ({ from, to }: SaidHeading) => {
    for (let at = from + 1; at < to; at++) if (byStart.get(at)?.some((other) => other.to <= to)) return true;
    return false;
  };
  // “The Job The baker bakes”: what goes on after a heading we know is a sentence, unless it cannot begin one.
  const isSure = ({ from, open }: SaidHeading) =>
    !open || (byStart.get(from) ?? []).every(({ to }) => goesOn.test(text.slice(to, to + 12)));
  const headings = [
    ...known,
    ...printed.filter((own) => isSure(own) && (!ends.has(own.from) || holdsKnown(own))),
  ];
  const found: SaidHeading[] = [];
  for (const heading of headings.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (heading.from >= (found.at(-1)?.to ?? 0)) found.push(heading);
  }
  return found;
}

/** A sentence that began further back is none, in characters. */
const longestSentence = 1000;

/** Where the sentence that goes on at `at` begins. */
function sentenceStart(text: string, at: number): [number] | [] {
  const from = Math.max(0, at - longestSentence);
  const said = text.slice(from, at + 1);
  const start = Math.max(...['. ', '! ', '? '].map((stop) => said.lastIndexOf(stop)));
  if (start >= 0) return [from + start + 2];
  return from === 0 ? [0] : [];
}
