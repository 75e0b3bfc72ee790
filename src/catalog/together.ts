import { widerThan } from '../convert/skills/vocabulary.ts';
import type { Catalog, SkillEntry } from './catalog.ts';

/** Two skills that roles name together more often than their numbers alone would have it. */
export interface SkillPair {
  readonly first: SkillEntry;
  readonly second: SkillEntry;
  /** Roles that name both. */
  readonly roles: number;
  /** How many times more often than if neither had to do with the other; above 1. */
  readonly lift: number;
}

/** Below so many roles a pair is chance. */
export const leastTogether = 3;

/**
 * The pairs of skills that go together, those that the most roles bear out first: many roles and a high lift, the
 * gain of information of both. A skill and one that it implies are no pair.
 */
export function goTogether(catalog: Catalog, most: number): SkillPair[] {
  const entries = [...catalog.skills.values()].filter(({ demands }) => demands.length >= leastTogether);
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const counts = new Map<number, number>();
  for (const role of catalog.roles) {
    const own = role.skills.flatMap(({ id }) => places.get(id) ?? []).sort((a, b) => a - b);
    for (const [index, first] of own.entries()) {
      for (const second of own.slice(index + 1)) {
        const key = first * entries.length + second;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, roles]) => roles >= leastTogether)
    .flatMap(([key, roles]) => {
      const first = entries[Math.floor(key / entries.length)];
      const second = entries[key % entries.length];
      if (!first || !second) return [];
      const lift = (roles * catalog.roles.length) / (first.demands.length * second.demands.length);
      return lift > 1 ? [{ first, second, roles, lift }] : [];
    })
    .sort((a, b) => gain(b) - gain(a) || (nameOf(a) < nameOf(b) ? -1 : 1))
    .filter((pair) => !isImplied(pair, catalog))
    .slice(0, most);
}

function gain({ roles, lift }: SkillPair): number {
  return roles * Math.log(lift);
}

function nameOf({ first, second }: SkillPair): string {
  return `${first.id} ${second.id}`;
}

function isImplied({ first, second }: SkillPair, { skills }: Catalog): boolean {
  return widerThan(first.id, skills).has(second.id) || widerThan(second.id, skills).has(first.id);
}
