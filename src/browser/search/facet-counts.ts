import { type FacetLists, notStated } from './facet-lists.ts';
import { levelRoles } from './level-roles.ts';
import { chosenRoles, levels, rolesWith } from './narrowing.ts';
import type { QueryHits } from './query-hits.ts';
import { both, countIn, type RoleSet, roleSet, sizeOf } from './role-set.ts';
import type { SearchState } from './search-state.ts';

/** A value of a facet, and how many roles choosing it finds (or, where values are left out, leaves out). */
export interface Counted {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

interface Counting {
  readonly id: string;
  readonly own: FacetLists;
  readonly state: SearchState;
  /** The lists of the skills, where some are chosen. */
  readonly skills: FacetLists | undefined;
  readonly found: QueryHits;
  /** What each facet lets through. */
  readonly limits: ReadonlyMap<string, RoleSet>;
  readonly size: number;
}

/**
 * Counts the values of a facet among the roles that the query and all other facets let through; where a role must
 * have all chosen values, among those that have them. Chosen values come first, then those of most roles.
 */
export function countsOf(counting: Counting): Counted[] {
  const { id, own, state } = counting;
  const choice = state.choices[id];
  const among = rolesAmong(counting);
  const asked = id === 'skill' ? (state.choices.level?.values ?? []) : [];
  const counts = [...own].map(([value, list]) => ({
    value,
    label: list.label,
    count:
      id === 'level' ? sizeOf(both(among, atLevel(value, counting))) : countIn(rolesWith(list, asked), among),
    chosen: choice?.values.includes(value) ?? false,
  }));
  const place = ({ value }: Counted) =>
    id === 'level' ? levels.indexOf(value) : Number(value === notStated);
  return counts
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort((a, b) =>
      id === 'level'
        ? place(a) - place(b)
        : Number(b.chosen) - Number(a.chosen) || place(a) - place(b) || b.count - a.count,
    );
}

/** The roles found, as the facets other than this one narrow them. Skills and their level go together. */
function rolesAmong({ id, state, found, limits, size }: Counting): RoleSet {
  const aside = id === 'skill' || id === 'level' ? ['skill', 'level'] : [id];
  const base = roleSet(
    size,
    found.hits.map(({ role }) => role),
  );
  const others = [...limits].filter(([facet]) => !aside.includes(facet)).map(([, set]) => set);
  const own = state.choices[id]?.mode === 'all' ? limits.get(id) : undefined;
  return [...others, ...(own ? [own] : [])].reduce(both, base);
}

/** The roles that the choice of one level would let through. */
function atLevel(level: string, { own, state, skills, found, size }: Counting): RoleSet {
  const chosen = state.choices.skill;
  if (chosen && skills) return chosenRoles(chosen, skills, size, [level]);
  return levelRoles([level], found, size) ?? roleSet(size, own.get(level)?.roles ?? []);
}
