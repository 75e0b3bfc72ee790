import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files and the folders below a folder, by their paths in it with `/`, in the order of the file system. */
export function filesOf(folder: string): { files: string[]; folders: string[] } {
  const found: { files: string[]; folders: string[] } = { files: [], folders: [] };
  const walk = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      // What is no folder, a link or a socket as well, is for a site one thing at one path.
      if (!entry.isDirectory()) found.files.push(inside);
      else {
        found.folders.push(inside);
        walk(inside);
      }
    }
  };
  walk('');
  return found;
}
