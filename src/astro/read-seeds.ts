import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VFile } from 'vfile';

/** The folder of the seeds: `seeds/`, or the one that `ROLEBOOK_SEEDS` names. */
export function seedsFolder(): string {
  return resolve(process.env.ROLEBOOK_SEEDS ?? 'seeds');
}

/** The seeds below a file or folder, in the order of their paths; dotfiles are none. */
export function seedPaths(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => seedPaths(join(path, name)));
}

/** A seed as the converter takes it. `seedPath` is the path that is published. */
export function readSeed(path: string, seedPath = path): VFile {
  return seedOf(readFileSync(path), path, seedPath);
}

/** Bytes as the converter takes them. */
export function seedOf(bytes: Uint8Array, path: string, seedPath = path): VFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return new VFile({ path, value: bytes, data: { sha256, seedPath } });
}
