import type { Asks } from '../convert/skills/asks.ts';
import { readAsks } from '../convert/skills/compact-asks.ts';
import { plainSlug } from '../convert/skills/plain-slug.ts';

/** A skill of the catalog as its file says it: id, names, places of broader skills, and how many roles name it. */
export type KnownRow = readonly [
  id: string,
  labels: readonly string[],
  broader: readonly number[],
  roles: number,
];

/** A role as its file says it: an id that begins with its title is cut to the rest, from the hyphen on; organization and place are empty where not stated. */
export type RoleRow = readonly [
  id: string,
  title: string,
  organization: string,
  place: string,
  required: string,
  preferred: string,
  mentioned: string,
  inferred: readonly string[],
];

/** A skill that a reader can choose. */
export interface KnownSkill {
  readonly id: string;
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly broader: readonly string[];
  /** How many roles name it. */
  readonly roles: number;
}

/** A role with what it asks for. */
export interface MatchRole {
  readonly id: string;
  readonly title: string;
  readonly organization: string;
  readonly place: string;
  /** Which of these are inferred, by the names that readers know. */
  readonly inferred?: readonly string[] | undefined;
  readonly asks: Asks;
}

/** The skills of the rows, by id. */
export function knownSkills(rows: readonly KnownRow[]): Map<string, KnownSkill> {
  return new Map(
    rows.map(([id, [label = id, ...altLabels], broader, roles]) => [
      id,
      { id, label, altLabels, broader: broader.flatMap((place) => rows[place]?.[0] ?? []), roles },
    ]),
  );
}

/** The roles of the rows; `ids` are those of the skills, in the order of their file. */
export function matchRoles(rows: readonly RoleRow[], ids: readonly string[]): MatchRole[] {
  return rows.map(([id, title, organization, place, required, preferred, mentioned, inferred]) => ({
    id: id.startsWith('-') ? `${plainSlug(title)}${id}` : id,
    title,
    organization,
    place,
    inferred,
    asks: {
      required: readAsks(required, ids),
      preferred: readAsks(preferred, ids),
      mentioned: readAsks(mentioned, ids),
    },
  }));
}
