import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { finishSwitch } from '../../src/astro/publish/finish-switch.ts';
import { publish } from '../../src/astro/publish/publish.ts';
import { workPaths } from '../../src/astro/publish/work-paths.ts';
import { contentsOf, writeFiles } from '../folder.ts';
import { memoryFolder } from './memory-folder.ts';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** An edition of a site: a way in, roles of which the first 20 change, and what they load under a name of its own. */
function edition(number: number, roles: number): Record<string, string> {
  const page = (link: string) => `<p>edition ${number % 2}</p><a href="${link}">x</a></html>`;
  const files: Record<string, string> = {
    'index.html': page('roles/0/index.html'),
    [`_astro/a.${number % 2}.css`]: 'p {}',
    [`only/${number % 2}/index.html`]: page('_astro/none.css'),
  };
  for (let role = 0; role < roles; role += 1)
    files[`roles/${role}/index.html`] = role < 20 ? page(`_astro/a.${number % 2}.css`) : 'the same';
  return files;
}

const kinds = ['a folder', 'a link'] as const;

/** A folder with the first edition published. */
function published(kind: (typeof kinds)[number], roles: number): string {
  const dist = join(memoryFolder(), 'dist');
  if (kind === 'a link') symlinkSync('.dist.site-a', dist, 'dir');
  publish(writeFiles(workPaths(dist).staging, edition(0, roles)), dist);
  return dist;
}

test.each(kinds)('a reader of %s misses nothing during 200 switches', async (kind) => {
  const dist = published(kind, 300);
  const stop = join(dist, '../stop');
  const reader = spawn(process.execPath, [script('./read-on.ts'), dist, stop], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  reader.stdout.on('data', (part) => {
    said += part;
  });
  for (let number = 1; number <= 200; number += 1)
    publish(writeFiles(workPaths(dist).staging, edition(number, 300)), dist);
  writeFileSync(stop, '');
  await once(reader, 'exit');

  const { readings, editions, faults } = JSON.parse(said);
  expect(faults).toEqual([]);
  expect(readings).toBeGreaterThan(200);
  expect(editions).toHaveLength(2);
});

describe.each(kinds)('a switch of %s', (kind) => {
  const [old, next] = [edition(0, 5), edition(1, 5)];
  const run = (dist: string, env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['--import', script('./die-at.ts'), script('./publish-once.ts'), dist], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    });
  let before: Record<string, string>;
  let after: Record<string, string>;
  beforeEach(() => {
    const dist = published(kind, 5);
    before = contentsOf(dist);
    publish(writeFiles(workPaths(dist).staging, next), dist);
    after = contentsOf(dist);
  });
  const staged = () => {
    const dist = published(kind, 5);
    writeFiles(workPaths(dist).staging, next);
    return dist;
  };

  test('that is killed at any change of a file leaves the old site or one that the next build ends', () => {
    let points = 0;
    for (let at = 1; ; at += 1) {
      const dist = staged();
      const { status, signal } = run(dist, { DIE_AT: String(at) });
      if (status === 0) break;
      expect(signal).toBe('SIGKILL');
      points += 1;

      const left = contentsOf(dist);
      const begun = existsSync(workPaths(dist).ready);
      if (kind === 'a link') expect([before, after]).toContainEqual(left);
      else if (!begun) expect([before, after]).toContainEqual(left);
      // What both editions have is there, and whole.
      for (const path of Object.keys(old).filter((path) => path in next))
        expect([before[path], after[path]], `${path} at ${at}`).toContain(left[path]);

      finishSwitch(dist);
      expect(begun ? [after] : [before, after], `at ${at}`).toContainEqual(contentsOf(dist));
      rmSync(workPaths(dist).staging, { recursive: true, force: true });
      publish(writeFiles(workPaths(dist).staging, next), dist);
      expect(contentsOf(dist)).toEqual(after);
    }
    expect(points).toBeGreaterThan(kind === 'a link' ? 4 : 12);
  });

  test('that finds the disk full leaves the old site, and the next one succeeds', () => {
    let faults = 0;
    for (let at = 1; ; at += 1) {
      const dist = staged();
      const { status, stderr } = run(dist, { FULL_AT: String(at) });
      if (status === 0) break;
      faults += 1;
      expect(stderr).toContain('ENOSPC');
      expect(contentsOf(dist), `at ${at}`).toEqual(before);

      rmSync(workPaths(dist).staging, { recursive: true, force: true });
      publish(writeFiles(workPaths(dist).staging, next), dist);
      expect(contentsOf(dist)).toEqual(after);
    }
    expect(faults).toBeGreaterThan(2);
  });
});
