import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differingFrom } from './differing-from.ts';
import { filesOf } from './files-of.ts';
import { manifestFile, readManifest } from './manifest.ts';
import { putFile } from './put-file.ts';
import { setAside } from './set-aside.ts';
import { parentsOf, switchPlan } from './switch-plan.ts';
import { workPaths } from './work-paths.ts';

/**
 * Puts the site that is ready beside `dist` into it, file by file; without one there is nothing to do. Where a
 * switch was cut off, this ends it: the manifest says what belongs to the new site, and is put last of all.
 *
 * @throws Error where a file cannot be put: the old site is as it was, or the next call goes on.
 */
export function finishSwitch(dist: string): void {
  const { ready } = workPaths(dist);
  if (existsSync(join(ready, manifestFile))) switchTo(ready, dist);
  rmSync(ready, { recursive: true, force: true });
}

function switchTo(ready: string, dist: string): void {
  mkdirSync(dist, { recursive: true });
  const hashes = readManifest(ready);
  const { files, folders } = filesOf(dist);
  const old = { files: files.filter((path) => path !== manifestFile), folders };
  const plan = switchPlan(hashes.keys(), old, differingFrom(ready, dist, hashes));
  const put = (path: string) => {
    const from = join(ready, path);
    if (existsSync(from)) putFile(from, join(dist, path));
  };
  const drop = (path: string) => rmSync(join(dist, path), { recursive: true, force: true });

  const aside = join(ready, '.aside');
  try {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside);
    plan.fresh.forEach(put);
  } catch (error) {
    // Only what is new takes room. Where the disk is full nothing of the old site was touched, and nothing will be.
    plan.fresh.forEach(drop);
    const before = new Set(folders);
    for (const path of plan.fresh.flatMap(parentsOf)) if (!before.has(path)) drop(path);
    rmSync(ready, { recursive: true, force: true });
    throw faultOf(error, `the site in ${dist} is as it was: mend that and build again`);
  }

  const kept = new Set([...hashes.keys()].flatMap(parentsOf));
  try {
    plan.changed.forEach((path, index) => {
      setAside(join(dist, path), join(aside, `${index}`));
      put(path);
    });
    plan.stale.forEach(drop);
    folders.filter((path) => !kept.has(path)).forEach(drop);
    plan.late.forEach(put);
    put(manifestFile);
  } catch (error) {
    throw faultOf(error, `mend that and build again: it goes on with ${dist} where this stopped`);
  }
}

function faultOf(error: unknown, advice: string): Error {
  const found = error instanceof Error ? error.message : String(error);
  return new Error(`Expected to put the new site in place, found ${found}; ${advice} (publish)`, {
    cause: error,
  });
}
