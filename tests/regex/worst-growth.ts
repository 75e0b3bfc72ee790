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
/** Linear is 2, quadratic 4. */
const suspicious = 3;

/** The attack on an expression under which its cost grows fastest; none where it is never noticeable. */
export function worstGrowth(source: string, flags: string): Worst | undefined {
  const pattern = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
  let worst: Worst | undefined;
  for (const attack of attacksOn(source, flags)) {
    const size = sizes.find((length) => cost(pattern, attack, length) > noticeable);
    if (size === undefined) continue;
    let found = growthOf(pattern, attack, size);
    // The clock of a busy machine tells little at once: what grows too fast does so again.
    for (let again = 0; again < 3 && found.growth > suspicious; again++) {
      const next = growthOf(pattern, attack, size);
      if (next.growth < found.growth) found = next;
    }
    if (found.ms < noticeable) continue;
    if (!worst || found.growth > worst.growth) worst = found;
    if (found.growth > suspicious) return worst;
  }
  return worst;
}

function growthOf(pattern: RegExp, attack: Attack, length: number): Worst {
  const once = best(pattern, attack, length / 2);
  const ms = best(pattern, attack, length);
  return { growth: ms / once, ms, length, attack };
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
