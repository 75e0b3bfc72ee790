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
// Of whom, the text says; a line of a menu that says so heads nothing.
const bare = /^about$/i;

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
  if (bare.test(heading) || isEmployerText(first) || isSubject(heading, first)) return 'about';
  const agree = (test: (line: string) => boolean) => lines.filter(test).length >= lines.length * part;
  if (lines.length >= fewestAsking && agree(asksLine)) return 'minimum';
  if (lines.length < fewest) return;
  if (agree((line) => namesBenefit(line))) return 'benefits';
  return agree((line) => isWorkVerb(word.exec(line)?.[0].toLowerCase() ?? ''))
    ? 'responsibilities'
    : undefined;
}

const says = /^ (?:is|was|are|has|helps|provides|builds|makes|develops|offers|enables|exists)\b/;

// Acme | Pumps for a better world
const motto = / [|–—] .*$/;

/** Whether a passage goes on to say what the name above it is, with or without a motto: “Acme” – “Acme builds pumps.” */
function isSubject(heading: string, passage: string): boolean {
  const name = heading.replace(motto, '');
  return name.length > 1 && passage.startsWith(name) && says.test(passage.slice(name.length));
}
