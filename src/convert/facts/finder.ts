import type { RoleFacts } from '../schema.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Span } from '../text/span.ts';
import type { Fact, Facts } from './fact.ts';
import type { Block, Reading, Said } from './reading.ts';

/** Looks for one property in a posting; `found` are the facts of the finders before it. */
export type Finder<Property extends keyof RoleFacts> = (
  reading: Reading,
  found: Facts,
) => Fact<NonNullable<RoleFacts[Property]>> | undefined;

/** The first fact whose value `read` understands, with that value. */
export function firstRead<Value>(
  facts: readonly Fact<string>[],
  read: (value: string) => Value | undefined,
): Fact<Value> | undefined {
  for (const fact of facts) {
    const value = read(fact.value);
    if (value !== undefined) return { ...fact, value };
  }
}

/**
 * The first words of a posting's sentences that `pattern` picks out (its first group that took part), `read` understands
 * and `isNot` does not refuse; of a sentence the first are looked at, or with the flag `g` all.
 */
export function firstSaid<Value>(
  blocks: readonly (Said & Partial<Pick<Block, 'kind'>>)[],
  pattern: RegExp,
  read: (value: string) => Value | undefined,
  isNot: (text: string, span: Span) => boolean = () => false,
): Fact<Value> | undefined {
  for (const { value: text, from, kind } of blocks) {
    if (kind === 'legal') continue;
    for (const match of pattern.global ? matchesIn(text, pattern) : firstIn(text, pattern)) {
      const said = match.slice(1).find((group) => group !== undefined);
      const value = said && read(said);
      if (!said || !value) continue;
      const start = match.index + match[0].lastIndexOf(said);
      const to = start + said.length;
      if (!isNot(text, { from: start, to })) return { value, from: from + start, to: from + to };
    }
  }
}

function firstIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const match = pattern.exec(text);
  return match ? [match] : [];
}
