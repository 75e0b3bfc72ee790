import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seedPaths } from '../../src/astro/read-seeds.ts';
import type { Row } from './row.ts';
import { table } from './table.ts';

const usage = `Usage: npm run bench -- [--only convert,catalog,build] FOLDER…

  FOLDER  a folder of postings; of several the smallest comes first, so that growth is told
  --only  some of the parts: converting, the questions over all roles, building the site and
          searching it in Chromium`;

const parts = ['convert', 'catalog', 'build'];
const notes = `
CPU s       of building: the build, all processes it waited for, and those it left behind (the search indexer)
peak MB     the most memory of one process while it did it, all that it held before included; no figure but on Linux
growth      what one role costs, against the size before: ×1.00 is linear; below a hundredth of a second it is chance`;

process.exitCode = await run();

async function run(): Promise<number> {
  const options = read();
  if (!options) return 2;
  const folders = options.folders
    .map((folder) => ({ folder, size: seedPaths(folder).length }))
    .sort((a, b) => a.size - b.size)
    .map(({ folder }) => folder);

  const rows: Row[] = [];
  for (const part of options.only)
    for (const [place, folder] of folders.entries()) rows.push(...(await rowsOf(part, folder, place)));
  process.stdout.write(`${table(rows)}\n${notes}\n`);
  return 0;
}

/** @throws Error where the process of a part, which has told why, fails. */
async function rowsOf(part: string, folder: string, place: number): Promise<Row[]> {
  const child = fork(fileURLToPath(new URL('part.ts', import.meta.url)), [part, folder, String(place)], {
    execArgv: ['--expose-gc'],
  });
  let rows: Row[] = [];
  child.on('message', (message) => {
    rows = message as Row[];
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Expected the rows of ${part} for ${folder}, found exit ${code}`);
  return rows;
}

function read() {
  try {
    const { values, positionals: folders } = parseArgs({
      allowPositionals: true,
      options: { only: { type: 'string' } },
    });
    if (folders.length === 0) throw new TypeError('Expected folders of postings, found none');
    const asked = values.only?.split(',') ?? parts;
    const unknown = asked.find((name) => !parts.includes(name));
    if (unknown !== undefined)
      throw new TypeError(`Expected parts among ${parts.join(', ')}, found --only ${unknown}`);
    return { folders, only: parts.filter((name) => asked.includes(name)) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
  }
}
