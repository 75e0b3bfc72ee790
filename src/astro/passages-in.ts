import type { RolePassage } from '../catalog/role-passage.ts';
import type { BodySection, Passage } from './read-body.ts';

/** The paragraphs and items of a role's body in the employer's own words, without headings. */
export function passagesIn(roleId: string, body: readonly BodySection[]): RolePassage[] {
  return body
    .filter(({ by }) => by !== 'site')
    .flatMap(({ kind = 'other', blocks }) =>
      blocks
        .flatMap((block): readonly Passage[] => ('items' in block ? block.items : [block]))
        .map(({ line, parts }) => ({ roleId, line, kind, text: parts.map(({ text }) => text).join('') })),
    );
}
