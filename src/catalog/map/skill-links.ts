import type { RoleEntry, SkillEntry } from '../catalog.ts';

/** Two skills that stand in the same roles, by their places in a list. */
export interface SkillLink {
  readonly from: number;
  readonly to: number;
  /** How many roles name both. */
  readonly count: number;
  /**
   * How much more often than by chance: the phi coefficient, 1 where each role that names one names the other.
   */
  readonly weight: number;
}

/**
 * For each skill of a list its closest others, at most so many, of those that stand together more often than by chance
 * among so many roles; a link that both ends choose is one link.
 */
export function skillLinks(skills: readonly SkillEntry[], roles: number, each: number): SkillLink[] {
  const all = pairsOf(skills, roles)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.count - a.count || a.from - b.from || a.to - b.to);
  const chosen = skills.map(() => 0);
  return all.filter(({ from, to }) => {
    const wanted = (chosen[from] ?? each) < each || (chosen[to] ?? each) < each;
    if (wanted) for (const end of [from, to]) chosen[end] = (chosen[end] ?? 0) + 1;
    return wanted;
  });
}

function pairsOf(skills: readonly SkillEntry[], roles: number): SkillLink[] {
  const named = new Map<RoleEntry, number[]>();
  for (const [index, { demands }] of skills.entries()) {
    for (const { role } of demands) {
      const known = named.get(role) ?? [];
      known.push(index);
      named.set(role, known);
    }
  }
  const counts = new Map<number, number>();
  for (const indexes of named.values()) {
    for (const [place, from] of indexes.entries()) {
      for (const to of indexes.slice(place + 1)) {
        const key = from * skills.length + to;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const size = (index: number) => skills[index]?.demands.length ?? 1;
  return [...counts].map(([key, count]) => {
    const from = Math.floor(key / skills.length);
    const to = key % skills.length;
    return { from, to, count, weight: phi(count, size(from), size(to), roles + 1) };
  });
}

/** One role more than there are, that names nothing, lets a skill of all roles stand with others too. */
function phi(both: number, a: number, b: number, all: number): number {
  return (all * both - a * b) / Math.sqrt(a * b * (all - a) * (all - b));
}
