import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromium.ts';

/** A step of the tests: what it is, and the command that fails where it does not hold. */
type Step = readonly [name: string, command: string, ...args: string[]];

/** What is used of a test file in the report of Vitest. */
interface SuiteResult {
  readonly name: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

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
  // Once more at the end: what failed long ago has left the screen, and a log may be cut.
  for (const name of counts.flatMap((count) => count.failures)) console.log(`\nFAILED ${name}`);
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
  return { passed: Number(holds), failed: Number(!holds), skipped: 0, failures: holds ? [] : [name] };
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
  if (status === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1, failures: [`${name}: no test, but the suite`] };
}

function countsIn(report: string) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests as number,
      failed: numFailedTests as number,
      skipped: (numPendingTests + numTodoTests) as number,
      failures: (testResults as readonly SuiteResult[]).flatMap(failuresIn),
    };
  } catch (error) {
    console.error(`No report from the suite: ${error}`);
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

function failuresIn({ name, assertionResults }: SuiteResult): string[] {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(
      ({ fullName, failureMessages }) =>
        `${relative(root, name)}: ${fullName}\n${failureMessages.join('\n')}`,
    );
}
