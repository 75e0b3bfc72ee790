import { asksLine } from '../words/asks-line.ts';
import { isWorkVerb } from '../words/work-verbs.ts';
import type { SectionKind } from './section-headings.ts';

const gives =
  /\b(?:401\(?k\)?|(?:health|medical|dental|vision|life) (?:insurance|coverage|plan)|medical, dental|paid (?:time off|holidays?|vacation|leave)|pto\b|parental leave|maternity|stock options|equity|pension|vacation|days off|gym|wellness|home office|commuter|flexible (?:hours|working)|visa support|relocation)\b/i;

// How an employer speaks of itself where a heading is its name.
const tells =
  /^(?:we(?:['’]re| are) (?:an? |the |one of |on a mission|building |backed )|founded (?:in|by|on)\b|our (?:mission|vision|company) (?:is|has)\b|since \d{4}\b|headquartered in\b|established in\b)|^[^.:;]{2,50} (?:was|were) founded (?:in|by|on|to)\b|^[^.:;,]{2,50} is an? [^.:;]{0,60}\b(?:company|start-?up|provider|consultancy|agency|firm|manufacturer|non-?profit|studio|leader) /i;

/** Of so many lines, so great a part must agree. */
const fewest = 3;
const part = 0.6;

const word = /^[\p{L}-]+/u;

/**
 * What a section is about by how its lines begin, where its heading does not say: the second witness.
 *
 * ```text
 * 5+ years of Python / Knowledge of SQL / Degree in physics   minimum
 * Design filters / Maintain test benches / Train operators    responsibilities
 * ```
 */
export function kindByContent(lines: readonly string[], heading = ''): SectionKind | undefined {
  const [first = ''] = lines;
  if (tells.test(first) || isSubject(heading, first)) return 'about';
  if (lines.length < fewest) return;
  const agree = (test: (line: string) => boolean) => lines.filter(test).length >= lines.length * part;
  if (agree(asksLine)) return 'minimum';
  if (agree((line) => gives.test(line))) return 'benefits';
  return agree((line) => isWorkVerb(word.exec(line)?.[0].toLowerCase() ?? ''))
    ? 'responsibilities'
    : undefined;
}

const says = /^ (?:is|was|are|has|helps|provides|builds|makes|develops|offers|enables)\b/;

/** Whether a passage goes on to say what the name above it is: “Acme” – “Acme builds pumps.” */
function isSubject(heading: string, passage: string): boolean {
  return heading.length > 1 && passage.startsWith(heading) && says.test(passage.slice(heading.length));
}
