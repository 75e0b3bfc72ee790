import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { beginBuild, timed } from '../astro/build-state.ts';
import { digestOf } from '../astro/content-digest.ts';
import { keepBuild, readLastBuild } from '../astro/last-build.ts';
import { finishSwitch } from '../astro/publish/finish-switch.ts';
import { publish } from '../astro/publish/publish.ts';
import { workPaths } from '../astro/publish/work-paths.ts';
import { seedsDigest, siteDigest } from '../astro/site-digest.ts';

const usage = `Usage: npm run build -- [--skip-refused] [--timings] [--out DIR]

  --skip-refused  publish the other roles where postings are refused
  --timings       say how long each stage took
  --out DIR       where the site is written; dist by default`;
const root = fileURLToPath(new URL('../../', import.meta.url));

process.exitCode = await run();

async function run(): Promise<number> {
  const options = parse();
  if (!options) return 2;

  if (options['skip-refused']) process.env.ROLEBOOK_SKIP_REFUSED = 'yes';
  const dist = resolve(root, options.out ?? 'dist');
  const { staging } = workPaths(dist);
  try {
    finishSwitch(dist);
    const version = siteDigest();
    const inputs = digestOf([seedsDigest(), String(options['skip-refused'] ?? false)]);
    const last = readLastBuild(dist, version);
    if (last?.inputs === inputs) {
      console.log('Nothing has changed since the last build');
      return 0;
    }
    const { keys, timings } = beginBuild(version, last);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    await build({ root, outDir: staging, logLevel: 'warn' });
    const start = performance.now();
    const manifest = publish(staging, dist, last?.manifest);
    keepBuild({ site: dist, inputs, manifest, keys }, version);
    timed('publish', start);
    if (options.timings) for (const [stage, time] of timings) console.log(`${stage} ${Math.round(time)} ms`);
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
    return parseArgs({
      options: {
        'skip-refused': { type: 'boolean' },
        timings: { type: 'boolean' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
  }
}
