import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { holderIn, holderName } from '../../src/astro/lock/holder.ts';
import { processStart } from '../../src/astro/lock/process-start.ts';
import { takeLock } from '../../src/astro/lock/take-lock.ts';
import { newFolder } from '../folder.ts';

let path: string;
beforeEach(() => {
  path = join(newFolder(), '.site.lock');
});
const files = () => readdirSync(dirname(path));
const leave = (holder: { pid: number; start: string; host: string }) =>
  writeFileSync(`${path}-${holderName(holder)}`, '');
const here = { host: hostname(), start: processStart(process.pid) ?? '' };

describe('a lock', () => {
  test('is taken, seen in the folder, and given back', async () => {
    const lock = await takeLock(path);
    expect(files()).toEqual([`${basename(path)}-${holderName({ ...here, pid: process.pid })}`]);
    if ('release' in lock) lock.release();
    expect(files()).toEqual([]);
  });

  test('of a living process is refused: who has it, since when, what to do', async () => {
    const other = spawn('sleep', ['60']);
    const pid = other.pid ?? 0;
    leave({ pid, host: here.host, start: processStart(pid) ?? '' });
    expect(await takeLock(path)).toEqual({
      refusal: expect.stringMatching(
        new RegExp(
          `found process ${pid} of .* at work since \\d{4}-\\d\\d-\\d\\dT.*: wait until it ends, or stop it with: kill ${pid} `,
        ),
      ),
    });
    expect(files()).toHaveLength(1);

    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await takeLock(path)).toHaveProperty('release');
    expect(files()).toHaveLength(1);
  });

  test('of a process whose number somebody else has now is taken over', async () => {
    leave({ pid: process.ppid, host: here.host, start: '1' });
    expect(await takeLock(path)).toHaveProperty('release');
  });

  test('of a process that is gone is taken over where nobody knows when it began', async () => {
    leave({ pid: 999_999_999, host: here.host, start: '0' });
    expect(await takeLock(path)).toHaveProperty('release');
  });

  test('of another machine is refused, as nobody here can tell, with the file to remove', async () => {
    leave({ pid: 1, host: 'elsewhere', start: '1' });
    expect(await takeLock(path)).toEqual({
      refusal: expect.stringContaining(`if it is no longer at work there, remove ${path}-1.1.elsewhere`),
    });
  });

  test('is not held by files that only look like it', async () => {
    writeFileSync(`${path}-notes.txt`, '');
    expect(await takeLock(path)).toHaveProperty('release');
  });

  test('names any host', () => {
    const holder = { pid: 12, start: '34', host: 'a/b.c ü%' };
    expect(holderIn(holderName(holder))).toEqual(holder);
  });
});

test('of many processes that want a lock at once one has it at a time', async () => {
  const source = `
    const { takeLock } = await import(${JSON.stringify(new URL('../../src/astro/lock/take-lock.ts', import.meta.url).href)});
    const { writeFileSync, rmSync, appendFileSync } = await import('node:fs');
    const [path, alone, log] = process.argv.slice(1);
    for (let round = 0; round < 20; round += 1) {
      const lock = await takeLock(path);
      if ('refusal' in lock) continue;
      try { writeFileSync(alone, '', { flag: 'wx' }); } catch { appendFileSync(log, 'TOGETHER\\n'); }
      await new Promise((resolve) => setTimeout(resolve, 5));
      rmSync(alone, { force: true });
      appendFileSync(log, 'alone\\n');
      // The last one dies with the lock: it must not keep the others out.
      if (round === 19) process.kill(process.pid, 'SIGKILL');
      lock.release();
    }`;
  const folder = newFolder();
  const log = join(folder, 'log');
  writeFileSync(log, '');
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const args = [
        '--input-type=module-typescript',
        '--eval',
        source,
        '--',
        path,
        join(folder, 'alone'),
        log,
      ];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      await once(child, 'exit');
    }),
  );
  const said = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  expect(said.length).toBeGreaterThan(20);
  expect(said).not.toContain('TOGETHER');
});
