import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workPaths } from '../../src/astro/publish/work-paths.ts';
import { contentsOf } from '../folder.ts';
import { copyProject, startBuild } from './project-copy.ts';

const project = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'rolebook-project-'));
const dist = join(project, 'dist');
const seed = join(project, 'seeds/more.txt');
let old: Record<string, string>;
let next: Record<string, string>;
/** How long a build takes here, in milliseconds. */
let duration: number;

const build = async (env?: Readonly<Record<string, string>>) => startBuild(project, env).done;
// What is kept of a build for the next one is none.
const leftovers = () =>
  readdirSync(project).filter((name) => /^\.(?:dist|build)\./.test(name) && name !== '.dist.build.json');
const putBack = () => {
  rmSync(dist, { recursive: true });
  cpSync(`${dist}.old`, dist, { recursive: true, preserveTimestamps: true });
};

beforeAll(async () => {
  copyProject(project);
  expect(await build()).toMatchObject({ code: 0 });
  old = contentsOf(dist);
  cpSync(dist, `${dist}.old`, { recursive: true, preserveTimestamps: true });

  writeFileSync(seed, 'Gardener of Data\n\nRequirements\n\nSQL and Python\n');
  const start = performance.now();
  expect(await build()).toMatchObject({ code: 0 });
  duration = performance.now() - start;
  next = contentsOf(dist);
  expect(next).not.toEqual(old);
  putBack();
}, 300_000);
beforeEach(putBack);
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Whatever happened, the next build succeeds, and it leaves nothing but the site. */
const nextBuildSucceeds = async () => {
  expect(await build()).toMatchObject({ code: 0 });
  expect(contentsOf(dist)).toEqual(next);
  expect(leftovers()).toEqual([]);
  putBack();
};

test('killed at 20 points of a build, the old site is as it was and the next build is not kept out', async () => {
  let whole = duration;
  let late = 0;
  for (let point = 1; point <= 20; ) {
    const { child, done } = startBuild(project);
    await pause((whole * point) / 21);
    child.kill('SIGKILL');
    const { output } = await done;
    expect(output).not.toContain('(lock)');

    // In the switch itself, which switching.test.ts kills at every change of a file.
    if (existsSync(join(project, '.dist.ready'))) {
      rmSync(join(project, '.dist.ready'), { recursive: true });
      putBack();
      continue;
    }
    const left = contentsOf(dist);
    if (left['sha256sums.txt'] === next['sha256sums.txt']) {
      // It was faster than the first one and had published: another is killed sooner.
      expect(left).toEqual(next);
      putBack();
      whole *= 0.9;
      late += 1;
      expect(late).toBeLessThan(20);
    } else {
      expect(left, `after ${point}/21 of a build`).toEqual(old);
      point += 1;
    }
  }
  await nextBuildSucceeds();
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('stopped by %s, a build leaves the old site and nothing else', async (signal, code) => {
  const { child, done } = startBuild(project);
  // When its first files are there, not after so many seconds: how long a build takes depends on what else the machine does.
  const { staging } = workPaths(dist);
  while (!existsSync(staging) || readdirSync(staging).length === 0) await pause(5);
  child.kill(signal);
  expect(await done).toMatchObject({ code });
  expect(contentsOf(dist)).toEqual(old);
  expect(leftovers()).toEqual([]);
});

describe('a build that fails leaves the old site and nothing else', () => {
  let mend = () => {};
  afterEach(() => mend());
  afterAll(() => nextBuildSucceeds());
  const change = (path: string, text: string) => {
    const file = join(project, path);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    mend = () => (before ? writeFileSync(file, before) : rmSync(file));
    writeFileSync(file, `${before ?? ''}${text}`);
  };

  test.each([
    [
      'a page that cannot be rendered',
      'src/pages/insights/duplicates.astro',
      "{(() => { throw new Error('no page') })()}",
      /no page/,
    ],
    [
      'an entry that is not as the schema asks',
      'src/content/skills/broken.yaml',
      '- id: 5\n',
      /broken\.yaml/,
    ],
    ['a posting that is refused', 'seeds/empty.txt', ' ', /\(empty-seed\)/],
    [
      'a link that leads nowhere',
      'src/pages/insights/duplicates.astro',
      '<a href="/nowhere/">x</a>',
      /duplicates\/index\.html:1:1 Expected \/nowhere\/ to lead somewhere/,
    ],
  ])('for %s', async (_name, path, text, told) => {
    change(path, text);
    const { code, output } = await build();
    expect(output).toMatch(told);
    expect(code).toBe(1);
    expect(contentsOf(dist)).toEqual(old);
    expect(leftovers()).toEqual([]);
  });
});

test('a full disk leaves the old site, and the next build succeeds', async ({ skip }) => {
  const volume = join(project, 'volume');
  mkdirSync(volume);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=14m', 'tmpfs', volume]).status === 0;
  if (!mounted) skip('needs the right to mount a small volume');
  try {
    cpSync(`${dist}.old`, join(volume, 'site'), { recursive: true, preserveTimestamps: true });
    const options = ['--out', join(volume, 'site')];
    const { code, output } = await startBuild(project, {}, options).done;
    expect(output).toMatch(/ENOSPC|No space left/i);
    expect(code).toBe(1);
    expect(contentsOf(join(volume, 'site'))).toEqual(old);
    expect(readdirSync(volume)).toEqual(['site']);

    execFileSync('mount', ['-o', 'remount,size=100m', volume]);
    expect(await startBuild(project, {}, options).done).toMatchObject({ code: 0 });
    expect(contentsOf(join(volume, 'site'))).toEqual(next);
  } finally {
    execFileSync('umount', [volume]);
  }
});

test('a reader who goes away does not end a build', async () => {
  const { status, stdout } = spawnSync('bash', ['-c', 'set -o pipefail; node src/cli/build.ts | head -1'], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(status).toBe(0);
  expect(contentsOf(dist)).toEqual(next);
  putBack();
});

test('of two builds at once the second says who is at work, and the first is through', async () => {
  const first = startBuild(project);
  while (!leftovers().some((name) => name.startsWith('.dist.lock'))) await pause(10);
  const second = await build();
  expect(second.code).toBe(3);
  expect(second.output).toMatch(
    new RegExp(`found process ${first.child.pid} of .* at work since .*: wait until it ends`),
  );
  expect(await first.done).toMatchObject({ code: 0 });
  expect(contentsOf(dist)).toEqual(next);
  expect(leftovers()).toEqual([]);
  putBack();
});

test('a lock and a staging folder left by a build that is gone are taken away', async () => {
  mkdirSync(join(project, '.dist.staging/roles'), { recursive: true });
  appendFileSync(join(project, '.dist.staging/roles/half.html'), 'half');
  writeFileSync(join(project, '.build.lock-999999999.1.elsewhere'), '');
  expect(await build()).toMatchObject({ code: 3 });
  rmSync(join(project, '.build.lock-999999999.1.elsewhere'));
  writeFileSync(join(project, `.build.lock-999999999.1.${encodeURIComponent(hostname())}`), '');
  await nextBuildSucceeds();
});
