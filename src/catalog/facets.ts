import type { Catalog, RoleEntry } from './catalog.ts';
import { factNames } from './fact-names.ts';
import { employmentInWords, seniorityInWords } from './glance.ts';
import { placeParts } from './place-parts.ts';

/** How the chosen values of a facet are joined: a role has one of them, all of them, or none. */
type FacetMode = 'any' | 'all' | 'none';

/** A value of a facet: what the address says, and what readers see. */
interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** A side of roles by which a search can be narrowed. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  /** Chosen from a list, or given as a range of dates or years. */
  readonly kind: 'choice' | 'dates' | 'years';
  /** The ways to join chosen values, the usual one first. A role with one value at most never has all of several. */
  readonly modes: readonly FacetMode[];
  /** The values a role has; none is "not stated". */
  readonly valuesOf: (role: RoleEntry, catalog: Catalog) => readonly FacetValue[];
}

const many: readonly FacetMode[] = ['any', 'all', 'none'];
const one: readonly FacetMode[] = ['any', 'none'];

/** The facets of search in their order. A new one is a line here. */
export const facets: readonly Facet[] = [
  { id: 'skill', name: 'Skill', kind: 'choice', modes: ['all', 'any', 'none'], valuesOf: skills },
  { id: 'level', name: 'Level', kind: 'choice', modes: ['any'], valuesOf: levels },
  { id: 'category', name: 'Category of skills', kind: 'choice', modes: many, valuesOf: categories },
  {
    id: 'organization',
    name: factNames.hiringOrganization,
    kind: 'choice',
    modes: one,
    valuesOf: (role) => texts([role.hiringOrganization]),
  },
  {
    id: 'place',
    name: factNames.jobLocation,
    kind: 'choice',
    modes: many,
    valuesOf: (role) => texts((role.jobLocation ?? []).flatMap(placeParts)),
  },
  {
    id: 'family',
    name: factNames.jobFamily,
    kind: 'choice',
    modes: one,
    valuesOf: (role) => texts([role.jobFamily]),
  },
  {
    id: 'seniority',
    name: factNames.seniority,
    kind: 'choice',
    modes: one,
    valuesOf: ({ seniority }) =>
      seniority ? [{ value: seniority, label: seniorityInWords(seniority) }] : [],
  },
  { id: 'type', name: factNames.employmentType, kind: 'choice', modes: many, valuesOf: types },
  {
    id: 'posted',
    name: factNames.datePosted,
    kind: 'dates',
    modes: ['any'],
    valuesOf: (role) => texts([role.datePosted]),
  },
  {
    id: 'years',
    name: factNames.experienceRequirements,
    kind: 'years',
    modes: ['any'],
    valuesOf: (role) => texts([role.experienceRequirements?.monthsOfExperience]),
  },
  {
    id: 'pay',
    name: factNames.baseSalary,
    kind: 'choice',
    modes: ['any'],
    valuesOf: (role) => texts([role.baseSalary && 'stated']),
  },
];

function texts(values: readonly (string | number | undefined)[]): FacetValue[] {
  const said = new Set(values.filter((value) => value !== undefined).map(String));
  return [...said].map((value) => ({ value, label: value }));
}

function skills(role: RoleEntry): FacetValue[] {
  return role.skills.map(({ id, name }) => ({ value: id, label: name }));
}

function levels(role: RoleEntry): FacetValue[] {
  return texts(role.skills.map(({ level }) => level));
}

function categories(role: RoleEntry, catalog: Catalog): FacetValue[] {
  const own = new Set(role.skills.map(({ id }) => catalog.skills.get(id)?.category));
  return catalog.categories.filter(({ id }) => own.has(id)).map(({ id, label }) => ({ value: id, label }));
}

function types(role: RoleEntry): FacetValue[] {
  return (role.employmentType ?? []).map((value) => ({ value, label: employmentInWords(value) }));
}
