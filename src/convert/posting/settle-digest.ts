import { toString as textOf } from 'mdast-util-to-string';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { linesWithin } from './lines-within.ts';
import type { Section } from './nodes.ts';

const whole = /^(?:full )?(?:job|role|position) description$/;
/** How much of a section must be said again, as boards shorten a line here and there. */
const part = 0.6;
const sentenceEnd = /(?<=[.!?])\s+/;
const closing = /[.;,!]$/;

/** What a board picked out of a posting stands between its own heading and the posting's whole text: its words, not the employer's. */
export function settleDigest(sections: readonly Section[]): void {
  const first = sections.findIndex(({ by }) => by === 'site');
  if (first < 0) return;
  const end = sections.findIndex(
    ({ heading }, index) => index > first && heading && whole.test(headingPhrase(textOf(heading))),
  );
  if (end < 0) return;
  const said = new Set(sections.slice(end).flatMap(sentencesOfSection));
  for (const section of sections.slice(first + 1, end)) {
    const lines = sentencesOfSection(section);
    const again = lines.filter((line) => said.has(line)).length;
    if (lines.length === 0 || again < lines.length * part) continue;
    section.kind = 'other';
    section.by = 'site';
  }
}

/** The lines of a section, a sentence each. */
function sentencesOfSection({ children }: Section): string[] {
  return linesWithin(children)
    .flatMap((line) => line.split(sentenceEnd))
    .map((line) => line.replace(closing, ''));
}
