import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished site where the old one was; the old one stays whole until then. */
export function publish(staging: string, dist: string): void {
  const old = `${staging}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(staging, dist);
  rmSync(old, { recursive: true, force: true });
}
