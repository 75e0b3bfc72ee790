import { type Attack, attacksOn } from './attacks-on.ts';

/** How an expression does against a text: how many times more twice the text costs, and that text. */
export interface Worst {
  readonly growth: number;
  readonly ms: number;
  readonly length: number;
  readonly attack: Attack;
}

// The first ones end what grows exponentially before it ends us.
const sizes = [12, 18, 24, 32, 128, 512, 2048, 8192, 32_768];
/** What takes less, in milliseconds, at the largest size is no danger and cannot be told from noise. */
const noticeable = 30;

/** The attack on an expression under which its cost grows fastest; none where it is never noticeable. */
export function worstGrowth(source: string, flags: string): Worst | undefined {
  const pattern = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
  let worst: Worst | undefined;
  for (const attack of attacksOn(source, flags)) {
    const size = sizes.find((length) => cost(pattern, attack, length) > noticeable);
    if (size === undefined) continue;
    const once = best(pattern, attack, size / 2);
    const double = best(pattern, attack, size);
    if (double < noticeable) continue;
    const growth = double / once;
    if (!worst || growth > worst.growth) worst = { growth, ms: double, length: size, attack };
    if (growth > 3) return worst;
  }
  return worst;
}

function best(pattern: RegExp, attack: Attack, length: number): number {
  return Math.min(...[1, 2, 3].map(() => cost(pattern, attack, length)));
}

/** The milliseconds of CPU that it takes to find all matches. */
function cost(pattern: RegExp, { prefix, pump, suffix }: Attack, length: number): number {
  const text = prefix + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + suffix;
  const before = process.threadCpuUsage();
  pattern.lastIndex = 0;
  for (let from = 0; ; ) {
    const found = pattern.exec(text);
    if (!found) break;
    from = pattern.lastIndex + (found[0] === '' ? 1 : 0);
    pattern.lastIndex = from;
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
