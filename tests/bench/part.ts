import { buildRows } from './build.ts';
import { catalogRows } from './catalog.ts';
import { convertRows } from './convert.ts';
import type { Row } from './row.ts';

/** The parts of the bench by their names; the first folder may be asked more than the others. */
const parts: Readonly<Record<string, (folder: string, isFirst: boolean) => Promise<Row[]>>> = {
  convert: convertRows,
  catalog: catalogRows,
  build: buildRows,
};

// Run by `run.ts` in a process of its own, so that no folder finds what another left: one part over one folder.
const [name = '', folder = '', place] = process.argv.slice(2);
const part = parts[name];
if (!part || !process.send) throw new Error(`Expected to be run by run.ts with a part, found ${name}`);
process.send(await part(folder, place === '0'));
