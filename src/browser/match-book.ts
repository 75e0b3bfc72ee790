import { loadColumns } from './load-rows.ts';
import {
  type KnownRow,
  type KnownSkill,
  knownSkills,
  type MatchRole,
  matchRoles,
  type RoleRow,
} from './match-data.ts';

/** What the match page matches against. */
export interface MatchBook {
  readonly skills: ReadonlyMap<string, KnownSkill>;
  readonly roles: readonly MatchRole[];
}

/** Loads the skills and roles to match; `file` says where each is, and in how many parts. */
export async function matchBook(
  file: (name: 'skills' | 'roles') => [address: string, parts: number],
): Promise<MatchBook> {
  const [skills, roles] = await Promise.all([
    loadColumns<KnownRow>(...file('skills')),
    loadColumns<RoleRow>(...file('roles')),
  ]);
  return {
    skills: knownSkills(skills),
    roles: matchRoles(
      roles,
      skills.map(([id]) => id),
    ),
  };
}
