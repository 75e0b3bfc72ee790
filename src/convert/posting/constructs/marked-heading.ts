import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { headingMark } from '../../seed/heading-mark.ts';
import { isPreamble, type Line, linesAbove, neighbour, wordCount } from '../../text/lines.ts';
import { dateIn } from '../../words/dates.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { isPlace } from '../../words/places.ts';
import { namesRole } from '../../words/role-nouns.ts';
import type { Construct, SetAside } from './construct.ts';
import { opensItem } from './opens-item.ts';

const item = /^[•◦\-*] /;
const word = /[\p{L}\p{N}]/u;
const colon = /(?<!\s)\s*:$/;

/** The longest line that says a day, in words. */
const longestDay = 5;

/** The longest heading, in words; a bold paragraph is no heading. */
const longest = 14;

/**
 * A line that its format calls a heading; the first line of a posting is its title, unless it is a heading we know.
 *
 * ```text
 * ## What you’ll do
 * <h3>What you’ll do</h3>
 * ```
 */
export const markedHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line?.value.startsWith(headingMark)) return;

  const said = line.value.slice(headingMark.length).trim();
  const to = line.from + line.value.length;
  const from = to - said.length;
  const setAside: SetAside[] = [{ from: line.from, to: from, reason: 'mark' }];
  if (!word.test(said)) {
    // <b>________</b> rules off what stands around it.
    if (said) setAside.push({ from, to, reason: 'separator' });
    return { size: 1, nodes: [], setAside };
  }

  const first =
    (!neighbour(lines, index, -1) || (namesRole(said) && isPreamble(lines, index))) && !opensSection(said);
  const ofHead = isOfHead(lines, index, said);
  // <h2>Project Manager:</h2>
  const end = (first || ofHead) && namesRole(said) ? to - (colon.exec(said)?.[0].length ?? 0) : to;
  if (end < to) setAside.push({ from: end, to, reason: 'mark' });
  const text = nodes.text(from, end);
  if (text.data && (namesRole(said) || !isAboveTitle(lines, index))) text.data.marked = true;
  const plain =
    first ||
    isDay(said) ||
    ofHead ||
    item.test(said) ||
    isSentence(said, neighbour(lines, index, 1)?.value) ||
    isPassage(said);
  return { size: 1, nodes: [plain ? nodes.paragraph(text) : nodes.heading(text)], setAside };
};

/** Whether the next heading, straight below, names the role: this one names the employer, or what it makes. */
function isAboveTitle(lines: readonly Line[], index: number): boolean {
  const below = neighbour(lines, index, 1)?.value ?? '';
  return below.startsWith(headingMark) && namesRole(below.slice(headingMark.length));
}

const asked = new Set<SectionKind | undefined>(['responsibilities', 'minimum', 'preferred', 'benefits']);

/** (Posted July 25, 2018) heads nothing. */
function isDay(said: string): boolean {
  return wordCount(said) <= longestDay && dateIn(said) !== undefined;
}

// Not Contoso Inc., nor What you'll do etc.
const ended = /(?<!\b(?:Inc|Ltd|Co|Corp|etc|No|St))\.$/;
const shortestSentence = 4;
// “What you will bring to us.”
const begins = /^(?:What|Who|How|Why|Where|You|Your|Our|About|In|As)\b/;

/** “Change the world. Love your job.” is said, and heads nothing; “Experience to be successful here.” heads the list below it. */
function isSentence(said: string, below = ''): boolean {
  if (!ended.test(said) || wordCount(said) < shortestSentence) return false;
  const isHeading = begins.test(said) || sectionKindOf(headingPhrase(said)) !== undefined || opensItem(below);
  return !(opensSection(said) && isHeading);
}

/** Whether a heading is one of a section, by the whole of it or, where it names no role, by its words. */
function opensSection(said: string): boolean {
  const phrase = headingPhrase(said);
  if (sectionKindOf(phrase) !== undefined) return true;
  return (phrase.startsWith('about ') || asked.has(kindByWords(phrase))) && !namesRole(said);
}

/** A question may be long, where its words speak of a section. */
function isPassage(said: string): boolean {
  if (wordCount(said) <= longest) return false;
  return !said.endsWith('?') || kindByWords(headingPhrase(said)) === undefined;
}

const parting = / [·|•] /;
const picture = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+ */u;
/** The most lines that stand below a title and say whose it is and where. */
const mostOfHead = 3;

/** A heading below the title that has no text of its own, or says a place or kind of employment, is a line of the head. */
function isOfHead(lines: readonly Line[], index: number, said: string): boolean {
  const above = linesAbove(lines, index, mostOfHead) ?? [];
  if (above.length === 0 || !above.every(({ value }) => value.startsWith(headingMark))) return false;
  const phrase = headingPhrase(said);
  if (sectionKindOf(phrase) !== undefined || kindByWords(phrase) !== undefined) return false;
  const tells = said.split(parting).some((part) => {
    const words = part.replace(picture, '');
    return isPlace(words) || employmentTypesIn(words).whole;
  });
  return tells || neighbour(lines, index, 1)?.value.startsWith(headingMark) === true;
}
