import { asksLine } from '../words/asks-line.ts';
import { isEmployerText } from '../words/employer-text.ts';
import { namesBenefit } from '../words/offer-text.ts';
import { isWorkVerb } from '../words/work-verbs.ts';
import type { SectionKind } from './section-headings.ts';

/** Of so many lines, so great a part must agree: of two both, and only where they ask; a verb may open any two lines. */
const fewest = 3;
const fewestAsking = 2;
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
  if (isEmployerText(first) || isSubject(heading, first)) return 'about';
  const agree = (test: (line: string) => boolean) => lines.filter(test).length >= lines.length * part;
  if (lines.length >= fewestAsking && agree(asksLine)) return 'minimum';
  if (lines.length < fewest) return;
  if (agree((line) => namesBenefit(line))) return 'benefits';
  return agree((line) => isWorkVerb(word.exec(line)?.[0].toLowerCase() ?? ''))
    ? 'responsibilities'
    : undefined;
}

const says = /^ (?:is|was|are|has|helps|provides|builds|makes|develops|offers|enables)\b/;

/** Whether a passage goes on to say what the name above it is: “Acme” – “Acme builds pumps.” */
function isSubject(heading: string, passage: string): boolean {
  return heading.length > 1 && passage.startsWith(heading) && says.test(passage.slice(heading.length));
}
