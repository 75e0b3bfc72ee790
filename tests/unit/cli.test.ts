import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { roleSchema } from '../../src/convert/schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const convert = (args: readonly string[], input: string | Uint8Array = '') => command('convert', args, input);

function command(name: string, args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${name}.ts`, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

test('all converted: exit 0, an .mdx a role, an object a line, a report', () => {
  const out = mkdtempSync(join(tmpdir(), 'rolebook-out-'));
  const report = join(out, 'report.txt');
  const { status, stdout } = convert(['--ndjson', '--out', out, '--report', report, 'seeds']);
  expect(status).toBe(0);

  const roles = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(roles).toHaveLength(6);
  for (const { sections, ...role } of roles) {
    const plain = sections.map(({ text, ...section }: { text: string }) => {
      expect(text.length).toBeGreaterThan(10);
      return section;
    });
    expect(() => roleSchema.parse({ ...role, sections: plain })).not.toThrow();
    expect(role.source.file).toMatch(/^seeds\/\w+\.txt$/);
  }
  expect(readdirSync(out).filter((name) => name.endsWith('.mdx'))).toHaveLength(6);
  expect(readFileSync(report, 'utf8')).toContain('seeds/000_2e0a511cff684dce.txt');
});

test('standard input is a seed', () => {
  const { status, stdout } = convert(['--ndjson', '-'], 'Data Engineer\n\nRequirements\n\nSQL');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'Data Engineer', source: { file: '-' } });
});

test('some refused: exit 1, the others written, each refusal told with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-in-'));
  writeFileSync(join(folder, 'a.txt'), new Uint8Array(3000));
  writeFileSync(join(folder, 'b.txt'), 'Data Engineer\n\nRequirements\n\nSQL');
  const { status, stdout, stderr } = convert(['--ndjson', folder]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).title).toBe('Data Engineer');
  expect(stderr).toMatch(/a\.txt:1:1 Expected text, found a binary file: .* \(binary-seed\)/);
});

test.each([
  [[]],
  [['--unknown', 'seeds']],
  [['no/such/folder']],
  [['--out', 'README.md', 'seeds']],
  [['--report', 'no/such/folder/report.txt', 'seeds']],
  [['--report', 'seeds', 'seeds']],
])('wrong usage %j: exit 2 and how to use it', (args) => {
  const { status, stdout, stderr } = convert(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Usage: npm run convert');
  expect(stderr).not.toContain('    at ');
});

test('goes on where nobody reads what it prints any more', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `{ "$0" src/cli/convert.ts --ndjson seeds; echo "exit $?" >&2; } | head -c 10`, process.execPath],
    { cwd: root, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, 'exit 0\n']);
});

test('the vocabulary tells what postings ask for and it does not know', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-in-'));
  for (const name of ['a.txt', 'b.txt']) {
    writeFileSync(join(folder, name), `Data Engineer ${name}\n\nRequirements\n\n- SQL and Grobblewidgets\n`);
  }
  const { status, stdout } = command('vocabulary', ['--unseen', folder]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/no collision, no missing broader skill, no circle/);
  expect(stdout).toMatch(/^ {3}2 {2}Grobblewidgets\n.*a\.txt:\d+ … SQL and Grobblewidgets/m);
  expect(stdout).toMatch(/^ {2}Kubernetes \(cloud-and-operations kubernetes\)$/m);
  expect(stdout).not.toMatch(/^ {2}SQL \(/m);
  expect(command('vocabulary', ['--most', 'many']).status).toBe(2);
});

test('the vocabulary counts roles, not files, says the line, and tells what is refused and what is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-in-'));
  const baker = (shift: string) => ({
    title: `${shift} Baker`,
    description: 'Requirements\n\n- Frobnicator Suite',
  });
  writeFileSync(join(folder, 'two.json'), JSON.stringify([baker('Night'), baker('Day')]));
  writeFileSync(join(folder, 'one.txt'), 'Head Baker\n\nRequirements\n\n- Ovens\n- Frobnicator Suite\n');
  writeFileSync(join(folder, 'refused.txt'), new Uint8Array(3000));
  const { status, stdout, stderr } = command('vocabulary', [folder]);
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^\S+refused\.txt:1:1 .+ \(binary-seed\)\n$/)]);
  expect(stdout).toMatch(/^ {3}3 {2}Frobnicator Suite\n.*one\.txt:6 … /m);
});

test('the vocabulary of postings that are not there: exit 2 and how to use it', () => {
  const missing = command('vocabulary', ['no/such/folder']);
  expect(missing.status).toBe(2);
  expect(missing.stderr).toMatch(/^Expected a file or folder, found nothing at no\/such\/folder\nUsage: /);
});
