import type { Row } from './row.ts';

/** So much dearer may a role become from one size to ten times the size: more is said to be more than linear. */
const linear = 1.2;

/** What a row's roles cost against fewer of the same stage: of one role, and where the sizes differ by about ten, of all. */
export function growthOf(row: Row, before: Row): string {
  const roles = row.roles / before.roles;
  const time = secondsOf(row) / secondsOf(before);
  if (roles === 1 || !Number.isFinite(time)) return '';
  const told = `×${(time / roles).toFixed(2)}`;
  if (roles < 8) return told;
  const totals = `${told}  ${roles.toFixed(1)}× roles → ${time.toFixed(1)}× time`;
  return time / roles > linear ? `${totals}, more than linear` : totals;
}

/** CPU, which other work on the machine does not lengthen, where it is known. */
export function secondsOf({ cost }: Row): number {
  return cost.cpu ?? cost.clock;
}
