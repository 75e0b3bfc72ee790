import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from '../chromium.ts';
import { editOne } from './edit-one.ts';
import { measureCommand } from './measure-command.ts';
import { ownProject } from './own-project.ts';
import type { Row } from './row.ts';
import { searchRows } from './search.ts';

const timing = /^(\w+) (\d+) ms$/gm;

/** What building the site of a folder costs: from nothing, after a line of one posting was edited, and unchanged; and searching it. */
export async function buildRows(folder: string): Promise<Row[]> {
  // Told before minutes of building, not after.
  chromiumPath();
  const project = ownProject();
  try {
    const seeds = join(project, 'postings');
    cpSync(folder, seeds, { recursive: true, verbatimSymlinks: true });
    const cold = await buildOf(project, seeds, 'build, cold');
    editOne(seeds);
    const edited = await buildOf(project, seeds, 'build, one edit');
    const unchanged = await buildOf(project, seeds, 'build, unchanged');
    const searched = await searchRows(join(project, 'site'), cold[0]?.roles ?? 0);
    return [...cold, ...edited, ...unchanged, ...searched];
  } finally {
    rmSync(project, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A build, and its stages as it tells of them. */
async function buildOf(project: string, seeds: string, stage: string): Promise<Row[]> {
  const { output, cost } = await measureCommand(
    ['src/cli/build.ts', '--timings', '--skip-refused', '--out', 'site'],
    { cwd: project, env: { ...process.env, ROLEBOOK_SEEDS: seeds, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const roles = readdirSync(join(project, 'src/content/roles')).length;
  const { files, bytes } = sizeOf(join(project, 'site'));
  const note = `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  const parts = Array.from(output.matchAll(timing), ([, name, milliseconds]) => ({
    stage: `${stage}: ${name}`,
    roles,
    cost: { clock: Number(milliseconds) / 1000 },
  }));
  return [{ stage, roles, cost, note }, ...parts];
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
