import type { SkillLevel } from '../convert/schema.ts';
import type { Ask, OneOf } from '../convert/skills/asks.ts';
import { widerThan } from '../convert/skills/vocabulary.ts';
import type { MatchRole } from './match-data.ts';

/** The skills a reader has: each with the chosen skills that imply it, none where it is chosen itself. */
export type Held = ReadonlyMap<string, readonly string[]>;

/** What of a level a reader meets and what not. */
interface Covered {
  readonly met: readonly OneOf[];
  readonly gaps: readonly OneOf[];
}

/** A role and what of it a reader meets. */
export interface RankedRole {
  readonly role: MatchRole;
  /** Whether it names a skill that is chosen itself; else all that is met is implied by narrower ones. */
  readonly named: boolean;
  readonly covered: Readonly<Record<SkillLevel, Covered>>;
}

/** The chosen skills and all they imply. */
export function heldBy(
  chosen: readonly string[],
  skills: ReadonlyMap<string, { readonly broader: readonly string[] }>,
): Held {
  const held = new Map<string, readonly string[]>();
  for (const id of chosen) {
    for (const wider of widerThan(id, skills)) held.set(wider, [...(held.get(wider) ?? []), id]);
  }
  for (const id of chosen) held.set(id, []);
  return held;
}

/** The alternative of an ask that a reader has: one that is chosen rather than one that is implied. */
export function metBy(oneOf: OneOf, held: Held): Ask | undefined {
  return chosenOf(oneOf, held) ?? oneOf.find(({ id }) => held.has(id));
}

function chosenOf(oneOf: OneOf, held: Held): Ask | undefined {
  return oneOf.find(({ id }) => held.get(id)?.length === 0);
}

/** What of a role is met; of alternatives one is enough. */
export function coverageOf(role: MatchRole, held: Held): RankedRole {
  const cover = (asks: readonly OneOf[]): Covered => ({
    met: asks.filter((oneOf) => metBy(oneOf, held)),
    gaps: asks.filter((oneOf) => !metBy(oneOf, held)),
  });
  const { required, preferred, mentioned } = role.asks;
  return {
    role,
    named: [required, preferred, mentioned].flat().some((oneOf) => chosenOf(oneOf, held)),
    covered: { required: cover(required), preferred: cover(preferred), mentioned: cover(mentioned) },
  };
}

/**
 * The roles of which anything is met: those that name a chosen skill before those that name only what such skills imply;
 * of either those first of whose required skills most are met, then preferred, then mentioned; else in the order given.
 */
export function rankedRoles(roles: readonly MatchRole[], held: Held): RankedRole[] {
  return roles
    .map((role) => coverageOf(role, held))
    .filter(({ covered }) => Object.values(covered).some(({ met }) => met.length > 0))
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        order(a, b, 'required') ||
        order(a, b, 'preferred') ||
        order(a, b, 'mentioned'),
    );
}

function order(a: RankedRole, b: RankedRole, level: SkillLevel): number {
  return share(b.covered[level]) - share(a.covered[level]);
}

/** As if one more were asked for: the only one of one says less than nine of nine, and of none nothing. */
function share({ met, gaps }: Covered): number {
  return met.length / (met.length + gaps.length + 1);
}
