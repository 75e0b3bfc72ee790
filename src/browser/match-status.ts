import type { RankedRole } from './coverage.ts';

/** What was found, in words: how many roles ask for a chosen skill, and of how many all that is required is met. */
export function matchStatus(chosen: number, ranked: readonly RankedRole[], roles: number): string {
  if (chosen === 0) return 'No skill chosen yet.';
  const skills = chosen === 1 ? '1 skill' : `${chosen} skills`;
  const whole = ranked.filter(
    ({ covered: { required } }) => required.met.length > 0 && required.gaps.length === 0,
  ).length;
  const all =
    whole === 0 ? '' : `; you have all that ${whole} of them ${whole === 1 ? 'requires' : 'require'}`;
  return `${skills}: ${ranked.length} of ${roles} roles ask for or mention ${chosen === 1 ? 'it' : 'some of them'}${all}.`;
}
