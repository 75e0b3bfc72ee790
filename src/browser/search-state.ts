import type { SkillLevel } from '../convert/page/schema.ts';

/** What a reader searches for; the address of the page says all of it. */
export interface SearchState {
  readonly query: string;
  /** Names of skills, all of which a role must name. */
  readonly skills: readonly string[];
  /** How strongly it must ask for them; empty is any way. */
  readonly level: SkillLevel | '';
}

const levels: readonly string[] = ['required', 'preferred', 'mentioned'];

/** The state an address says; what it does not know it leaves out. */
export function stateOf(params: URLSearchParams): SearchState {
  const level = params.get('level') ?? '';
  return {
    query: (params.get('q') ?? '').slice(0, 200),
    skills: [...new Set(params.getAll('skill').filter(Boolean))].slice(0, 20),
    level: levels.includes(level) ? (level as SkillLevel) : '',
  };
}

/** The search part of the address that says a state; empty where there is nothing to say. */
export function addressOf({ query, skills, level }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const skill of skills) params.append('skill', skill);
  if (level) params.set('level', level);
  return params.size > 0 ? `?${params}` : '';
}

/** The filters of the search index for a state: skills at the level, or any skill at the level. */
export function filtersOf({ skills, level }: SearchState): Record<string, readonly string[]> {
  return skills.length > 0 ? { [level || 'skill']: skills } : {};
}
