import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { publish } from '../astro/publish.ts';

const usage = 'Usage: npm run build -- [--skip-refused]   publish the other roles where postings are refused';
const root = new URL('../../', import.meta.url);
const staging = fileURLToPath(new URL('.rolebook/staging', root));

process.exitCode = await run();

async function run(): Promise<number> {
  const options = parse();
  if (!options) return 2;

  if (options['skip-refused']) process.env.ROLEBOOK_SKIP_REFUSED = 'yes';
  rmSync(staging, { recursive: true, force: true });
  try {
    await build({ root: fileURLToPath(root), outDir: staging });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  publish(staging, fileURLToPath(new URL('dist', root)));
  return 0;
}

function parse() {
  try {
    return parseArgs({ options: { 'skip-refused': { type: 'boolean' } } }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
  }
}
