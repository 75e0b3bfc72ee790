import { marks, type SkillRolesRow } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeRoles } from './role-codes.ts';
import { skillRoles } from './skill-roles.ts';
import type { Sources } from './sources.ts';

/** How a role asks for the skills of a query: named or only implied, at which level, and whether its title says so. */
export interface SkillHit {
  readonly named: boolean;
  /** 0 required, 1 preferred, 2 mentioned. */
  readonly level: number;
  readonly title: boolean;
}

/** The roles that ask for every one of some skills, by number. */
export async function skillHits(
  skills: readonly number[],
  lexicon: Lexicon,
  sources: Sources,
): Promise<Map<number, SkillHit>> {
  const [first, ...others] = await Promise.all(
    skills.map(async (skill) => hitsIn(await skillRoles(skill, lexicon, sources))),
  );
  return others.reduce(joined, first ?? new Map());
}

function hitsIn(row: SkillRolesRow): Map<number, SkillHit> {
  const hits = new Map<number, SkillHit>();
  for (const [part, text] of row.entries()) {
    const { roles, marks: coded } = decodeRoles(text, marks.levelAndTitle);
    for (const [at, role] of roles.entries()) {
      const mark = coded[at] ?? 0;
      hits.set(role, { named: part === 0, level: mark >> 1, title: mark % 2 === 1 });
    }
  }
  return hits;
}

/** The roles that are in both: as weakly as they ask for the weaker. */
function joined(hits: Map<number, SkillHit>, others: ReadonlyMap<number, SkillHit>): Map<number, SkillHit> {
  return new Map(
    [...hits].flatMap(([role, hit]): [number, SkillHit][] => {
      const other = others.get(role);
      if (!other) return [];
      const named = hit.named && other.named;
      return [[role, { named, level: Math.max(hit.level, other.level), title: hit.title || other.title }]];
    }),
  );
}
