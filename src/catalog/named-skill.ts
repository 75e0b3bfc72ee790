import type { SkillEntry } from './catalog.ts';

/** A skill as a list names it. */
export interface NamedSkill {
  readonly id: string;
  readonly name: string;
  /** How many roles name it. */
  readonly roles: number;
}

/** What a list of skills says of one. */
export function namedSkill({ id, preferredLabel, demands }: SkillEntry): NamedSkill {
  return { id, name: preferredLabel, roles: demands.length };
}
