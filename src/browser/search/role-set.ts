/** A set of roles by their numbers, a bit each. */
export type RoleSet = Uint32Array;

/** A set of some of `size` roles. */
export function roleSet(size: number, roles: Iterable<number> = []): RoleSet {
  const set = new Uint32Array(Math.ceil(size / 32));
  for (const role of roles) addRole(set, role);
  return set;
}

/** The set of all of `size` roles. */
export function allRoles(size: number): RoleSet {
  const set = roleSet(size).fill(0xffffffff);
  const left = size % 32;
  if (left > 0) set[set.length - 1] = 2 ** left - 1;
  return set;
}

export function addRole(set: RoleSet, role: number): void {
  set[role >>> 5] = (set[role >>> 5] ?? 0) | (1 << (role & 31));
}

export function hasRole(set: RoleSet, role: number): boolean {
  return (((set[role >>> 5] ?? 0) >>> (role & 31)) & 1) === 1;
}

/** The roles that are in both sets. */
export function both(a: RoleSet, b: RoleSet): RoleSet {
  return a.map((bits, at) => bits & (b[at] ?? 0));
}

/** The roles that are in one of two sets. */
export function either(a: RoleSet, b: RoleSet): RoleSet {
  return a.map((bits, at) => bits | (b[at] ?? 0));
}

/** The roles of the first set that are not in the second. */
export function without(a: RoleSet, b: RoleSet): RoleSet {
  return a.map((bits, at) => bits & ~(b[at] ?? 0));
}

/** How many of some roles are in a set. */
export function countIn(roles: readonly number[], set: RoleSet): number {
  let count = 0;
  for (const role of roles) count += ((set[role >>> 5] ?? 0) >>> (role & 31)) & 1;
  return count;
}

/** How many roles a set has. */
export function sizeOf(set: RoleSet): number {
  let count = 0;
  for (let bits of set) for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
