import type { Catalog, SkillEntry } from './catalog.ts';
import { isNamed } from './is-named.ts';

/** A letter of the alphabet and the skills that roles name whose labels begin with it. */
export interface SkillLetter {
  /** A to Z, or 0–9 for labels that begin with a digit or a sign. */
  readonly letter: string;
  readonly skills: readonly SkillEntry[];
}

/** The skills that roles name, by letter; digits and signs come first, as in an index. */
export function skillLetters({ skills }: Catalog): SkillLetter[] {
  const named = [...skills.values()].filter(isNamed);
  const byLetter = Map.groupBy(named, ({ preferredLabel }) => letterOf(preferredLabel));
  return [...byLetter]
    .map(([letter, own]) => ({ letter, skills: own }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

function letterOf(label: string): string {
  const first = label.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}
