import type { Place, Recognized } from './cv-skills.ts';

/** A skill to choose for a text, and where the text says it. */
export interface CvChoice {
  readonly id: string;
  readonly places: readonly Place[];
  /** The narrower skill that the text names, where no role names that one. */
  readonly by?: string | undefined;
}

/** What to choose for the skills of a text, and the names of those that no role asks for in any way. */
export interface CvChoices {
  readonly choices: readonly CvChoice[];
  readonly others: readonly string[];
}

/** The skills of the catalog for those that a text names: themselves, or else the nearest that they imply. */
export function choicesFor(
  recognized: readonly Recognized[],
  vocabulary: ReadonlyMap<string, { readonly broader: readonly string[] }>,
  catalog: { has(id: string): boolean },
): CvChoices {
  const choices = new Map<string, CvChoice>();
  const others: string[] = [];
  const direct = recognized.filter(({ skill }) => catalog.has(skill.id));
  for (const { skill, places } of direct) choices.set(skill.id, { id: skill.id, places });
  for (const { skill, places } of recognized) {
    if (catalog.has(skill.id)) continue;
    const nearest = nearestIn(skill.broader, vocabulary, catalog);
    if (nearest.length === 0) others.push(skill.preferredLabel);
    for (const id of nearest) if (!choices.has(id)) choices.set(id, { id, places, by: skill.preferredLabel });
  }
  return { choices: [...choices.values()], others };
}

function nearestIn(
  broader: readonly string[],
  vocabulary: ReadonlyMap<string, { readonly broader: readonly string[] }>,
  catalog: { has(id: string): boolean },
): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...broader];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (catalog.has(id)) found.add(id);
    else open.push(...(vocabulary.get(id)?.broader ?? []));
  }
  return [...found];
}
