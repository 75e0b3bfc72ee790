import type { FacetLists, ValueList } from './facet-lists.ts';
import { allRoles, both, either, type RoleSet, roleSet, without } from './role-set.ts';
import type { Choice, Range } from './search-state.ts';

/** Levels in the order of their numbers. */
export const levels: readonly string[] = ['required', 'preferred', 'mentioned'];

/** The roles that have a value; a skill counts at the given levels only. */
export function rolesWith({ roles, levels: own }: ValueList, asked: readonly string[]): readonly number[] {
  if (!own || asked.length === 0) return roles;
  const numbers = asked.map((level) => levels.indexOf(level));
  return roles.filter((_, at) => numbers.includes(own[at] ?? 0));
}

/** The roles that a choice lets through; values that the facet does not have are ignored. */
export function chosenRoles(
  { values, mode }: Choice,
  lists: FacetLists,
  size: number,
  asked: readonly string[] = [],
): RoleSet {
  const sets = values.flatMap((value) => {
    const list = lists.get(value);
    return list ? [roleSet(size, rolesWith(list, asked))] : [];
  });
  if (sets.length === 0) return allRoles(size);
  if (mode === 'all') return sets.reduce(both);
  const some = sets.reduce(either);
  return mode === 'none' ? without(allRoles(size), some) : some;
}

/** The roles within a range of dates or years; those that state none are outside. */
export function rolesWithin({ from, to }: Range, kind: string, lists: FacetLists, size: number): RoleSet {
  const isWithin = kind === 'dates' ? datesWithin(from, to) : monthsWithin(from, to);
  const roles = [...lists].filter(([value]) => isWithin(value)).flatMap(([, list]) => list.roles);
  return roleSet(size, roles);
}

function datesWithin(from: string, to: string): (value: string) => boolean {
  return (value) => /^\d/.test(value) && value >= from && (!to || value <= to);
}

function monthsWithin(from: string, to: string): (value: string) => boolean {
  const least = from ? Number(from) * 12 : 0;
  const most = to ? Number(to) * 12 : Number.POSITIVE_INFINITY;
  return (value) => Number(value) >= least && Number(value) <= most;
}
