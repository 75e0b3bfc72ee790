import { fileOf } from '../browser/file-of.ts';

/** Roles by the file that the hash of their id says, each file in the order of the roles. */
export function inFiles<Role extends { readonly id: string }>(
  roles: readonly Role[],
  files: number,
): Role[][] {
  const parts: Role[][] = Array.from({ length: files }, () => []);
  for (const role of roles) parts[fileOf(role.id, files)]?.push(role);
  return parts;
}
