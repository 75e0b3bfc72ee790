import { forgetPeak, peakMemory } from './peak-memory.ts';
import type { Cost } from './row.ts';

/** Does a piece of work in this process and says what it cost. */
export function measure(work: () => unknown): Cost {
  forgetPeak();
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, clock, memory: peakMemory('self') };
}

/** Work is done again so often at least, and more often while it takes less than so many seconds of the clock in all. */
const least = 3;
const often = 9;
const long = 1;

/** What work costs that may be done again: the run in the middle of several, each with what is prepared for it anew. */
export function measureAgain<Input>(prepare: () => Input, work: (input: Input) => unknown): Cost {
  const costs: Cost[] = [];
  // What earlier work left behind is none of this work's cost; there where Node was started with --expose-gc.
  globalThis.gc?.();
  for (let spent = 0; costs.length < least || (spent < long && costs.length < often); ) {
    const input = prepare();
    const cost = measure(() => work(input));
    costs.push(cost);
    spent += cost.clock;
  }
  costs.sort((a, b) => (a.cpu ?? a.clock) - (b.cpu ?? b.clock));
  return costs[Math.floor(costs.length / 2)] as Cost;
}
