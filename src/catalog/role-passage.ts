import type { SectionKind } from '../convert/headings/section-headings.ts';

/** A paragraph or item of a role's text: where it stands and in which kind of section. */
export interface RolePassage {
  readonly roleId: string;
  /** The line of the seed on which it starts. */
  readonly line: number;
  readonly kind: SectionKind;
  readonly text: string;
}

/** What every posting of an employer says alike: it tells nothing of the role. */
const boilerplate = new Set<SectionKind>(['about', 'benefits', 'legal']);

/** The text that tells a role apart, or all of it where there is no such; a line a passage. */
export function ownText(passages: readonly RolePassage[]): string {
  const own = passages.filter(({ kind }) => !boilerplate.has(kind));
  return (own.length > 0 ? own : passages).map(({ text }) => text).join('\n');
}
