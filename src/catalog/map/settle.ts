import type { SkillLink } from './skill-links.ts';

/** A point of the map, in its units, from the left and the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const rounds = 400;
/** How far places are evened out: 0 leaves them where the forces left them, 1 spaces them as ranks. */
const evened = 0.6;

/**
 * Places for points in a square of side 1: linked ones draw each other near, all push each other away
 * (Fruchterman and Reingold 1991). They start on a circle in their order, so the same links give the same places.
 */
export function settle(count: number, links: readonly Pick<SkillLink, 'from' | 'to' | 'weight'>[]): Point[] {
  const turn = (2 * Math.PI) / count;
  const points = Array.from({ length: count }, (_, index) => ({
    x: Math.cos(turn * index) / 2,
    y: Math.sin(turn * index) / 2,
  }));
  const spring = Math.sqrt(1 / count);
  for (let round = 0; round < rounds; round++) {
    const moves = points.map(({ x, y }) => ({ x: -x * spring * 2, y: -y * spring * 2 }));
    const push = (from: number, to: number, force: (distance: number) => number) => {
      const [a, b, first, second] = [points[from], points[to], moves[from], moves[to]];
      if (!a || !b || !first || !second) return;
      const distance = Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1e-4);
      const share = force(distance) / distance;
      first.x += (b.x - a.x) * share;
      first.y += (b.y - a.y) * share;
      second.x -= (b.x - a.x) * share;
      second.y -= (b.y - a.y) * share;
    };
    for (let from = 0; from < count; from++) {
      for (let to = from + 1; to < count; to++) push(from, to, (distance) => -(spring * spring) / distance);
    }
    for (const { from, to, weight } of links) {
      push(from, to, (distance) => (weight * distance * distance) / spring);
    }
    const heat = 0.1 * (1 - round / rounds);
    for (const [index, point] of points.entries()) {
      const move = moves[index] ?? point;
      const slower = heat / Math.max(Math.hypot(move.x, move.y), heat);
      point.x += move.x * slower;
      point.y += move.y * slower;
    }
  }
  const across = even(points.map(({ x }) => x));
  const down = even(points.map(({ y }) => y));
  return points.map((_, index) => ({ x: across[index] ?? 0, y: down[index] ?? 0 }));
}

/** Values on a scale from 0 to 1, the crowded ones moved apart. */
function even(values: readonly number[]): number[] {
  const sorted = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const least = values[sorted[0] ?? 0] ?? 0;
  const span = (values[sorted.at(-1) ?? 0] ?? 0) - least || 1;
  const rank = new Map(sorted.map((index, place) => [index, place / Math.max(values.length - 1, 1)]));
  return values.map(
    (value, index) => ((value - least) / span) * (1 - evened) + (rank.get(index) ?? 0) * evened,
  );
}
