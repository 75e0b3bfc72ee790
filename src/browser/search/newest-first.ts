import { type FacetLists, notStated } from './facet-lists.ts';
import type { Hit } from './query-hits.ts';

/** The hits by the day they were posted, the last first, and how many at the end do not state it; of a day in the order given. */
export function newestFirst(hits: readonly Hit[], posted: FacetLists): { hits: Hit[]; undated: number } {
  const days = new Map<number, string>();
  for (const [day, { roles }] of posted) {
    if (day !== notStated) for (const role of roles) days.set(role, day);
  }
  const day = ({ role }: Hit) => days.get(role) ?? '';
  return {
    hits: hits.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)),
    undated: hits.filter(({ role }) => !days.has(role)).length,
  };
}
