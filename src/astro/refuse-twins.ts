import type { VFile } from 'vfile';
import { isRefused } from '../convert/pipeline.ts';
import { visibleName } from './visible-name.ts';

/** Two roles with one id would be one page: the second is refused, and both are named. */
export function refuseTwins(roles: readonly VFile[]): VFile[] {
  const first = new Map<string, VFile>();
  for (const role of roles) {
    const { id, seedPath } = role.data;
    if (!id || isRefused(role)) continue;
    const twin = first.get(id);
    if (!twin) {
      first.set(id, role);
      continue;
    }
    const message = role.message(
      `Expected an id of its own for ${visibleName(seedPath ?? '')}, found ${id} at ${visibleName(twin.data.seedPath ?? '')} too: take one of the postings out, or rename its seed`,
      { ruleId: 'duplicate-id', source: 'rolebook' },
    );
    message.fatal = true;
  }
  return [...roles];
}
