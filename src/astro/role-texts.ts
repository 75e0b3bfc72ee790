import type { RoleEntry } from '../catalog/catalog.ts';
import type { RolePassage } from '../catalog/role-passage.ts';
import { type Passage, readBody } from './read-body.ts';

/** Keyed by the entry, so that in development a role that changes is read anew. */
const known = new WeakMap<RoleEntry, RolePassage[]>();

/** The paragraphs and items of a role in the employer's own words, without headings; each role is read once. */
export function passagesOf(role: RoleEntry): RolePassage[] {
  const before = known.get(role);
  if (before) return before;
  const passages = readBody(role)
    .filter(({ by }) => by !== 'site')
    .flatMap(({ kind = 'other', blocks }) =>
      blocks
        .flatMap((block): readonly Passage[] => ('items' in block ? block.items : [block]))
        .map(({ line, parts }) => ({
          roleId: role.id,
          line,
          kind,
          text: parts.map(({ text }) => text).join(''),
        })),
    );
  known.set(role, passages);
  return passages;
}
