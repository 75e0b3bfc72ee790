import type { KnownRow, RoleRow } from '../browser/match-data.ts';
import { asksOf, type OneOf } from '../convert/skills/asks.ts';
import { writeAsks } from '../convert/skills/compact-asks.ts';
import type { Catalog } from './catalog.ts';

/** The skills of the catalog as the match page loads them; roles refer to them by their place. */
export function skillRows({ skills }: Catalog): KnownRow[] {
  const places = placesOf(skills);
  return [...skills.values()].map(({ id, preferredLabel, altLabels, broader, demands }) => [
    id,
    [preferredLabel, ...altLabels],
    broader.flatMap((wider) => places.get(wider) ?? []),
    demands.length,
  ]);
}

/** The roles of the catalog as the match page loads them: who they are and what they ask for. */
export function roleRows({ roles, skills }: Catalog): RoleRow[] {
  const places = placesOf(skills);
  return roles.map(({ id, title, hiringOrganization = '', jobLocation = [], skills: own }) => {
    const { required, preferred, mentioned } = asksOf(own);
    const write = (asks: readonly OneOf[]) => writeAsks(asks, places);
    const place = jobLocation.join('; ');
    return [id, title, hiringOrganization, place, write(required), write(preferred), write(mentioned)];
  });
}

function placesOf(skills: Catalog['skills']): Map<string, number> {
  return new Map([...skills.keys()].map((id, index) => [id, index]));
}
