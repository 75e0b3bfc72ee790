import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isAllowed } from './license-terms.ts';

// npm run licenses: every package the lock file names, its version and licence; fails on one that is missing or not allowed.
const root = fileURLToPath(new URL('../../', import.meta.url));
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});
const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

const lock = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
const faults: string[] = [];
const rows: string[][] = [];
let elsewhere = 0;
for (const [path, { dev, optional, license: promised }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  const file = join(root, path, 'package.json');
  if (existsSync(file)) {
    const { name, version, license } = packageSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    rows.push([name, version, license ?? 'none stated', dev ? 'development' : 'production']);
    if (!license || !isAllowed(license, name))
      faults.push(
        `${path}/package.json:1:1 Expected a licence that is allowed, found ${license ?? 'none'}: take another package, or allow it in src/cli/license-terms.ts (license)`,
      );
  } else if (optional) {
    // For another system than this one: only the lock file can tell, where the registry told it.
    elsewhere++;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (promised && !isAllowed(promised, name))
      faults.push(
        `package-lock.json:1:1 Expected a licence that is allowed, found ${promised} for ${name}: allow it in src/cli/license-terms.ts (license)`,
      );
  } else {
    faults.push(
      `package-lock.json:1:1 Expected ${path} to be installed, found nothing: run npm ci (license)`,
    );
  }
}

const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
const lines = rows.map((row) =>
  row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd(),
);
console.log([...new Set(lines)].sort().join('\n'));
console.log(`${rows.length} packages installed, ${elsewhere} for other systems, ${faults.length} faults`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
