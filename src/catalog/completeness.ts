import type { RoleFacts } from '../convert/schema.ts';
import type { RoleEntry } from './catalog.ts';

/** A fact that readers look for in every posting. */
export type ExpectedFact = keyof RoleFacts;

/** What readers look for in every posting: a fact that becomes expected is a word here. */
export const expectedFacts: readonly ExpectedFact[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'datePosted',
  'employmentType',
  'workHours',
  'baseSalary',
  'experienceRequirements',
  'educationRequirements',
  'identifier',
];

/** Which of the expected facts a posting states, which it only lets infer, and which are missing. */
export interface RoleCompleteness {
  readonly role: RoleEntry;
  readonly stated: readonly ExpectedFact[];
  readonly inferred: readonly ExpectedFact[];
  readonly missing: readonly ExpectedFact[];
}

/** Whether a posting says a fact, only lets infer it, or neither. */
export const factStates = ['stated', 'inferred', 'missing'] as const;

/** The roles whose posting states a fact, lets infer it, or does neither, each in the order of the catalog. */
export type FactCompleteness = { readonly fact: ExpectedFact } & Readonly<
  Record<(typeof factStates)[number], readonly RoleEntry[]>
>;

/** What each posting states of the expected facts: those that state the least first, of these those that let infer the least. */
export function completenessOf(roles: readonly RoleEntry[]): RoleCompleteness[] {
  return roles
    .map((role) => {
      const present = expectedFacts.filter((fact) => role[fact] !== undefined);
      return {
        role,
        stated: present.filter((fact) => !role.inferred.includes(fact)),
        inferred: present.filter((fact) => role.inferred.includes(fact)),
        missing: expectedFacts.filter((fact) => role[fact] === undefined),
      };
    })
    .sort(
      (a, b) =>
        a.stated.length - b.stated.length ||
        a.inferred.length - b.inferred.length ||
        (a.role.id < b.role.id ? -1 : 1),
    );
}

/** How complete the postings are in each of the expected facts, in their order. */
export function factCompleteness(roles: readonly RoleEntry[]): FactCompleteness[] {
  return expectedFacts.map((fact) => {
    const present = roles.filter((role) => role[fact] !== undefined);
    return {
      fact,
      stated: present.filter((role) => !role.inferred.includes(fact)),
      inferred: present.filter((role) => role.inferred.includes(fact)),
      missing: roles.filter((role) => role[fact] === undefined),
    };
  });
}
