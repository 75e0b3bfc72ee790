import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { publish } from '../astro/publish.ts';

const usage = `Usage: npm run build -- [--skip-refused] [--out DIR]

  --skip-refused  publish the other roles where postings are refused
  --out DIR       where the site is written; dist by default`;
const root = fileURLToPath(new URL('../../', import.meta.url));

process.exitCode = await run();

async function run(): Promise<number> {
  const options = parse();
  if (!options) return 2;

  if (options['skip-refused']) process.env.ROLEBOOK_SKIP_REFUSED = 'yes';
  const dist = resolve(root, options.out ?? 'dist');
  // Beside the site, so that putting it in place is one renaming.
  const staging = join(dirname(dist), `.${basename(dist)}.staging`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    await build({ root, outDir: staging });
    publish(staging, dist);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function parse() {
  try {
    return parseArgs({ options: { 'skip-refused': { type: 'boolean' }, out: { type: 'string' } } }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
  }
}
