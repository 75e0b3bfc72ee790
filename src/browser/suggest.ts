import { shownNames } from '../convert/skills/shown-names.ts';
import type { KnownSkill } from './match-data.ts';

/** A skill to choose, and the other name of it that was typed. */
export interface Suggestion {
  readonly skill: KnownSkill;
  readonly by?: string | undefined;
}

const most = 8;

/** The skills whose names fit best what is typed: a whole name, then its beginning, then a word of it, then any part; of equals, what more roles name. */
export function suggestions(skills: Iterable<KnownSkill>, typed: string): Suggestion[] {
  const query = plain(typed);
  if (query === '') return [];
  const found: (Suggestion & { readonly fit: number })[] = [];
  for (const skill of skills) {
    const own = best(shownNames(skill.label), query).fit;
    const other = best(skill.altLabels, query);
    const fit = Math.min(own, other.fit);
    if (fit < none) found.push({ skill, fit, by: other.fit < own ? other.label : undefined });
  }
  return found
    .sort((a, b) => a.fit - b.fit || b.skill.roles - a.skill.roles || (a.skill.id < b.skill.id ? -1 : 1))
    .slice(0, most)
    .map(({ skill, by }) => ({ skill, by }));
}

const none = 4;

function fitOf(label: string, query: string): number {
  const name = plain(label);
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  return query.length > 2 && name.includes(query) ? 3 : none;
}

function best(labels: readonly string[], query: string): { label?: string; fit: number } {
  let found: { label?: string; fit: number } = { fit: none };
  for (const label of labels) {
    const fit = fitOf(label, query);
    if (fit < found.fit) found = { label, fit };
  }
  return found;
}

/** Small letters without accents; what joins words is a space. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s/_-]+/g, ' ')
    .trim();
}
