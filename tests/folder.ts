import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder for one test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rolebook-'));
}

/** Writes files into a folder, which is made where it is missing. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** All that is in a folder: each file with the hash of its bytes, each folder by its name. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => {
        const whole = join(folder, path);
        return statSync(whole).isDirectory() ? [`${path}/`, ''] : [path, hash('sha256', readFileSync(whole))];
      }),
  );
}
