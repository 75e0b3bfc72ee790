import type { RoleSkill } from '../convert/schema.ts';
import type { Catalog, RoleEntry } from './catalog.ts';
import { type NumberLists, numberLists, numbersAt } from './number-lists.ts';
import { onceACatalog } from './once-a-catalog.ts';
import { roleNumbers } from './role-numbers.ts';

/** A role that shares skills with another, and why it is named. */
export interface RelatedRole {
  readonly role: RoleEntry;
  /** Names of the skills both ask for, the rarest first. */
  readonly shared: readonly string[];
  /** Names of skills that only this one requires or prefers. */
  readonly alsoAsks: readonly string[];
  /** Names of skills that only the other requires or prefers. */
  readonly doesNotAsk: readonly string[];
  /** What else is the same, as words of a sentence. */
  readonly same: readonly ('organization' | 'place')[];
}

/** How many are named. */
const most = 5;
/** How many roles are looked at for one: enough to choose from, and a build stays linear. */
const candidates = 400;

/** The roles that share most with a role; a skill that few roles name counts more than one that all do. */
export function relatedRoles(role: RoleEntry, catalog: Catalog): RelatedRole[] {
  const table = tableOf(catalog);
  const { weights, skillsOf } = table;
  const number = table.numbers.get(role) ?? 0;
  const own = table.own.fill(0);
  for (const skill of numbersAt(skillsOf, number)) own[skill] = weights[skill] ?? 0;
  const score = (other: number) => {
    let sum = 0;
    for (let at = skillsOf.starts[other] ?? 0; at < (skillsOf.starts[other + 1] ?? 0); at++)
      sum += own[skillsOf.numbers[at] ?? 0] ?? 0;
    return sum;
  };
  const weight = ({ id }: RoleSkill) => weights[table.skills.get(id) ?? -1] ?? 0;
  const named = new Set(role.skills.map(({ id }) => id));

  const best: { readonly other: RoleEntry; readonly score: number }[] = [];
  for (const candidate of candidatesOf(number, table)) {
    const scored = score(candidate);
    const last = best[most - 1];
    // Most are no match for those found: what costs more is looked at for the others alone.
    if (last && scored < last.score) continue;
    const found = { other: catalog.roles[candidate] as RoleEntry, score: scored };
    if (last && closest(last, found) < 0) continue;
    best.splice(best.findLastIndex((one) => closest(one, found) < 0) + 1, 0, found);
    best.length = Math.min(best.length, most);
  }
  return best.map(({ other }) => ({
    role: other,
    shared: other.skills
      .filter(({ id }) => named.has(id))
      .toSorted((a, b) => weight(b) - weight(a))
      .map(({ name }) => name),
    alsoAsks: askedOnlyBy(other, role),
    doesNotAsk: askedOnlyBy(role, other),
    same: sameIn(role, other),
  }));
}

function closest(
  a: { readonly other: RoleEntry; readonly score: number },
  b: { readonly other: RoleEntry; readonly score: number },
): number {
  return b.score - a.score || (a.other.id < b.other.id ? -1 : 1);
}

/** Roles and skills by number, as every role asks for its relatives. */
interface Table {
  readonly numbers: ReadonlyMap<RoleEntry, number>;
  readonly skills: ReadonlyMap<string, number>;
  /** The numbers of the skills of each role. */
  readonly skillsOf: NumberLists;
  /** The numbers of the roles of each skill, in the order of the catalog. */
  readonly rolesOf: NumberLists;
  /** How much each skill counts. */
  readonly weights: Float64Array;
  /** Room for the weights of one role's skills. */
  readonly own: Float64Array;
  /** Room for marks of the roles already found for one. */
  readonly marks: Uint8Array;
}

const tableOf = onceACatalog((catalog: Catalog): Table => {
  const numbers = roleNumbers(catalog);
  const entries = [...catalog.skills.values()];
  const skills = new Map(entries.map(({ id }, number) => [id, number]));
  return {
    numbers,
    skills,
    skillsOf: numberLists(catalog.roles.map((role) => role.skills.flatMap(({ id }) => skills.get(id) ?? []))),
    rolesOf: numberLists(
      entries.map(({ demands }) => demands.flatMap(({ role }) => numbers.get(role) ?? [])),
    ),
    weights: Float64Array.from(entries, ({ demands }) => Math.log(1 + numbers.size / (demands.length || 1))),
    own: new Float64Array(entries.length),
    marks: new Uint8Array(numbers.size),
  };
});

/** Roles that name the skills of a role, those of its rarest skills first. */
function candidatesOf(role: number, { skillsOf, rolesOf, marks }: Table): number[] {
  const demands = Array.from(numbersAt(skillsOf, role), (skill) => numbersAt(rolesOf, skill)).sort(
    (a, b) => a.length - b.length,
  );
  const found = [role];
  marks[role] = 1;
  search: for (const named of demands) {
    for (const other of named) {
      if (marks[other] === 1) continue;
      marks[other] = 1;
      found.push(other);
      if (found.length > candidates) break search;
    }
  }
  // One by one: to clear all would be roles times roles.
  for (const other of found) marks[other] = 0;
  return found.slice(1);
}

function askedOnlyBy(one: RoleEntry, other: RoleEntry): string[] {
  const named = new Set(other.skills.map(({ id }) => id));
  return one.skills.filter((skill) => isAsked(skill) && !named.has(skill.id)).map(({ name }) => name);
}

function isAsked({ level }: RoleSkill): boolean {
  return level !== 'mentioned';
}

function sameIn(a: RoleEntry, b: RoleEntry): RelatedRole['same'] {
  const place = a.jobLocation?.some((one) => b.jobLocation?.includes(one)) ?? false;
  return [
    ...(a.hiringOrganization && a.hiringOrganization === b.hiringOrganization
      ? (['organization'] as const)
      : []),
    ...(place ? (['place'] as const) : []),
  ];
}
