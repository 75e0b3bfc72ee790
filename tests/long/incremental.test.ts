import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, newFolder } from '../folder.ts';
import { copyProject, startBuild } from './project-copy.ts';

const warm = newFolder();
const cold = newFolder();
const posting = (title: string, text: string) =>
  `${title}\n\nRole Number: 4711-1\n\nKey Qualifications\n\n• ${text}\n• SQL and Python\n`;
const gardener = 'seeds/gardener.txt';
const page = 'roles/landscape-gardener-4711-1/index.html';
/** The page of a role that no change below is about. */
let unchanged = '';
const env: Record<string, string> = {};

beforeAll(async () => {
  for (const project of [warm, cold]) copyProject(project);
  write(gardener, posting('Landscape Gardener', '3 years of Kubernetes and roses'));
  expect((await startBuild(warm).done).code).toBe(0);
  const other = readdirSync(join(warm, 'dist/roles')).find((name) => name.startsWith('data-scientist'));
  unchanged = `dist/roles/${other}/index.html`;
});
afterAll(() => {
  for (const project of [warm, cold]) rmSync(project, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  for (const project of [warm, cold]) writeFileSync(join(project, path), text);
}

function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(warm, path), 'utf8');
  expect(text).toContain(from);
  write(path, text.replace(from, to));
}

/** Builds once with all that is kept from before and once with nothing: the bytes must be the same. */
async function expectSame(): Promise<string[]> {
  const kept = await startBuild(warm, env).done;
  expect(kept.code, kept.output).toBe(0);
  for (const path of ['dist', '.dist.build.json', '.astro', 'node_modules/.astro', 'src/content/roles'])
    rmSync(join(cold, path), { recursive: true, force: true });
  const anew = await startBuild(cold, env).done;
  expect(anew.code, anew.output).toBe(0);
  const site = contentsOf(join(warm, 'dist'));
  expect(site).toEqual(contentsOf(join(cold, 'dist')));
  return Object.keys(site);
}

const textOf = (path: string) => readFileSync(join(warm, 'dist', path), 'utf8');
const timeOf = (path: string) => statSync(join(warm, path)).mtimeMs;

describe('a site that is built on the one before is the same bytes as one built anew', () => {
  test('after an edit, and what did not change is not written again', async () => {
    const before = timeOf(unchanged);
    change(gardener, 'roses', 'tulips');
    await expectSame();
    expect(textOf(page)).toContain('tulips');
    expect(timeOf(unchanged)).toBe(before);
  });

  test('after nothing, which takes no build', async () => {
    const { code, output } = await startBuild(warm).done;
    expect([code, output]).toEqual([0, 'Nothing has changed since the last build\n']);
  });

  test('after a posting is added', async () => {
    write('seeds/pilot.txt', posting('Airline Pilot', 'Haskell').replace('4711', '4712'));
    expect(await expectSame()).toContain('roles/airline-pilot-4712-1/index.html');
  });

  test('after a posting gets another title: its old page is gone, and what led to it leads to the new one', async () => {
    change('seeds/pilot.txt', 'Airline Pilot', 'Helicopter Pilot');
    const site = await expectSame();
    expect(site.filter((path) => path.includes('airline-pilot'))).toEqual([]);
    expect(site.filter((path) => path.startsWith('roles/helicopter-pilot'))).not.toEqual([]);
  });

  test('after a posting is taken out', async () => {
    for (const project of [warm, cold]) rmSync(join(project, 'seeds/pilot.txt'));
    const site = await expectSame();
    expect(site.filter((path) => path.includes('pilot'))).toEqual([]);
    expect(site).not.toContain('skills/haskell/index.html');
  });

  test('after a skill gets another name', async () => {
    change(
      'src/content/skills/cloud-and-operations.yaml',
      'preferredLabel: Kubernetes\n',
      'preferredLabel: Kubernetes!\n',
    );
    await expectSame();
    expect(textOf('skills/kubernetes/index.html')).toContain('Kubernetes!');
  });

  test('after a page is written in another way', async () => {
    change('src/pages/roles/[id]/index.astro', 'At a glance', 'At one glance');
    await expectSame();
    expect(textOf(page)).toContain('At one glance');
  });

  test('after a rule of the converter changes', async () => {
    change('src/convert/words/years.ts', 'export', '// Another rule.\nexport');
    await expectSame();
  });

  test('for another address', async () => {
    env.SITE_URL = 'https://roles.example';
    await expectSame();
    expect(textOf('index.html')).toContain('https://roles.example/');
  });

  test('after somebody spoilt it', async () => {
    writeFileSync(join(warm, unchanged), 'spoilt');
    rmSync(join(warm, 'dist/index.html'));
    await expectSame();
  });
});
