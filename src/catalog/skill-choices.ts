import type { SkillLevel } from '../convert/schema.ts';

/** What a role asks for at one level: a skill, or several of which one will do. */
export interface SkillChoice<Skill> {
  readonly oneOf: readonly [Skill, ...Skill[]];
}

/** The skills of one level in their order; those that stand for each other are one choice, where the first stands. */
export function choicesAt<Skill extends { readonly level: SkillLevel; readonly group?: number | undefined }>(
  skills: readonly Skill[],
  level: SkillLevel,
): SkillChoice<Skill>[] {
  const byGroup = new Map<number | Skill, [Skill, ...Skill[]]>();
  for (const skill of skills) {
    if (skill.level !== level) continue;
    const known = byGroup.get(skill.group ?? skill);
    if (known) known.push(skill);
    else byGroup.set(skill.group ?? skill, [skill]);
  }
  return [...byGroup.values()].map((oneOf) => ({ oneOf }));
}
