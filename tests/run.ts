import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromium.ts';

/** A step of the tests: what it is, and the command that fails where it does not hold. */
type Step = readonly [name: string, command: string, ...args: string[]];

const root = fileURLToPath(new URL('..', import.meta.url));
const checks: readonly Step[] = [
  ['pages and their types', 'astro', 'check', '--minimumSeverity', 'hint'],
  ['types', 'tsc'],
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['nothing unused', 'knip'],
];
const suites = ['unit', 'site', 'browser', ...(process.argv.includes('--long') ? ['long'] : [])];

process.exitCode = main();

function main(): number {
  chromiumPath();
  const counts = [...checks.map(check), ...suites.map(suite)];
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

function run(command: string, args: readonly string[]): number {
  const { status, error } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function check([name, command, ...args]: Step) {
  console.log(`\n${name}: ${command} ${args.join(' ')}`);
  const holds = run(command, args) === 0;
  return { passed: Number(holds), failed: Number(!holds), skipped: 0 };
}

/** A suite of Vitest, counted by its own report; one that ends without a report has failed. */
function suite(name: string) {
  console.log(`\n${name}: vitest --project ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    name,
    ...reporters,
  ]);
  const counted = countsIn(report);
  rmSync(folder, { recursive: true });
  return { ...counted, failed: counted.failed + Number(status !== 0 && counted.failed === 0) };
}

function countsIn(report: string) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch (error) {
    console.error(`No report from the suite: ${error}`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
