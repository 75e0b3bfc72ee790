import type { SkillLevel } from '../convert/schema.ts';
import type { Catalog, RoleEntry, SkillEntry } from './catalog.ts';
import { roleNumbers } from './role-numbers.ts';

/** A role in a matrix. */
interface MatrixRow {
  readonly role: RoleEntry;
  /** How it asks for the skill of each column. */
  readonly levels: readonly (SkillLevel | undefined)[];
  /** How many of all the skills it names, those without a column too. */
  readonly total: number;
}

/** Roles by skills: what is shown, and how many there are. */
export interface Matrix {
  readonly columns: readonly SkillEntry[];
  readonly rows: readonly MatrixRow[];
  readonly skills: number;
  readonly roles: number;
}

/** How much of a matrix is shown. */
export interface MatrixSize {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The roles that name some of the skills, by these skills: those that most roles name are the columns,
 * the roles that name most of the columns come first.
 */
export function matrixOf(catalog: Catalog, skills: readonly SkillEntry[], most: MatrixSize): Matrix {
  const columns = skills
    .toSorted((a, b) => b.demands.length - a.demands.length || (a.id < b.id ? -1 : 1))
    .slice(0, most.columns);
  const column = new Map(columns.map(({ id }, index) => [id, index]));
  const named = countsOf(skills, column, catalog);
  const rows = named
    .toSorted((a, b) => b.shown - a.shown || b.total - a.total || a.number - b.number)
    .slice(0, most.rows)
    .map(({ role, total }) => {
      const levels = new Array<SkillLevel | undefined>(columns.length).fill(undefined);
      for (const { id, level } of role.skills) {
        const place = column.get(id);
        if (place !== undefined) levels[place] = level;
      }
      return { role, levels, total };
    });
  return { columns, rows, skills: skills.length, roles: named.length };
}

interface Count {
  readonly role: RoleEntry;
  readonly number: number;
  /** How many of the skills it names, and how many of those with a column. */
  total: number;
  shown: number;
}

/** The roles that name some skills: from the skills, as to look at all roles for each category costs much more. */
function countsOf(
  skills: readonly SkillEntry[],
  column: ReadonlyMap<string, number>,
  catalog: Catalog,
): Count[] {
  const numbers = roleNumbers(catalog);
  const counts = new Map<RoleEntry, Count>();
  for (const { id, demands } of skills) {
    const shown = Number(column.has(id));
    for (const { role } of demands) {
      const known = counts.get(role);
      if (known) {
        known.total++;
        known.shown += shown;
      } else counts.set(role, { role, number: numbers.get(role) ?? 0, total: 1, shown });
    }
  }
  return [...counts.values()];
}
