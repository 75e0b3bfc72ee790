import { existsSync } from 'node:fs';

/** Whether there is a file or folder at each path; where there is none, it is told. */
export function areThere(paths: readonly string[]): boolean {
  const missing = paths.filter((path) => !existsSync(path));
  for (const path of missing) console.error(`Expected a file or folder, found nothing at ${path}`);
  return missing.length === 0;
}
