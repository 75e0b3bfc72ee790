import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = 4399;
const seeds = mkdtempSync(join(tmpdir(), 'rolebook-dev-'));
const seed = join(seeds, 'gardener.txt');
let server: ChildProcess;

beforeAll(async () => {
  writeFileSync(join(seeds, 'first.txt'), 'Data Engineer\n\nRequirements\n\nSQL and Python');
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ROLEBOOK_SEEDS: seeds },
  });
  await shows('Data Engineer');
});
afterAll(() => {
  server.kill();
});

async function home(): Promise<string> {
  const response = await fetch(`http://localhost:${port}/`);
  return response.text();
}

function shows(text: string, shown = true): Promise<void> {
  return vi.waitFor(async () => expect((await home()).includes(text)).toBe(shown), {
    timeout: 20_000,
    interval: 150,
  });
}

test('a new, an edited and a deleted seed show without a restart', async () => {
  writeFileSync(seed, 'Landscape Gardener\n\nRequirements\n\nRoses');
  await shows('Landscape Gardener');
  writeFileSync(seed, 'Head Gardener\n\nRequirements\n\nRoses');
  await shows('Head Gardener');
  await shows('Landscape Gardener', false);
  rmSync(seed);
  await shows('Head Gardener', false);
});
