import { basename, dirname, join } from 'node:path';

/**
 * Where a site is worked on: beside the folder it is published to, so that a file is put by renaming it.
 * `dist` → `.dist.staging` (being built), `.dist.ready` (complete, being switched to), `.dist.lock`
 * (see `takeLock`), `.dist.site-a` and `.dist.site-b` (the sites that a link named `dist` is switched between).
 */
export function workPaths(dist: string) {
  const beside = (name: string) => join(dirname(dist), `.${basename(dist)}.${name}`);
  return {
    staging: beside('staging'),
    ready: beside('ready'),
    lock: beside('lock'),
    sites: [beside('site-a'), beside('site-b')] as const,
    link: beside('link'),
  };
}
