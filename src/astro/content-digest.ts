import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The SHA-256 of texts in their order, in hex; `['ab', 'c']` and `['a', 'bc']` differ. */
export function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

/** The SHA-256 of files and of all files below folders, of their names and bytes; what is not there counts as that. */
export function digestOfFiles(root: string, paths: readonly string[], left: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesBelow(join(root, path)))) {
    const name = relative(root, path).replaceAll('\\', '/');
    if (left.some((folder) => name.startsWith(folder))) continue;
    const bytes = readFileSync(path);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** The files at or below a path in the order of their names; none where nothing is there. */
function filesBelow(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
