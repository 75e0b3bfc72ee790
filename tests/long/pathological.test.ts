import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { isRefused } from '../../src/convert/pipeline.ts';
import { limits } from '../../src/convert/seed/limits.ts';
import { rolesOf } from '../convert.ts';
import { shapes } from './shapes.ts';

interface Cost {
  readonly name: string;
  /** Milliseconds of CPU at the largest size. */
  readonly ms: number;
  /** Why postings of it are refused, where they are. */
  readonly rules: readonly string[];
  /** The most memory of the process up to then, in MB. */
  readonly memory: number;
  /** How many times more twice the size costs. */
  readonly growth: number;
}

const largest = 2_000_000;
/**
 * The heap that is enough for any seed of that size, and the whole process with all that is outside of it, in MB. What
 * a hundred and fifty shapes leave behind in pieces adds up: from 1,440 to 1,545 were seen, one shape alone takes half.
 */
const heap = 640;
const wholeProcess = 1700;
/** Four times what the dearest of them costs on a quiet machine; what is not linear takes minutes. */
const mostMs = 12_000;
/** Linear is 2, quadratic 4. */
const mostGrowth = 3.2;
const reasons = [
  ...['oversized-posting', 'oversized-seed', 'too-many-postings', 'deep-seed', 'empty-seed', 'binary-seed'],
  'no-posting',
];

const costs = new Map<string, Cost>();
beforeAll(async () => {
  const script = fileURLToPath(new URL('convert-shapes.ts', import.meta.url));
  const args = [`--max-old-space-size=${heap}`, script, String(largest), '240000', '480000'];
  // What is freed goes back to the system and is not counted for the shapes that follow.
  const env = { ...process.env, MALLOC_MMAP_THRESHOLD_: '131072' };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  for (const line of stdout.trim().split('\n')) {
    const cost: Cost = JSON.parse(line);
    costs.set(cost.name, cost);
  }
}, 900_000);

describe.each(shapes)('%s', (name) => {
  const cost = () => costs.get(name) as Cost;

  test('2 MB of it are converted or refused with a reason, in seconds and in bounded memory', () => {
    expect(cost().rules.filter((rule) => !reasons.includes(rule))).toEqual([]);
    expect(cost().ms).toBeLessThan(mostMs);
    expect(cost().memory).toBeLessThan(wholeProcess);
  });

  test('twice as much of it costs twice as much', () => {
    expect(cost().growth).toBeLessThan(mostGrowth);
  });
});

describe('beyond a limit a posting is refused, the others are not, and the message says what and where', () => {
  const posting = (middle: string) => `Map Editor\n\nRequirements\n\n${middle}\n`;
  const refusal = (text: string) => {
    const [role] = rolesOf(text).filter(isRefused);
    const message = role?.messages.find(({ fatal }) => fatal);
    return message && `${message.line}:${message.column} ${message.reason} (${message.ruleId})`;
  };

  test.each([
    [
      'lines',
      posting('• maps\n'.repeat(100_000)),
      `50001:1 Expected at most ${limits.lines} lines in a posting, found more`,
    ],
    [
      'a line',
      posting('maps '.repeat(limits.line / 4)),
      `5:1 Expected at most ${limits.line} characters in a line, found more`,
    ],
    [
      'a posting',
      posting(`${'maps '.repeat(20_000)}\n`.repeat(25)),
      `1:1 Expected at most ${limits.posting} characters in a posting`,
    ],
    [
      'postings',
      JSON.stringify(
        Array.from({ length: 2001 }, () => ({ title: 'Map Editor', description: 'maps '.repeat(10) })),
      ),
      'Expected at most 2000 postings, found 2001',
    ],
    ['a seed', 'maps '.repeat(limits.seed / 4), `Expected at most ${limits.seed} bytes`],
  ])('%s', (_name, text, said) => {
    expect(refusal(text)).toContain(said);
  });

  test('at the limits it is converted', () => {
    expect(refusal(posting(`• maps\n`.repeat(limits.lines - 5)))).toBeUndefined();
    expect(refusal(posting('maps '.repeat(limits.line / 5).trimEnd()))).toBeUndefined();
  });

  test('of two postings in a seed the other is published', () => {
    const [long, short] = [
      { description: 'maps '.repeat(limits.line / 4) },
      { description: 'You work with maps, and with those who read them.' },
    ];
    const roles = rolesOf(
      JSON.stringify([
        { title: 'Long', ...long },
        { title: 'Short', ...short },
      ]),
    );
    expect(roles.map(isRefused)).toEqual([true, false]);
  });
});
