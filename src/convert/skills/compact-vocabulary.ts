import { plainSlug } from './plain-slug.ts';
import type { Guard, Skill } from './skill.ts';

/**
 * A skill as the browser loads it: names (the preferred one first), the places of its broader skills in the list,
 * guards by the place of the name that they are of, and the id where the preferred name does not say it.
 * What the matcher does not read, descriptions and categories, stays behind.
 */
export type SkillRow = readonly [
  labels: readonly string[],
  broader: readonly number[],
  guards?: readonly (readonly [place: number, guard: Guard])[],
  id?: string,
];

/** The vocabulary as rows, in its order. */
export function compactVocabulary(skills: readonly Skill[]): SkillRow[] {
  const places = new Map(skills.map(({ id }, index) => [id, index]));
  return skills.map(({ id, preferredLabel, altLabels, broader, ambiguous }) => {
    const labels = [preferredLabel, ...altLabels];
    const wider = broader.flatMap((other) => places.get(other) ?? []);
    const guards = labels.flatMap((label, place) => {
      const guard = ambiguous[label];
      return guard ? [[place, guard] as const] : [];
    });
    if (id !== plainSlug(preferredLabel)) return [labels, wider, guards, id];
    return guards.length > 0 ? [labels, wider, guards] : [labels, wider];
  });
}

/** The skills of all rows, ready for the matcher; it finds with them what it finds with the vocabulary itself. */
export function expandVocabulary(rows: readonly SkillRow[]): Skill[] {
  const ids = rows.map(([[preferredLabel = ''], , , id]) => id ?? plainSlug(preferredLabel));
  return rows.map(([labels, broader, guards = []], index) => {
    const [preferredLabel = '', ...altLabels] = labels;
    return {
      id: ids[index] ?? '',
      preferredLabel,
      altLabels,
      category: '',
      broader: broader.flatMap((place) => ids[place] ?? []),
      description: '',
      ambiguous: Object.fromEntries(guards.map(([place, guard]) => [labels[place] ?? '', guard])),
    };
  });
}
