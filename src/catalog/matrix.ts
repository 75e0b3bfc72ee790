import type { SkillLevel } from '../convert/page/schema.ts';
import type { Catalog, RoleEntry, SkillEntry } from './catalog.ts';

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
export function matrixOf({ roles }: Catalog, skills: readonly SkillEntry[], most: MatrixSize): Matrix {
  const columns = skills
    .toSorted((a, b) => b.demands.length - a.demands.length || (a.id < b.id ? -1 : 1))
    .slice(0, most.columns);
  const column = new Map(columns.map(({ id }, index) => [id, index]));
  const wanted = new Set(skills.map(({ id }) => id));
  const named = roles
    .map((role) => {
      const own = role.skills.filter(({ id }) => wanted.has(id));
      return { role, total: own.length, shown: own.filter(({ id }) => column.has(id)) };
    })
    .filter(({ total }) => total > 0);
  const rows = named
    .toSorted((a, b) => b.shown.length - a.shown.length || b.total - a.total)
    .slice(0, most.rows)
    .map(({ role, total, shown }) => {
      const levels = new Array<SkillLevel | undefined>(columns.length).fill(undefined);
      for (const { id, level } of shown) levels[column.get(id) ?? 0] = level;
      return { role, levels, total };
    });
  return { columns, rows, skills: skills.length, roles: named.length };
}
