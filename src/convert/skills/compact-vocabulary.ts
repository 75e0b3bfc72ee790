import type { Guard, Skill } from './skill.ts';

/**
 * A skill as the browser loads it: id, names (the preferred one first), the places of its broader skills in the list,
 * and guards where it has some. What the matcher does not read, descriptions and categories, stays behind.
 */
export type SkillRow = readonly [
  id: string,
  labels: readonly string[],
  broader: readonly number[],
  ambiguous?: Readonly<Record<string, Guard>>,
];

/** The vocabulary as rows, in its order. */
export function compactVocabulary(skills: readonly Skill[]): SkillRow[] {
  const places = new Map(skills.map(({ id }, index) => [id, index]));
  return skills.map(({ id, preferredLabel, altLabels, broader, ambiguous }) => {
    const labels = [preferredLabel, ...altLabels];
    const wider = broader.flatMap((other) => places.get(other) ?? []);
    return Object.keys(ambiguous).length > 0 ? [id, labels, wider, ambiguous] : [id, labels, wider];
  });
}

/** The skills of all rows, ready for the matcher; it finds with them what it finds with the vocabulary itself. */
export function expandVocabulary(rows: readonly SkillRow[]): Skill[] {
  return rows.map(([id, [preferredLabel = id, ...altLabels], broader, ambiguous = {}]) => ({
    id,
    preferredLabel,
    altLabels,
    category: '',
    broader: broader.flatMap((place) => rows[place]?.[0] ?? []),
    description: '',
    ambiguous,
  }));
}
