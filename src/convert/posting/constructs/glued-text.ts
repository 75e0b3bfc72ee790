import type { RootContent } from 'mdast';
import { matchesIn } from '../../matches-in.ts';
import { headingPhrase } from '../heading-phrase.ts';
import { headingWords, sectionKindOf } from '../section-kind.ts';
import type { Construct } from './construct.ts';
import { fieldLine } from './field-line.ts';

/** A shorter line has not lost its line ends, in characters. */
const shortest = 300;

// A line end was lost where no space parts two sentences, a sentence and what opens the next item,
// or a heading and its text.
const sentences = /(?=[\p{Lu}•](?:\p{Ll}|[’']| ))(?<=\p{Ll}{2}[.!?;:)]|\p{Lu}{2}[!?]|[.!?]["”’)])/gu;
const openings =
  /(?=[A-Z])(?<=\p{Ll}{3}|[)\d+])(?=(?:Experience|Experienced|Strong|Ability|Able|Knowledge|Excellent|Proficien\p{Ll}+|Familiar\p{Ll}*|Bachelor|Master|Proven|Solid|Deep|Good|Great|Demonstrated|Understanding|Hands-on|Minimum|Preferred|Required|Working|Work|Develop|Design|Build|Create|Lead|Manage|Support|Provide|Collaborate|Partner|Ensure|Drive|Participate|Contribute|Implement|Help|You|We|At least|Background|Passion\p{Ll}*|Self-motivated|Must|Degree|Years)(?: |['’-]))/gu;

/** Longer headings are sentences, which stand in lines of their own. */
const mostWords = 6;
const telling = new Set<string>(['responsibilities', 'minimum', 'preferred']);
const small = new Set(['to', 'of', 'for', 'the', 'a', 'an', 'in', 'on', 'you', 'we', 'are']);

// A title glued to the sentence after it: “Data AnalystAssist with …”.
const gluedRole =
  /[A-Z][a-z]+ (?:Analyst|Engineer|Developer|Manager|Scientist|Designer|Architect|Administrator|Consultant|Specialist|Coordinator|Technician|Assistant|Associate|Director|Lead|Intern|Officer|Representative|Researcher|Writer|Nurse|Accountant)(?=\p{Lu}\p{Ll})/gu;
/** How far into a posting its title may be glued, in characters. */
const opening = 600;

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

  const sure = gluedIn(line.value);
  // Where some heading stands glued, others may have kept their spaces.
  const headings = sure.length > 0 ? [...sure, ...matchesIn(line.value, inCapitals)] : sure;
  const cuts = [
    ...headings.flatMap(({ 0: said, index: at }) => [at, at + said.length]),
    ...matchesIn(line.value, sentences).map(({ index: at }) => at),
    ...(headings.length > 0
      ? [
          ...matchesIn(line.value, openings).map(({ index: at }) => at),
          ...matchesIn(line.value.slice(0, opening), gluedRole).map(
            ({ 0: said, index: at }) => at + said.length,
          ),
          ...matchesIn(line.value, legal).map(({ index: at }) => sentenceStart(line.value, at)),
        ]
      : []),
  ];
  if (headings.length === 0 && cuts.length < 2) return;

  const starts = [...new Set([0, ...cuts])].sort((a, b) => a - b);
  const found = starts.flatMap((start, number): RootContent[] => {
    const said = line.value.slice(start, starts[number + 1]);
    const trimmed = said.trim();
    if (!trimmed) return [];
    const from = line.from + start + said.indexOf(trimmed);
    const field = fieldLine([{ value: trimmed, from }], 0, nodes);
    if (field) return field.nodes.filter((node) => node.type !== 'listItem');
    const text = nodes.text(from, from + trimmed.length);
    return [
      sectionKindOf(headingPhrase(trimmed)) === undefined ? nodes.paragraph(text) : nodes.heading(text),
    ];
  });
  return { size: 1, nodes: found };
};

/** The headings that stand glued in a text: looked for where some heading begins, not at each of its characters. */
function gluedIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  beginning.lastIndex = 0;
  for (let start = beginning.exec(text); start; start = beginning.exec(text)) {
    glued.lastIndex = start.index;
    const match = glued.exec(text);
    if (match) found.push(match);
    beginning.lastIndex = match ? glued.lastIndex : start.index + 1;
  }
  return found;
}

/** Where the sentence that goes on at `at` begins. */
function sentenceStart(text: string, at: number): number {
  return Math.max(
    ...['. ', '! ', '? '].map((stop) => text.lastIndexOf(stop, at) + 2).filter((from) => from > 1),
    0,
  );
}

/**
 * A heading we know, in capitals as headings are: glued to the text after it; alone between two
 * sentences, or in a gap; or with a colon that is glued.
 */
const glued = new RegExp(
  [
    `(?=[A-ZÀ-Þ])(?<=^|[.!?:;)”"+#] ?|\\p{Ll}| I{1,3}|\\d)(?:${alternatives()})(?::|(?=[\\p{Lu}•\\d]))`,
    `(?=[A-ZÀ-Þ])(?<=[.!?] )(?:${alternatives()})[?;]?(?= {1,4}\\p{Lu})`,
    `(?=[A-ZÀ-Þ])(?<= {2})(?:${alternatives()})(?= {2,4}\\p{Lu})`,
    `(?=[A-ZÀ-Þ][^:]{3,70}:\\S)(?<=\\p{Ll} )(?:${alternatives()}):(?=\\S)`,
  ].join('|'),
  'uy',
);

/** The first letters of the first words of these headings; an expression of so many words in full is slow. */
const beginning = new RegExp(
  `(?=${[...new Set(glueable().map((phrase) => inTitle(phrase.split(' ', 1)[0]?.slice(0, 4) ?? '', 0)))].sort().join('|')})`,
  'gu',
);

function glueable(): string[] {
  return headingWords().filter((phrase) => phrase.length > 4 && phrase.split(' ').length <= mostWords);
}

function alternatives(): string {
  return glueable()
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.split(' ').map(inTitle).join(' '))
    .join('|');
}

const inCapitals = new RegExp(
  `(?=[A-ZÀ-Þ])(?<=[.!?:\\p{Ll}] )(?:${inTitleCase()}):?(?= \\p{Lu})|(?=[BMPR])(?<=(?:Qualifications|Requirements|Skills) )(?:Required|Minimum|Preferred|Basic)(?=[\\p{Lu}\\d])`,
  'gu',
);

/** Headings of two words or more that no sentence writes in capitals: Nice to Haves, Key Responsibilities. */
function inTitleCase(): string {
  return headingWords()
    .filter((phrase) => phrase.includes(' ') && telling.has(sectionKindOf(phrase) ?? ''))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.split(' ').map(asTitle).join(' '))
    .join('|');
}

function asTitle(word: string, index: number): string {
  return index > 0 && small.has(word) ? inTitle(word, index) : inTitle(word, 0);
}

/** As headings are printed: What You'll Do, Roles and Responsibilities. */
function inTitle(word: string, index: number): string {
  if (word === 'and') return '(?:and|&|And)';
  const [first = ''] = word;
  const rest = word
    .slice(1)
    .replace(/'/g, "['’]")
    .replace(/[.?+()]/g, '\\$&');
  return index === 0 ? first.toUpperCase() + rest : `[${first.toUpperCase()}${first}]${rest}`;
}
