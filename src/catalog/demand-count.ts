import type { SkillEntry } from './catalog.ts';
import { type DemandCounts, demandCounts } from './demand.ts';

/** The years that roles ask of a skill. */
interface AskedYears {
  /** How many roles say a number. */
  readonly roles: number;
  readonly least: number;
  readonly most: number;
  /** The number most of them say, the smaller of two that as many say. */
  readonly commonest: number;
  /** How many say that one. */
  readonly commonestRoles: number;
}

/** How many roles ask for a skill at each level, and for how many years. */
export interface DemandCount {
  readonly levels: DemandCounts;
  readonly years?: AskedYears | undefined;
}

/** Counts who requires, prefers and mentions a skill. */
export function demandCount(skill: SkillEntry): DemandCount {
  const said = skill.demands.flatMap(({ years }) => years ?? []);
  return { levels: demandCounts(skill), years: said.length > 0 ? askedYears(said) : undefined };
}

function askedYears(said: readonly number[]): AskedYears {
  const counts = [...Map.groupBy(said, (years) => years)].map(([years, all]) => ({
    years,
    count: all.length,
  }));
  const sorted = counts.toSorted((a, b) => a.years - b.years);
  const [commonest = { years: 0, count: 0 }] = sorted.toSorted((a, b) => b.count - a.count);
  return {
    roles: said.length,
    least: sorted[0]?.years ?? 0,
    most: sorted.at(-1)?.years ?? 0,
    commonest: commonest.years,
    commonestRoles: commonest.count,
  };
}
