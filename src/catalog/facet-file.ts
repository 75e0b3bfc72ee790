import { type FacetFile, skillsInFacet } from '../browser/search/data.ts';
import { levels } from '../browser/search/narrowing.ts';
import type { Catalog } from './catalog.ts';
import { encodeRoles, type MarkedRole } from './encode-roles.ts';
import type { Facet } from './facets.ts';

/** A facet's values, those of most roles first, with the roles that have each. */
export function facetFileOf(facet: Facet, catalog: Catalog): FacetFile {
  const isSkill = facet.id === 'skill';
  const byValue = new Map<string, { label: string; roles: MarkedRole[] }>();
  for (const [number, role] of catalog.roles.entries()) {
    for (const { value, label } of facet.valuesOf(role, catalog)) {
      const known = byValue.get(value) ?? { label, roles: [] };
      const level = isSkill ? role.skills.find(({ id }) => id === value)?.level : undefined;
      known.roles.push({ role: number, mark: level ? levels.indexOf(level) : 0 });
      byValue.set(value, known);
    }
  }
  const values = [...byValue]
    .sort(([a, first], [b, second]) => second.roles.length - first.roles.length || (a < b ? -1 : 1))
    .slice(0, isSkill ? skillsInFacet : undefined)
    .map(([value, { label, roles }]) => [value, label, encodeRoles(roles, isSkill ? 3 : 1)] as const);
  return { values };
}
