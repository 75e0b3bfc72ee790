import type { SkillLevel } from '../convert/schema.ts';

/** A fact of a role in words; without a value where the posting does not state it. */
export interface ComparedFact {
  readonly name: string;
  readonly value?: string | undefined;
  /** The line of the posting that says it. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly inferred: boolean;
}

/** A skill as a role asks for it. */
export interface ComparedSkill {
  readonly id: string;
  readonly name: string;
  readonly level: SkillLevel;
  readonly years?: number | undefined;
  /** The number of its group, of whose skills one is enough. */
  readonly group?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A role as the comparison loads it. */
export interface ComparedRole {
  readonly id: string;
  readonly title: string;
  readonly isTitleInferred?: boolean | undefined;
  readonly facts: readonly ComparedFact[];
  readonly skills: readonly ComparedSkill[];
}

/** A row of the comparison: what each role says, in the order of the roles. */
export interface ComparedRow<Cell> {
  readonly name: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** A row of a skill. */
export interface SkillRow extends ComparedRow<ComparedSkill> {
  readonly id: string;
}

/** The skills of some roles, each in one of four places. */
export interface Comparison {
  readonly facts: readonly ComparedRow<ComparedFact>[];
  /** Named by every role, as strongly. */
  readonly shared: readonly SkillRow[];
  /** Named by more than one, but not as strongly by each. */
  readonly differing: readonly SkillRow[];
  /** Named by more than one but not by all, as strongly. */
  readonly some: readonly SkillRow[];
  /** Named by one only, a list for each role: what it requires, prefers, mentions. */
  readonly only: readonly (readonly ComparedSkill[])[];
}

const levels: readonly SkillLevel[] = ['required', 'preferred', 'mentioned'];

/** Roles side by side. */
export function compareRoles(roles: readonly ComparedRole[]): Comparison {
  const rows = rowsOf(
    roles.map(({ skills }) => skills),
    ({ id }) => id,
  ).map(({ key, name, cells }): SkillRow => ({ id: key, name, cells }));
  const by = Map.groupBy(rows, (row) => kindOf(row));
  return {
    facts: rowsOf(
      roles.map(({ facts }) => facts),
      ({ name }) => name,
    ).map(({ name, cells }) => ({ name, cells })),
    shared: by.get('shared') ?? [],
    differing: by.get('differing') ?? [],
    some: by.get('some') ?? [],
    only: roles.map((_, index) =>
      (by.get('only') ?? [])
        .flatMap(({ cells }) => cells[index] ?? [])
        .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
    ),
  };
}

function kindOf({ cells }: SkillRow): 'shared' | 'differing' | 'some' | 'only' {
  const named = cells.filter((cell) => cell !== undefined);
  if (named.length === 1 && cells.length > 1) return 'only';
  if (new Set(named.map(({ level }) => level)).size > 1) return 'differing';
  return named.length === cells.length ? 'shared' : 'some';
}

/** A row for each key that any list has. */
function rowsOf<Item extends { readonly name: string }>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): (ComparedRow<Item> & { key: string })[] {
  const byKey = lists.map((list) => new Map(list.map((item) => [keyOf(item), item])));
  return mergedKeys(lists.map((list) => list.map(keyOf))).map((key) => {
    const cells = byKey.map((items) => items.get(key));
    return { key, name: cells.find((cell) => cell !== undefined)?.name ?? key, cells };
  });
}

/** The keys of all lists: those of the first, and each other after the one before it in its own list. */
function mergedKeys(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  const merged = [...first];
  const known = new Set(merged);
  for (const list of others) {
    for (const [index, key] of list.entries()) {
      if (known.has(key)) continue;
      const before = list[index - 1];
      merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, key);
      known.add(key);
    }
  }
  return merged;
}
