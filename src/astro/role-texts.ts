import type { RoleEntry } from '../catalog/catalog.ts';
import type { RolePassage } from '../catalog/role-passage.ts';
import { passagesIn } from './passages-in.ts';
import { readBody } from './read-body.ts';

/** Keyed by the entry, so that in development a role that changes is read anew. */
const known = new WeakMap<RoleEntry, RolePassage[]>();

/** The paragraphs and items of a role in the employer's own words, without headings; each role is read once. */
export function passagesOf(role: RoleEntry): RolePassage[] {
  const before = known.get(role);
  if (before) return before;
  const passages = passagesIn(role.id, readBody(role));
  known.set(role, passages);
  return passages;
}
