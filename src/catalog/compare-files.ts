import { compareFile } from '../browser/compare-file.ts';
import type { ComparedRole } from '../browser/compare-roles.ts';
import type { Catalog } from './catalog.ts';
import { comparedRole } from './compared-role.ts';

/** So many roles of about 2 kB at most lie in a file on average. */
const rolesInFile = 32;

/** How many files the roles of the comparison lie in: a power of two, so that one role more seldom moves the others. */
export function compareFileCount({ roles }: Pick<Catalog, 'roles'>): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, roles.length / rolesInFile)));
}

/** The roles as the comparison loads them, by the files in which it looks for them. */
export function compareFiles(catalog: Catalog): ComparedRole[][] {
  const files: ComparedRole[][] = Array.from({ length: compareFileCount(catalog) }, () => []);
  for (const role of catalog.roles) files[compareFile(role.id, files.length)]?.push(comparedRole(role));
  return files;
}
