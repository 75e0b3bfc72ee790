import { readFileSync, writeFileSync } from 'node:fs';
import { seedPaths } from '../../src/astro/read-seeds.ts';

const before = ' and ';
const after = ' as well as ';

/** Changes a line of one posting of a folder, in words that may stand in text, HTML and JSON alike. @throws Error where no posting has them. */
export function editOne(folder: string): void {
  for (const path of seedPaths(folder)) {
    // Bytes as they are, whatever they are encoded in.
    const text = readFileSync(path, 'latin1');
    // The last of them, as the first may stand in a title.
    const at = text.lastIndexOf(before);
    if (at < 0) continue;
    writeFileSync(path, text.slice(0, at) + after + text.slice(at + before.length), 'latin1');
    return;
  }
  throw new Error(`Expected a posting with the word “and” to edit in ${folder}, found none`);
}
