import type { RoleFacts } from '../page/schema.ts';
import type { Fact, Facts } from './fact.ts';
import type { Reading } from './reading.ts';

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
