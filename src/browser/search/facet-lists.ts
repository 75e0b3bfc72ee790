import { type FacetFile, marks } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeRoles } from './role-codes.ts';
import { addRole, hasRole, roleSet } from './role-set.ts';
import { skillRoles } from './skill-roles.ts';
import type { Sources } from './sources.ts';

/** The value of roles that state none. */
export const notStated = 'not stated';

/** The roles that have a value; for a skill each with its level. */
export interface ValueList {
  readonly label: string;
  readonly roles: readonly number[];
  readonly levels?: readonly number[];
}

/** The values of a facet, those of most roles first. */
export type FacetLists = ReadonlyMap<string, ValueList>;

const known = new WeakMap<FacetFile, FacetLists>();

/** The values of a facet with their roles, and last the roles that state none. Skills that its file leaves out are fetched where they are `wanted`. */
export async function facetLists(
  id: string,
  wanted: readonly string[],
  lexicon: Lexicon,
  sources: Sources,
): Promise<FacetLists> {
  const file = await sources.file<FacetFile>(`facets/${id}.json`);
  const lists = known.get(file) ?? (id === 'skill' ? skillListsOf(file) : listsOf(file, lexicon.roles));
  known.set(file, lists);
  if (id !== 'skill') return lists;

  const rare = wanted.filter((value) => !lists.has(value) && lexicon.numbers.has(value));
  const more = await Promise.all(
    rare.map(async (value) => [value, await skillList(value, lexicon, sources)] as const),
  );
  return more.length > 0 ? new Map([...lists, ...more]) : lists;
}

function listsOf({ values }: FacetFile, size: number): FacetLists {
  const stated = roleSet(size);
  const lists = new Map<string, ValueList>();
  for (const [value, label, coded] of values) {
    const { roles } = decodeRoles(coded, marks.none);
    for (const role of roles) addRole(stated, role);
    lists.set(value, { label, roles });
  }
  const left = Array.from({ length: size }, (_, role) => role).filter((role) => !hasRole(stated, role));
  return left.length > 0 ? lists.set(notStated, { label: notStated, roles: left }) : lists;
}

function skillListsOf({ values }: FacetFile): FacetLists {
  return new Map(
    values.map(([value, label, coded]) => {
      const { roles, marks: levels } = decodeRoles(coded, marks.level);
      return [value, { label, roles, levels }];
    }),
  );
}

async function skillList(id: string, lexicon: Lexicon, sources: Sources): Promise<ValueList> {
  const skill = lexicon.numbers.get(id) ?? -1;
  const [named] = await skillRoles(skill, lexicon, sources);
  const { roles, marks: coded } = decodeRoles(named, marks.levelAndTitle);
  return {
    label: lexicon.skills[skill]?.[1] ?? id,
    roles,
    levels: coded.map((mark) => mark >> 1),
  };
}
