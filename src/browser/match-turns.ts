import type { RankedRole } from './coverage.ts';
import type { MatchRole } from './match-data.ts';

/** What is said where other roles begin in a list of matches, by the place of the first of them; `from` is the role one came from. */
export function turnsIn(ranked: readonly RankedRole[], from: MatchRole | undefined): Map<number, string> {
  const start = from ? 1 : 0;
  const turns = new Map<number, string>(from ? [[0, 'The role you came from']] : []);
  if (from && ranked[start]?.named) turns.set(start, 'Other roles');
  const implied = ranked.findIndex(({ named }, at) => at >= start && !named);
  return implied < 0 ? turns : turns.set(implied, 'Only what your skills imply');
}
