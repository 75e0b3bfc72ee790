import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { refuseSize } from '../convert/seed/refuse-size.ts';
import { visibleName } from './visible-name.ts';

/** The folder of the seeds: `seeds/`, or the one that `ROLEBOOK_SEEDS` names. */
export function seedsFolder(): string {
  return resolve(process.env.ROLEBOOK_SEEDS ?? 'seeds');
}

/**
 * The seeds below a file or folder, in the order of their paths; dotfiles are none. Links and special files
 * are among them, and refused where they are read.
 */
export function seedPaths(path: string): string[] {
  return statSync(path).isDirectory() ? below(path) : [path];
}

function below(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() && isListable(path) ? below(path) : [path];
    });
}

/** A folder that cannot be listed stays among the seeds, so that it is told. */
function isListable(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false; // refused where it is read as a seed
  }
}

/**
 * A seed as the converter takes it, or refused where it is no file of its own: a link may lead out of the folder
 * or into a circle, and a pipe or device may never end. `seedPath` is the path that is published.
 */
export function readSeed(path: string, seedPath = path): VFile {
  const refused = new VFile({ path: visibleName(path), data: { seedPath } });
  try {
    const kind = lstatSync(path);
    const fault = faultOf(kind);
    if (fault) refused.fail(fault.reason, { ruleId: fault.ruleId, source: 'rolebook' });
    refuseSize(refused, kind.size);
    return seedOf(readFileSync(path), path, seedPath);
  } catch (error) {
    if (!(error instanceof VFileMessage)) tellUnreadable(refused, error);
    return refused;
  }
}

/** Bytes as the converter takes them. */
export function seedOf(bytes: Uint8Array, path: string, seedPath = path): VFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return new VFile({ path: visibleName(path), value: bytes, data: { sha256, seedPath } });
}

function faultOf(kind: Stats): { reason: string; ruleId: string } | undefined {
  if (kind.isSymbolicLink()) {
    return {
      reason: 'Expected a file, found a link, which is not followed: put the posting itself in its place',
      ruleId: 'symlink',
    };
  }
  if (kind.isFile()) return;
  return {
    reason: kind.isDirectory()
      ? 'Expected a folder that can be listed, found one that cannot: let the build read it'
      : 'Expected a file, found a pipe, socket or device, which is not opened: take it out of the folder',
    ruleId: kind.isDirectory() ? 'unreadable-seed' : 'special-file',
  };
}

function tellUnreadable(file: VFile, error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  // A name that is not UTF-8 is listed with this character, and is not found by that name.
  const reason =
    code === 'ENOENT' && file.path.includes('\uFFFD')
      ? 'Expected a file name in UTF-8, found other bytes: rename the file'
      : `Expected a file that can be read, found that it cannot (${code}): let the build read it, or take it out`;
  file.message(reason, {
    ruleId: 'unreadable-seed',
    source: 'rolebook',
  }).fatal = true;
}
