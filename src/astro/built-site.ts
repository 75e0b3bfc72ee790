import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './publish/files-of.ts';

/** A site that is being built: what was made of it, and what stays of the one that readers see. */
export interface BuiltSite {
  /** Where its new files are. */
  readonly folder: string;
  /** Where the site before it is. */
  readonly before: string;
  /** The files of the site before it that stay as they are, by their paths. */
  readonly kept: ReadonlySet<string>;
}

/** The paths of all files of a site, in order. */
export function pathsOf({ folder, kept }: BuiltSite): string[] {
  return [...filesOf(folder).files, ...kept].sort();
}

/** Where a file of a site lies. */
export function fileAt({ folder, before, kept }: BuiltSite, path: string): string {
  return join(kept.has(path) ? before : folder, path);
}

/** Whether a site has a file. */
export function hasFile(site: BuiltSite, path: string): boolean {
  return site.kept.has(path) || existsSync(join(site.folder, path));
}
