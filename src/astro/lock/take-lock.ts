import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Holder, holderIn, holderName, isGone } from './holder.ts';
import { processStart } from './process-start.ts';

/** A lock that was taken, or what to tell whoever wanted it. */
export type Lock = { readonly release: () => void } | { readonly refusal: string };

/**
 * Takes the lock `path` for this process, as the file `<path>-<pid>.<start>.<host>`. Each process writes a file of
 * its own and then looks for others, so of two at least one sees the other, and a dead one's file can be removed
 * by anybody without harm to the living. Two that see each other both step back and try again.
 */
export async function takeLock(path: string): Promise<Lock> {
  const own: Holder = { pid: process.pid, start: processStart(process.pid) ?? '0', host: hostname() };
  const file = `${path}-${holderName(own)}`;
  const release = () => rmSync(file, { force: true });
  mkdirSync(dirname(path), { recursive: true });

  for (let tries = 5; ; tries -= 1) {
    writeFileSync(file, '');
    const other = othersOf(path, own)[0];
    if (!other) return { release };
    release();
    if (tries === 0) return { refusal: refusalOf(path, other, own) };
    await pause(20 + Math.random() * 80);
  }
}

/** Who else holds the lock and may be alive; the files of the others are removed. */
function othersOf(path: string, own: Holder): Holder[] {
  const start = `${basename(path)}-`;
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start))
    .flatMap((name) => holderIn(name.slice(start.length)) ?? [])
    .filter((holder) => {
      if (holderName(holder) === holderName(own)) return false;
      const gone = isGone(holder, own.host);
      if (gone) rmSync(`${path}-${holderName(holder)}`, { force: true });
      return !gone;
    });
}

function refusalOf(path: string, holder: Holder, own: Holder): string {
  const file = `${path}-${holderName(holder)}`;
  const { pid, host } = holder;
  const since = statSync(file, { throwIfNoEntry: false })?.mtime.toISOString() ?? 'a moment ago';
  const advice =
    host === own.host
      ? `wait until it ends, or stop it with: kill ${pid}`
      : `wait until it ends; if it is no longer at work there, remove ${file}`;
  return `Expected to be the only build here, found process ${pid} of ${host} at work since ${since}: ${advice} (lock)`;
}
