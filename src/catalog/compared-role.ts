import type { ComparedRole } from '../browser/compare-roles.ts';
import { asksOf } from '../convert/skills/asks.ts';
import type { RoleEntry } from './catalog.ts';
import { rowsOf } from './glance.ts';

/** A role as the comparison loads it: its facts in words and its skills, each with the line that says it. */
export function comparedRole(role: RoleEntry): ComparedRole {
  const names = new Map(role.skills.map(({ id, name }) => [id, name]));
  const choices = Object.values(asksOf(role.skills))
    .flat()
    .filter((oneOf) => oneOf.length > 1);
  return {
    id: role.id,
    title: role.title,
    facts: rowsOf(role),
    skills: role.skills.map(({ id, name, level, years, evidence }) => {
      const choice = choices.find((oneOf) => oneOf.some((ask) => ask.id === id)) ?? [];
      const or = choice.filter((ask) => ask.id !== id).map((ask) => names.get(ask.id) ?? ask.id);
      const line = evidence[0]?.line ?? 1;
      return { id, name, level, line, ...(years && { years }), ...(or.length > 0 && { or }) };
    }),
  };
}
