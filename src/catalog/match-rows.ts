import type { KnownRow, RoleRow } from '../browser/match-data.ts';
import { asksOf, type OneOf } from '../convert/skills/asks.ts';
import { writeAsks } from '../convert/skills/compact-asks.ts';
import { plainSlug } from '../convert/skills/plain-slug.ts';
import type { Catalog } from './catalog.ts';
import { inferredFacts } from './inferred-facts.ts';
import { skillsByDemand } from './skill-list.ts';

/** The skills of the catalog as the match page loads them, most named first; roles refer to them by their place. */
export function skillRows(catalog: Catalog): KnownRow[] {
  const places = placesOf(catalog);
  return skillsByDemand(catalog).map(({ id, preferredLabel, altLabels, broader, demands }) => [
    id,
    [preferredLabel, ...altLabels],
    broader.flatMap((wider) => places.get(wider) ?? []),
    demands.length,
  ]);
}

/** The roles of the catalog as the match page loads them: who they are and what they ask for. */
export function roleRows(catalog: Catalog): RoleRow[] {
  const places = placesOf(catalog);
  return catalog.roles.map((role) => {
    const { id, title, hiringOrganization = '', jobLocation = [] } = role;
    const { required, preferred, mentioned } = asksOf(role.skills);
    const write = (asks: readonly OneOf[]) => writeAsks(asks, places);
    const place = jobLocation.join('; ');
    const begins = `${plainSlug(title)}-`;
    const rest = id.startsWith(begins) ? id.slice(begins.length - 1) : id;
    const inferred = inferredFacts(role, ['title', 'hiringOrganization', 'jobLocation']);
    return [
      rest,
      title,
      hiringOrganization,
      place,
      write(required),
      write(preferred),
      write(mentioned),
      inferred,
    ];
  });
}

/** Of those most named first, as these then have the shortest numbers. */
function placesOf(catalog: Catalog): Map<string, number> {
  return new Map(skillsByDemand(catalog).map(({ id }, index) => [id, index]));
}
