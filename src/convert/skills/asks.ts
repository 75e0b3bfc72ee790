import type { RoleSkill, SkillLevel } from '../schema.ts';
import { strongestFirst } from './level.ts';

/** One skill that a role asks for, and the years it ties to it. */
export interface Ask {
  readonly id: string;
  readonly years?: number | undefined;
}

/** Skills of which any one is enough; most are alone. */
export type OneOf = readonly Ask[];

/** What a role asks for, by how strongly; alternatives count once. */
export type Asks = Readonly<Record<SkillLevel, readonly OneOf[]>>;

/** What the skills of a role ask for: each group of alternatives is one ask, at its strongest level. */
export function asksOf(skills: readonly Pick<RoleSkill, 'id' | 'level' | 'years' | 'group'>[]): Asks {
  const units = Map.groupBy(skills, ({ id, group }) => group ?? id);
  const asks: Record<SkillLevel, OneOf[]> = { required: [], preferred: [], mentioned: [] };
  for (const members of units.values()) {
    const level = strongestFirst.find((strong) => members.some((member) => member.level === strong));
    if (level)
      asks[level].push(members.map(({ id, years }) => (years === undefined ? { id } : { id, years })));
  }
  return asks;
}
