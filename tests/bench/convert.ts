import { VFile } from 'vfile';
import { contactFinder } from '../../src/astro/contact-finder.ts';
import { readSeed, seedPaths } from '../../src/astro/read-seeds.ts';
import { readSkills } from '../../src/astro/read-vocabulary.ts';
import { type Converter, converterOf, isRefused } from '../../src/convert/pipeline.ts';
import { measure } from './measure.ts';
import type { Row } from './row.ts';

/** What converting the postings of a folder costs, gate included; beside the first, what one of 1 MB does. */
export async function convertRows(folder: string, isFirst: boolean): Promise<Row[]> {
  const convert = converterOf(readSkills(), await contactFinder());
  const seeds = seedPaths(folder).map((path) => readSeed(path));
  // Code that has not been run often is slow, and would make a small folder look dear.
  for (const seed of seeds.slice(0, 200)) convert(seed);

  const row = convertRow(convert, seeds);
  if (!isFirst) return [row];
  const large = posting(String(seeds[0] ?? ''), 1_000_000);
  return [row, { stage: 'convert one of 1 MB', roles: 1, cost: measure(() => convert(large)) }];
}

function convertRow(convert: Converter, seeds: readonly VFile[]): Row {
  let roles = 0;
  let refused = 0;
  const cost = measure(() => {
    for (const seed of seeds) for (const role of convert(seed)) isRefused(role) ? refused++ : roles++;
  });
  const note = `${Math.round(roles / (cost.cpu ?? cost.clock))} a second, ${refused} refused`;
  return { stage: 'convert', roles, cost, note };
}

function posting(text: string, size: number): VFile {
  const value = `${text}\n`.repeat(Math.ceil(size / text.length)).slice(0, size);
  return new VFile({ path: 'large.txt', value, data: { sha256: '0'.repeat(64) } });
}
