import type { SkillLevel } from '../convert/schema.ts';

/** The search for roles that name all of some skills (by id), below the base address; at a level, where one is given. */
export function searchAddress(skills: readonly string[], level?: SkillLevel): string {
  const params = new URLSearchParams(skills.map((id) => ['skill', id]));
  if (level) params.set('level', level);
  return `search/?${params}`;
}
