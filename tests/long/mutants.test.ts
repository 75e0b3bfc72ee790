import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { mutants } from './mutants.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const barriers = ['gate', 'barriers', 'hostile-postings'].map((name) => `tests/unit/${name}.test.ts`);
const copy = copied();

test('the tests of the barriers pass where nothing is weakened', async () => {
  expect(await failing()).toBe('');
});

describe('the tests of the barriers fail where', () => {
  test.each(mutants)('%s', async (_name, file, text, instead) => {
    const given = readFileSync(join(root, file), 'utf8');
    expect(given.split(text), `${text} in ${file}`).toHaveLength(2);
    writeFileSync(
      join(copy, file),
      given.replace(text, () => instead),
    );
    try {
      expect(await failing()).toMatch(/Tests {2}1 failed/);
    } finally {
      writeFileSync(join(copy, file), given);
    }
  });
});

/** What the tests of the barriers say in the copy where one fails, which ends them; nothing where all pass. */
async function failing(): Promise<string> {
  const vitest = join(root, 'node_modules/.bin/vitest');
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'unit',
    '--bail',
    '1',
    '--reporter',
    'dot',
    ...barriers,
  ];
  try {
    await promisify(execFile)(vitest, args, {
      cwd: copy,
      env: { ...process.env, NO_COLOR: '1' },
      maxBuffer: 2 ** 26,
    });
    return '';
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return `${error.stdout}`;
    throw error;
  }
}

/** The project as far as the tests of the barriers need it, in a folder of its own. */
function copied(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'rolebook-mutants-')), 'copies', 'rolebook');
  for (const name of ['src', 'tests', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
