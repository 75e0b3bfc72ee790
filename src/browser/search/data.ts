import type { CardFacts } from '../card-line.ts';
import type { PageKeys } from './page-key.ts';

/**
 * What the build writes for search in the reader's browser, as JSON below `search/`. Roles go by their
 * number in the order of the catalog, skills by theirs in `skills.json`; lists of roles are coded (`role-codes.ts`).
 */

/** A skill: id, name, how many roles name it, other names, numbers of broader skills, names that are also ordinary words. */
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
  /** The first skill of each file of `search/skills/`. */
  readonly starts: readonly number[];
  readonly names: readonly string[];
  /** Its id, empty where `plainSlug` tells it from the name. */
  readonly ids: readonly string[];
  /** How many roles name it. */
  readonly counts: readonly number[];
  /** The numbers of the skills that are broader by one step. */
  readonly broader: readonly (readonly number[])[];
  /** The skills whose name is also an ordinary word. */
  readonly guarded: readonly number[];
  readonly words: readonly string[];
}

/** Another name of a skill in `search/names/<bucket>.json` (`name-bucket.ts`), by the number of the skill; 1 where it is also an ordinary word. */
export type NameRow = readonly [skill: number, name: string, guarded?: 1];

/** A skill in `search/skills/<n>.json`: the roles that name it, and those that name only a narrower one; each with `level * 2 + in the title`. */
export type SkillRolesRow = readonly [named: string, implied: string];

/** `search/pages.json`: the keys of the pages of all roles in their order, one after another (`page-key.ts`). */
export interface PagesFile extends PageKeys {
  readonly keys: string;
}

/**
 * `search/titles/<bucket>.json`: the titles with a word in a bucket (`name-bucket.ts`), in the order of their roles; which
 * role is the first that has each, and how many after one another do.
 */
export interface TitlesFile {
  readonly titles: readonly string[];
  readonly starts: readonly number[];
  readonly counts: readonly number[];
}

/** `search/facets/<id>.json`: each value with its label and its roles; for skills each role with its level. */
export interface FacetFile {
  readonly values: readonly (readonly [value: string, label: string, roles: string])[];
}

/** Of the skills only so many stand in the file of their facet, those of most roles; any other has a file of its own. */
export const skillsInFacet = 60;

/** What a list of results says of a role; `search/roles/<n>.json` holds some of them. */
export interface Card extends CardFacts {
  readonly id: string;
  readonly title: string;
  /** Numbers of the skills it requires, prefers and mentions. */
  readonly skills: readonly [
    required: readonly number[],
    preferred: readonly number[],
    mentioned: readonly number[],
  ];
}

/** How many marks a role may have in a coded list. */
export const marks = { none: 1, level: 3, levelAndTitle: 6 } as const;
