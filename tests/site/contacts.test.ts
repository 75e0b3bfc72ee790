import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { contacts, forms } from '../contacts.ts';
import { buildSite, filesIn } from './build-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seeds = join(mkdtempSync(join(tmpdir(), 'rolebook-contacts-')), 'seeds');
const names = Object.keys(forms);
const mask = { ROLEBOOK_SEEDS: seeds, ROLEBOOK_CONTACTS: 'mask' };

let site: string;
beforeAll(() => {
  mkdirSync(seeds);
  for (const [index, [written]] of contacts.entries()) {
    const form = forms[names[index % names.length] as string] as (line: string) => string | Uint8Array;
    writeFileSync(join(seeds, `${index}.txt`), form(`${written} xylophonist${index}`));
    // Twice, so that pages of pairs and of common phrases have them too.
    writeFileSync(join(seeds, `${index}-text.txt`), forms.text?.(written) ?? '');
  }
  const built = buildSite(mask);
  expect(built.output.match(/error/i), built.output).toBeNull();
  expect(built.code, built.output).toBe(0);
  site = built.site;
});

/** What a file says, unpacked. */
function textOf(path: string): string {
  const bytes = readFileSync(join(site, path));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

test('a site with contacts masked has none of them in any byte of any file, packed ones included', () => {
  const files = filesIn(site).map((path) => ({ path, text: textOf(path) }));
  // The words beside them are found where they should be: on pages, in the API and in the packed index.
  const saying = files.filter(({ text }) => text.includes('xylophonist')).map(({ path }) => path);
  for (const part of [/^roles\/.*index\.html$/, /\.md$/, /^api\/roles\/.*\.json$/, /\.pf_fragment$/])
    expect(
      saying.some((path) => part.test(path)),
      String(part),
    ).toBe(true);

  const found = contacts.flatMap(([, secret]) =>
    files.filter(({ text }) => text.includes(secret)).map(({ path }) => `${secret} in ${path}`),
  );
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(contacts.length * 4);
});

test('the ledger on the page tells of each, by place and length', () => {
  const pages = filesIn(site).filter((path) => /^roles\/[^/]+\/index\.html$/.test(path));
  const told = pages.filter((path) =>
    /(?:e-mail address|phone number) masked, \d+ characters/.test(textOf(path)),
  );
  expect(told).toHaveLength(pages.length);
});

test('in development they are masked too', async () => {
  const port = 4398;
  const server: ChildProcess = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...mask } },
  );
  // Of two servers in one project the second would not start.
  onTestFinished(async () => {
    server.kill();
    await once(server, 'exit');
  });
  const read = async (path: string) => (await fetch(`http://localhost:${port}/${path}`)).text();
  await vi.waitFor(async () => expect(await read('')).toContain('Data Engineer'), {
    timeout: 60_000,
    interval: 300,
  });
  const page = filesIn(site).find((path) => /^roles\/[^/]+\/index\.html$/.test(path)) ?? '';
  const folder = page.replace('index.html', '');
  for (const path of [
    folder,
    `${folder.slice(0, -1)}.md`,
    `api/${folder.slice(0, -1)}.json`,
    'api/roles.csv',
  ]) {
    const text = (await read(path)).toLowerCase();
    expect(text, path).toContain('██');
    expect(
      contacts.filter(([, secret]) => text.includes(secret)),
      path,
    ).toEqual([]);
  }
});
