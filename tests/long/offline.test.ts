import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildSite, filesIn, newFolder } from '../site/build-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const env = { PATH: process.env.PATH, HOME: process.env.HOME };
const hashesOf = (site: string) =>
  filesIn(site).map(
    (path) =>
      `${createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex')} ${path}`,
  );

/** A way to run a command without any network, where this machine allows one. */
const apart = [['-n'], ['-rn']].find((flags) => spawnSync('unshare', [...flags, 'true']).status === 0);

test('with the network off a site is built, to the same bytes', (context) => {
  if (!apart) context.skip('unshare is not there or not allowed: the network cannot be switched off here');
  const unshare = (...command: string[]) =>
    spawnSync('unshare', [...(apart ?? []), process.execPath, ...command], {
      cwd: root,
      encoding: 'utf8',
      env,
    });
  const interfaces = unshare('-p', 'Object.keys(require("os").networkInterfaces()).length');
  expect(interfaces.stdout.trim()).toBe('0');

  const site = newFolder();
  const { status, stderr } = unshare('src/cli/build.ts', '--out', site);
  expect(status, stderr).toBe(0);
  const online = buildSite();
  expect(online.code, online.output).toBe(0);
  expect(hashesOf(site)).toEqual(hashesOf(online.site));
});

test('a build opens no connection, not even to tell of itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-net-'));
  const log = join(folder, 'connections.txt');
  const watch = join(folder, 'watch.mjs');
  writeFileSync(
    watch,
    `import { appendFileSync } from 'node:fs';
     import { Socket } from 'node:net';
     const { connect } = Socket.prototype;
     Socket.prototype.connect = function (...args) {
       const [first] = Array.isArray(args[0]) ? args[0] : args;
       appendFileSync(${JSON.stringify(log)}, \`\${first?.host ?? first?.path ?? first}\\n\`);
       return connect.apply(this, args);
     };`,
  );
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', watch, ...args], { cwd: root, encoding: 'utf8', env });
  // What is watched for is seen, also where it fails.
  run('-e', 'fetch("http://127.0.0.1:59999/").catch(() => {})');
  expect(readFileSync(log, 'utf8')).toBe('127.0.0.1\n');
  writeFileSync(log, '');

  const { status, stderr } = run('src/cli/build.ts', '--out', newFolder());
  expect(status, stderr).toBe(0);
  expect(readFileSync(log, 'utf8')).toBe('');
});

test('installed without any script, all works but the Node that comes with it', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-scripts-'));
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) context.skip('no git repository: what belongs to the project is not known');
  const files = listed.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  spawnSync('tar', ['-C', folder, '-xf', '-'], {
    input: spawnSync('tar', ['-C', root, '-cf', '-', ...files], { maxBuffer: 256 * 1024 * 1024 }).stdout,
  });

  const install = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (/ENOTFOUND|EAI_AGAIN|ENOTCACHED|ECONNREFUSED|ETIMEDOUT/.test(install.stderr))
    context.skip('the registry cannot be reached: nothing can be installed');
  expect(install.status, install.stderr).toBe(0);
  expect(existsSync(join(folder, 'node_modules/node/bin/node'))).toBe(false);

  const site = newFolder();
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--out', site], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  expect(status, stderr).toBe(0);
  expect(filesIn(site).filter((path) => path.startsWith('pagefind/fragment/'))).toHaveLength(6);
});
