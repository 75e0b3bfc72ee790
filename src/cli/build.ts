import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { beginBuild, builtSite, timed } from '../astro/build-state.ts';
import { checkSite } from '../astro/check/check-site.ts';
import { digestOf } from '../astro/content-digest.ts';
import { convertPart } from '../astro/convert-seeds.ts';
import { keepBuild, readLastBuild } from '../astro/last-build.ts';
import { takeLock } from '../astro/lock/take-lock.ts';
import { madeRoles } from '../astro/made-roles.ts';
import { partName } from '../astro/parts.ts';
import { finishSwitch } from '../astro/publish/finish-switch.ts';
import { publish } from '../astro/publish/publish.ts';
import { workPaths } from '../astro/publish/work-paths.ts';
import { seedsFolder } from '../astro/read-seeds.ts';
import { refusalsOf } from '../astro/report.ts';
import { type Shard, shardOf } from '../astro/shard.ts';
import { siteAddress } from '../astro/site-address.ts';
import { seedsDigest, siteDigest } from '../astro/site-digest.ts';
import { endOnSignals } from './end-on-signals.ts';
import { onEnd } from './on-end.ts';
import { outliveReaders } from './outlive-readers.ts';
import { removeAtEnd } from './remove-at-end.ts';

const usage = `Usage: npm run build -- [--skip-refused] [--timings] [--parts DIR] [--out DIR]

  --skip-refused  publish the other roles where postings are refused
  --timings       say how long each stage took
  --parts DIR     take what ROLEBOOK_SHARD=1/4 … 4/4 npm run build -- --out DIR made of the postings
  --out DIR       where the site is written; dist by default

Exit: 0 published, 1 failed and the old site stays, 2 wrong usage, 3 another build is at work.`;
const root = fileURLToPath(new URL('../../', import.meta.url));

// Little of what thousands of roles take for a moment stays: half as much again is grown by, not three times as much.
setFlagsFromString('--heap-growing-percent=50');
// The bundler's allocator (mimalloc) takes hundreds of MB ahead, and gives none back, unless it is told before it is loaded.
Object.assign(process.env, { MIMALLOC_ARENA_EAGER_COMMIT: '0', MIMALLOC_PURGE_DELAY: '0' });
outliveReaders();
endOnSignals();
process.exitCode = await run();

async function run(): Promise<number> {
  const options = parse();
  if (!options) return 2;

  if (options['skip-refused']) process.env.ROLEBOOK_SKIP_REFUSED = 'yes';
  if (options.parts) process.env.ROLEBOOK_PARTS = resolve(root, options.parts);
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
  onEnd((code) => removeAtEnd(staging, code));

  try {
    const shard = shardOf(process.env.ROLEBOOK_SHARD);
    if (shard) await convertInto(resolve(root, options.out ?? 'parts'), shard);
    else await buildInto(dist, options);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** Converts one part of the postings; refusals are told here, and decided on where the parts are joined. */
async function convertInto(folder: string, shard: Shard): Promise<void> {
  // The options of the site stand there.
  await import('../../astro.config.mjs');
  const files = await convertPart(seedsFolder(), shard, folder);
  for (const refusal of refusalsOf(files)) console.error(refusal);
  console.log(`${files.length} postings in ${partName(shard)}`);
}

async function buildInto(dist: string, options: NonNullable<ReturnType<typeof parse>>): Promise<void> {
  const { staging } = workPaths(dist);
  finishSwitch(dist);
  rmSync(staging, { recursive: true, force: true });

  const version = siteDigest();
  const inputs = digestOf([seedsDigest(), String(options['skip-refused'] ?? false)]);
  const last = readLastBuild(dist, version);
  if (last?.inputs === inputs) return console.log('Nothing has changed since the last build');

  const { keys, kept, timings } = beginBuild(version, last);
  mkdirSync(staging, { recursive: true });
  const { build } = await import('astro');
  await build({ root, outDir: staging, logLevel: 'warn' });

  const checking = performance.now();
  checkSite(builtSite(staging), {
    address: siteAddress(),
    roles: madeRoles(root),
    before: last?.manifest.keys(),
  });
  timed('check', checking);

  const publishing = performance.now();
  const manifest = publish(staging, dist, last?.manifest, kept);
  keepBuild({ site: dist, inputs, manifest, keys }, version);
  timed('publish', publishing);
  timed('all', 0);
  if (options.timings) for (const [stage, time] of timings) console.log(`${stage} ${Math.round(time)} ms`);
}

function parse() {
  try {
    return parseArgs({
      options: {
        'skip-refused': { type: 'boolean' },
        timings: { type: 'boolean' },
        parts: { type: 'string' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
  }
}
