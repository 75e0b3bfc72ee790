import { type Years, yearsIn } from '../facts/years.ts';
import { sentenceAt } from './passage.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const breaks = /[.;:]\s|, (?!and |or )/;
const lastWords = 14;
const afterName = /^\s*(?:[-–—:ꞏ·|(]|\bfor\b)\s*(?:at least |min\.? |minimum )?$/i;
const chain = /^(?:[\s,/&]|\band\b|\bor\b)+$/;

/**
 * The years that a text ties to the skill at `skill`: said before it in the same clause
 * ("3 years of experience in computer vision"), straight after it ("Python (3+ years)"), or
 * said of another skill that it is listed with.
 */
export function yearsFor(skill: Span, others: readonly Span[], text: string): number | undefined {
  const sentence = sentenceAt(text, skill.from);
  const found = yearsIn(text.slice(sentence.from, sentence.to)).map(
    ({ years, from, to }): Years => ({ years, from: from + sentence.from, to: to + sentence.from }),
  );
  if (found.length === 0) return;

  const after = found.find(({ from }) => from >= skill.to && afterName.test(text.slice(skill.to, from)));
  if (after) return after.years;

  const head = headOfChain(skill, others, text);
  const before = found.filter(({ to }) => to <= head.from).at(-1);
  return before && isTied(text.slice(before.to, head.from)) ? before.years : undefined;
}

function isTied(between: string): boolean {
  return !breaks.test(between) && between.split(' ').length <= lastWords;
}

/** The first of the skills that are listed without a break up to this one. */
function headOfChain(skill: Span, others: readonly Span[], text: string): Span {
  const before = others.findLast(
    (other) => other.to <= skill.from && chain.test(text.slice(other.to, skill.from)),
  );
  return before ? headOfChain(before, others, text) : skill;
}
