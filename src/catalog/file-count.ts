/** So many roles lie in a file at most on average, as long as there are few enough files. */
const rolesInFile = 32;
const mostFiles = 128;

/** How many files share some roles by the hash of their ids: a power of two, so that one role more seldom moves the others. */
export function fileCount(roles: number): number {
  return Math.min(mostFiles, 2 ** Math.ceil(Math.log2(Math.max(1, roles / rolesInFile))));
}
