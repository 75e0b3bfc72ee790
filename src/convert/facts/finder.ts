import type { RoleFacts } from '../schema.ts';
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

/** The first words of a posting's sentences that `pattern` picks out (its first group that took part) and `read` understands. */
export function firstSaid<Value>(
  blocks: readonly (Said & Partial<Pick<Block, 'kind'>>)[],
  pattern: RegExp,
  read: (value: string) => Value | undefined,
): Fact<Value> | undefined {
  for (const { value: text, from, kind } of blocks) {
    const match = kind === 'legal' ? undefined : pattern.exec(text);
    const said = match?.slice(1).find((group) => group !== undefined);
    const value = said && read(said);
    if (!match || !said || !value) continue;
    const start = from + match.index + match[0].lastIndexOf(said);
    return { value, from: start, to: start + said.length };
  }
}
