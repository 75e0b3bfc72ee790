import type { NameRow, SkillRow, SkillsFile } from './data.ts';
import { nameKeys } from './name-keys.ts';
import { unpackSkills } from './unpack-skills.ts';

interface Name {
  readonly skill: number;
  readonly label: string;
  /** Also an ordinary word: among other words it counts only as it is written. */
  readonly guarded: boolean;
}

/** The skills by their number and by their names. */
export interface Lexicon extends Pick<SkillsFile, 'roles' | 'indexes' | 'cards' | 'starts' | 'words'> {
  readonly skills: readonly SkillRow[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The names that are known so far: those of all skills, and other names as they were added. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** The skills that are narrower by one step. */
  readonly narrower: ReadonlyMap<number, readonly number[]>;
}

/** The lexicon of the skills: each by its letters, its words, and its words written as one; `others` are more of their names. */
export function lexiconOf(file: SkillsFile, others: Iterable<readonly NameRow[]> = []): Lexicon {
  const known = new Map<number, Set<string>>();
  const guarded = new Map<number, Set<string>>();
  for (const rows of others) {
    for (const [skill, name, isGuarded] of rows) {
      known.set(skill, (known.get(skill) ?? new Set()).add(name));
      if (isGuarded) guarded.set(skill, (guarded.get(skill) ?? new Set()).add(name));
    }
  }
  const skills = unpackSkills(file).map(([id, name, count, , broader, own], skill): SkillRow => {
    return [id, name, count, [...(known.get(skill) ?? [])], broader, [...own, ...(guarded.get(skill) ?? [])]];
  });
  const names = new Map<string, Name[]>();
  const add = (key: string, name: Name) => {
    const before = names.get(key) ?? [];
    if (!before.some(({ skill }) => skill === name.skill)) before.push(name);
    names.set(key, before);
  };
  for (const [skill, row] of skills.entries()) {
    for (const label of labelsOf(row)) {
      const name = { skill, label, guarded: row[5].includes(label) };
      for (const key of keysOf(label)) add(key, name);
    }
  }
  const narrower = new Map<number, number[]>();
  for (const [skill, row] of skills.entries()) {
    for (const wider of row[4]) narrower.set(wider, [...(narrower.get(wider) ?? []), skill]);
  }
  const { roles, indexes, cards, starts, words } = file;
  const numbers = new Map(skills.map(([id], number) => [id, number]));
  return { roles, indexes, cards, starts, words, skills, names, narrower, numbers };
}

/** All names of a skill, the preferred one first. */
export function labelsOf([, name, , others]: SkillRow): string[] {
  return [name, ...others];
}

/** The skill that a text is a name of; where only skills are asked for, "r" is R too. */
export function skillNamed(text: string, { names }: Lexicon, guarded: boolean): number | undefined {
  for (const key of keysOf(text)) {
    const known = (names.get(key) ?? []).filter(
      ({ label, guarded: isGuarded }) => guarded || !isGuarded || label === text,
    );
    const found = known.find(({ label }) => label === text) ?? known[0];
    if (found) return found.skill;
  }
}

function keysOf(text: string): Set<string> {
  const { letters, words } = nameKeys(text);
  return new Set([...letters.map((said) => `letters ${said}`), words].filter(Boolean));
}

/** The skills that imply one, near and far: whoever asks for them asks for it too. */
export function narrowerThan(skill: number, { narrower }: Lexicon): Set<number> {
  const found = new Set<number>();
  const open = [...(narrower.get(skill) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(narrower.get(next) ?? []));
  }
  return found;
}

/** The ids of the skills whose names have some letters, those with a name that begins with them first, then those most named. */
export function skillsLike(letters: string, { skills }: Lexicon): string[] {
  if (letters === '') return [];
  const like = skills
    .filter((row) => row[2] > 0)
    .map((row) => ({
      id: row[0],
      place: Math.min(...labelsOf(row).map((label, at) => placeOf(label, at, letters))),
    }))
    .filter(({ place }) => Number.isFinite(place));
  return like.sort((a, b) => a.place - b.place).map(({ id }) => id);
}

/** How well a name fits some letters: its beginning before its middle, and of other names the beginning only. */
function placeOf(label: string, at: number, letters: string): number {
  const lower = label.toLowerCase();
  if (lower.startsWith(letters)) return Math.min(at, 1);
  return at === 0 && lower.includes(letters) ? 2 : Number.POSITIVE_INFINITY;
}
