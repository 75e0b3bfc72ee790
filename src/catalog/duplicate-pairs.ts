import type { RoleEntry } from './catalog.ts';
import type { NearDuplicate } from './near-duplicates.ts';

/** Two roles whose postings say nearly the same. */
export interface DuplicatePair {
  readonly first: RoleEntry;
  readonly second: RoleEntry;
  readonly similarity: number;
}

/** Near duplicates as pairs, each once, the most alike first. */
export function duplicatePairs(
  duplicates: ReadonlyMap<string, readonly NearDuplicate[]>,
  roles: readonly RoleEntry[],
): DuplicatePair[] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  // A role names only so many others: a pair may be told by one of the two alone.
  const pairs = new Map<string, DuplicatePair>();
  for (const [id, others] of duplicates) {
    for (const { id: other, similarity } of others) {
      const [low, high] = id < other ? [id, other] : [other, id];
      const [first, second] = [byId.get(low), byId.get(high)];
      if (first && second) pairs.set(`${low} ${high}`, { first, second, similarity });
    }
  }
  return [...pairs]
    .sort(([a, pair], [b, other]) => other.similarity - pair.similarity || (a < b ? -1 : 1))
    .map(([, pair]) => pair);
}
