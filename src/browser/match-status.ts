import type { RankedRole } from './coverage.ts';

/** What was found, in words: how many roles name a chosen skill, how many only what it implies, and of how many all that is required is met. */
export function matchStatus(chosen: number, ranked: readonly RankedRole[], roles: number): string {
  if (chosen === 0) return 'No skill chosen yet.';
  const isOne = chosen === 1;
  const named = ranked.filter((role) => role.named).length;
  const implied = ranked.length - named;
  const whole = ranked.filter(
    ({ covered: { required } }) => required.met.length > 0 && required.gaps.length === 0,
  ).length;
  return [
    `${isOne ? '1 skill' : `${chosen} skills`}: ${named} of ${roles} roles ${named === 1 ? 'names' : 'name'} ${isOne ? 'it' : 'some of them'}`,
    implied > 0 ? `, ${implied} more only what ${isOne ? 'it implies' : 'they imply'}` : '',
    whole > 0 ? `; you have all that ${whole} of the roles ${whole === 1 ? 'requires' : 'require'}` : '',
    '.',
  ].join('');
}
