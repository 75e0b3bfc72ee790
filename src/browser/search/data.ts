/**
 * What the build writes for search in the reader's browser, as JSON below `search/`. Roles go by their
 * number in the order of the catalog, skills by theirs in `skills.json`; lists of roles are coded (`role-codes.ts`).
 */

/** A skill in `search/skills.json`: id, name, roles that name it, other names, numbers of broader skills, names that are also ordinary words. */
export type SkillRow = readonly [
  id: string,
  name: string,
  roles: number,
  others: readonly string[],
  broader: readonly number[],
  guarded: readonly string[],
];

/** `search/skills.json`: how many roles there are, the skills they name, most named first, and words of their titles. */
export interface SkillsFile {
  readonly roles: number;
  /** How many indexes of words there are. */
  readonly indexes: number;
  /** How many roles one file of cards holds. */
  readonly cards: number;
  readonly skills: readonly SkillRow[];
  readonly words: readonly string[];
}

/** `search/skills/<id>.json`: the roles that name a skill, and those that name only a narrower one; each with `level * 2 + in the title`. */
export interface SkillRolesFile {
  readonly named: string;
  readonly implied: string;
}

/** `search/facets/<id>.json`: each value with its label and its roles; for skills each role with its level. */
export interface FacetFile {
  readonly values: readonly (readonly [value: string, label: string, roles: string])[];
}

/** What a list of results says of a role; `search/roles/<n>.json` holds some of them. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** Who, where and when in one line. */
  readonly over: string;
  readonly organization?: string | undefined;
  readonly places?: readonly string[] | undefined;
  readonly date?: string | undefined;
  /** Numbers of the skills it requires, prefers and mentions. */
  readonly skills: readonly [
    required: readonly number[],
    preferred: readonly number[],
    mentioned: readonly number[],
  ];
}

/** How many marks a role may have in a coded list. */
export const marks = { none: 1, level: 3, levelAndTitle: 6 } as const;
