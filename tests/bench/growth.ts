import type { Row } from './row.ts';

/** So much dearer may a role become where there are ten times as many: more is said to be more than linear. */
const linear = 1.2;

/** What one role costs against the size before; where the smallest size is about ten times smaller, all against all, too. */
export function growthOf(row: Row, before: Row, smallest: Row): string {
  const told = timesOf(row, before);
  if (told.roles === 1 || !Number.isFinite(told.time)) return '';
  const { roles, time } = timesOf(row, smallest);
  const one = `×${(told.time / told.roles).toFixed(2)}`;
  if (roles < 8) return one;
  const totals = `${one}  ${roles.toFixed(1)}× roles → ${time.toFixed(1)}× time`;
  return time / roles > linear ? `${totals}, more than linear` : totals;
}

function timesOf(row: Row, before: Row): { readonly roles: number; readonly time: number } {
  return { roles: row.roles / before.roles, time: secondsOf(row) / secondsOf(before) };
}

/** CPU, which other work on the machine does not lengthen, where it is known. */
export function secondsOf({ cost }: Row): number {
  return cost.cpu ?? cost.clock;
}
