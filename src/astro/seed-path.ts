import { join, relative, sep } from 'node:path';

/** The path of a seed as it is published: below `seeds/`, whatever the folder is called, with slashes. */
export function seedPath(path: string, folder: string): string {
  return join('seeds', relative(folder, path)).split(sep).join('/');
}
