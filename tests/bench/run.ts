import { parseArgs } from 'node:util';
import { seedPaths } from '../../src/astro/read-seeds.ts';
import { buildRows } from './build.ts';
import { catalogRows } from './catalog.ts';
import { convertRows } from './convert.ts';
import type { Row } from './row.ts';
import { table } from './table.ts';

const usage = `Usage: npm run bench -- [--only convert,catalog,build] FOLDER…

  FOLDER  a folder of postings; of several the smallest comes first, so that growth is told
  --only  some of the parts: converting, the questions over all roles, building the site`;

const parts = { convert: convertRows, catalog: catalogRows, build: buildRows };
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
  for (const part of options.only) rows.push(...(await parts[part](folders)));
  process.stdout.write(`${table(rows)}\n${notes}\n`);
  return 0;
}

function read() {
  try {
    const { values, positionals: folders } = parseArgs({
      allowPositionals: true,
      options: { only: { type: 'string' } },
    });
    if (folders.length === 0) throw new TypeError('Expected folders of postings, found none');
    const names = Object.keys(parts) as (keyof typeof parts)[];
    const asked = values.only?.split(',') ?? names;
    const unknown = asked.find((name) => !names.some((part) => part === name));
    if (unknown !== undefined)
      throw new TypeError(`Expected parts among ${names.join(', ')}, found --only ${unknown}`);
    return { folders, only: names.filter((name) => asked.includes(name)) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
  }
}
