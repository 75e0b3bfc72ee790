import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkSite } from '../astro/check/check-site.ts';
import { takeLock } from '../astro/lock/take-lock.ts';
import { madeRoles } from '../astro/made-roles.ts';
import { finishSwitch } from '../astro/publish/finish-switch.ts';
import { publish } from '../astro/publish/publish.ts';
import { workPaths } from '../astro/publish/work-paths.ts';
import { siteAddress } from '../astro/site-address.ts';
import { endOnSignals } from './end-on-signals.ts';
import { onEnd } from './on-end.ts';
import { outliveReaders } from './outlive-readers.ts';

const usage = `Usage: npm run build -- [--skip-refused] [--out DIR]

  --skip-refused  publish the other roles where postings are refused
  --out DIR       where the site is written; dist by default

Exit: 0 published, 1 failed and the old site stays, 2 wrong usage, 3 another build is at work.`;
const root = fileURLToPath(new URL('../../', import.meta.url));

outliveReaders();
endOnSignals();
process.exitCode = await run();

async function run(): Promise<number> {
  const options = parse();
  if (!options) return 2;

  if (options['skip-refused']) process.env.ROLEBOOK_SKIP_REFUSED = 'yes';
  const dist = resolve(root, options.out ?? 'dist');
  const { staging, lock } = workPaths(dist);
  // One build of these pages, whose files are shared, and one build of this site, wherever its pages are.
  for (const path of [join(root, '.build.lock'), lock]) {
    const taken = await takeLock(path);
    if ('refusal' in taken) {
      console.error(taken.refusal);
      return 3;
    }
    onEnd(taken.release);
  }
  // Whatever still writes there is given a moment to end.
  onEnd(() => rmSync(staging, { recursive: true, force: true, maxRetries: 5 }));

  try {
    finishSwitch(dist);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    await build({ root, outDir: staging });
    checkSite(staging, { address: siteAddress(), roles: madeRoles(root) });
    publish(staging, dist);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
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
