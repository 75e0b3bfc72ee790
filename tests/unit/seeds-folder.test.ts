import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeed, seedPaths } from '../../src/astro/read-seeds.ts';
import { refuseTwins } from '../../src/astro/refuse-twins.ts';
import { refusalsOf, reportOf } from '../../src/astro/report.ts';
import { seedPath } from '../../src/astro/seed-path.ts';
import { convert } from '../convert.ts';

const text = (title = 'Map Editor') => `${title}\n\nRequirements\n\nSQL`;
const folderOf = () => mkdtempSync(join(tmpdir(), 'rolebook-folder-'));
const rolesIn = (folder: string) =>
  refuseTwins(seedPaths(folder).flatMap((path) => convert(readSeed(path, seedPath(path, folder)))));
const refusalsIn = (folder: string) => refusalsOf(rolesIn(folder));

describe('a link in the folder', () => {
  const outside = join(folderOf(), 'secret.txt');
  writeFileSync(outside, text('Secret Keeper'));

  test.each([
    ['to a file outside', outside],
    ['to a folder outside', join(outside, '..')],
    ['to the folder itself', '.'],
    ['to nothing', 'nowhere'],
    ['to itself', 'link.txt'],
    ['to a file beside it', 'own.txt'],
  ])('%s is told and never followed', (_name, target) => {
    const folder = folderOf();
    writeFileSync(join(folder, 'own.txt'), text());
    symlinkSync(target, join(folder, 'link.txt'));
    const roles = rolesIn(folder);
    expect(refusalsOf(roles)).toEqual([
      expect.stringMatching(/^seeds\/link\.txt:1:1 Expected a file, found a link, .*: put .* \(symlink\)$/),
    ]);
    expect(roles.map(({ value }) => String(value)).join()).not.toContain('Secret');
    expect(roles).toHaveLength(2);
  });
});

describe('what is no file', () => {
  test('a pipe is told and never opened', () => {
    const folder = folderOf();
    expect(spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status).toBe(0);
    expect(refusalsIn(folder)).toEqual([expect.stringMatching(/^seeds\/pipe\.txt:1:1 .* \(special-file\)$/)]);
  });

  test('a socket is told and never opened', async () => {
    const folder = folderOf();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket.txt'), resolve));
    expect(refusalsIn(folder)).toEqual([
      expect.stringMatching(/^seeds\/socket\.txt:1:1 .* \(special-file\)$/),
    ]);
    await new Promise((resolve) => server.close(resolve));
  });

  test('a device is told and never opened', () => {
    expect(refusalsOf([readSeed('/dev/zero')])).toEqual([
      expect.stringMatching(/^\/dev\/zero:1:1 .*device.* \(special-file\)$/),
    ]);
  });

  test('a folder named like a file is a folder', () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'a.txt'));
    writeFileSync(join(folder, 'a.txt', 'b.txt'), text());
    const roles = rolesIn(folder);
    expect(refusalsOf(roles)).toEqual([]);
    expect(roles.map(({ data }) => data.role?.source.file)).toEqual(['seeds/a.txt/b.txt']);
  });
});

describe('what cannot be read', () => {
  test('a file that is gone by then is told', () => {
    expect(refusalsOf([readSeed(join(folderOf(), 'gone.txt'), 'seeds/gone.txt')])).toEqual([
      expect.stringMatching(/^seeds\/gone\.txt:1:1 .* \(ENOENT\): .* \(unreadable-seed\)$/),
    ]);
  });

  test('a file and a folder that are closed to the build are told, and the others read', () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'closed.txt'), text('Secret Keeper'), { mode: 0o000 });
    mkdirSync(join(folder, 'closed'), { mode: 0o000 });
    writeFileSync(join(folder, 'open.txt'), text());
    chmodSync(folder, 0o755);
    const roles = asNobody(() => rolesIn(folder));
    expect(refusalsOf(roles)).toEqual([
      expect.stringMatching(/^seeds\/closed:1:1 Expected a folder that can be listed.* \(unreadable-seed\)$/),
      expect.stringMatching(/^seeds\/closed\.txt:1:1 .* \(EACCES\): .* \(unreadable-seed\)$/),
    ]);
    expect(roles.map(({ data }) => data.role?.title)).toEqual([undefined, undefined, 'Map Editor']);
  });

  test('a file beyond the limit is refused by its size alone', () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'a.txt'), '');
    truncateSync(join(folder, 'a.txt'), 5 * 1024 ** 3); // no such file could be read at once
    expect(refusalsIn(folder)).toEqual([
      expect.stringMatching(
        /^seeds\/a\.txt:1:1 Expected at most 8388608 bytes, found 5368709120: .* \(oversized-seed\)$/,
      ),
    ]);
  });
});

describe('the name of a seed', () => {
  const names = [
    `it's "quoted".txt`,
    '<script>globalThis.canary = 1<script>.txt',
    '{globalThis.canary = 1}.txt',
    'a%2e%2e%2fb.txt',
    'a..b.txt',
    'x\\..\\y.txt',
    '-rf.txt',
    '--out.txt',
    '=1+1.txt',
    'new\nline.txt',
    'carriage\rreturn.txt',
    'escape\u001b[31m.txt',
    'turned\u202Etxt.exe',
    'zero\u200Bwidth.txt',
    'café.txt',
    'cafe\u0301.txt',
    '日本.txt',
    '👩‍💻.txt',
    '?query#hash.txt',
    'con.txt',
    'no extension',
    'trailing. ',
    '__proto__',
    'constructor.txt',
    `${'long'.repeat(62)}.txt`,
  ];

  test.each(names.map((name) => [JSON.stringify(name), name]))('%s is said as it is', (_, name) => {
    const folder = folderOf();
    writeFileSync(join(folder, name), text());
    const [role, ...others] = rolesIn(folder);
    expect(others).toEqual([]);
    expect(refusalsOf(rolesIn(folder))).toEqual([]);
    expect(role?.data.role?.source.file).toBe(`seeds/${name}`);
    expect(role?.data.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(role?.data.id?.length).toBeLessThan(160);
  });

  test('cannot end a line of messages, or look like another', () => {
    const folder = folderOf();
    for (const name of names) writeFileSync(join(folder, name), '');
    const roles = rolesIn(folder);
    const refusals = refusalsOf(roles);
    expect(refusals).toHaveLength(names.length);
    for (const line of [...refusals, ...reportOf(roles).split('\n')])
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(refusals.join('\n')).toContain('seeds/new\\u000aline.txt:1:1');
  });

  test('that is not UTF-8 is told', () => {
    const folder = folderOf();
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      text(),
    );
    expect(refusalsIn(folder)).toEqual([
      expect.stringMatching(
        /^seeds\/caf\uFFFD\.txt:1:1 Expected a file name in UTF-8, .* \(unreadable-seed\)$/,
      ),
    ]);
  });

  test('that differs from another in case only gives both a page, or tells both', () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'A.txt'), text());
    writeFileSync(join(folder, 'a.txt'), text());
    expect(refusalsIn(folder)).toEqual([
      expect.stringMatching(
        /^seeds\/a\.txt:1:1 .* for seeds\/a\.txt, found \S+ at seeds\/A\.txt too: .*\(duplicate-id\)$/,
      ),
    ]);
  });
});

/** Does something as a user whom the modes of files bind. */
function asNobody<Result>(step: () => Result): Result {
  if (process.geteuid?.() !== 0) return step();
  process.seteuid?.(65534);
  try {
    return step();
  } finally {
    process.seteuid?.(0);
  }
}
