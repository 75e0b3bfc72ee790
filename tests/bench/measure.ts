import { forgetPeak, peakMemory } from './peak-memory.ts';
import type { Cost } from './row.ts';

/** Does a piece of work in this process and says what it cost. */
export function measure(work: () => unknown): Cost {
  // What was left behind before is none of this work's cost; there where Node was started with --expose-gc.
  globalThis.gc?.();
  forgetPeak();
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, clock, memory: peakMemory('self') };
}

/** Quick work is done again, so long in seconds of the clock, and so often. */
const long = 1;
const often = 5;

/** What work costs that may be done again: the run in the middle of several, each with what is prepared for it anew. */
export function measureAgain<Input>(prepare: () => Input, work: (input: Input) => unknown): Cost {
  const costs: Cost[] = [];
  for (let spent = 0; spent < long && costs.length < often; spent += costs.at(-1)?.clock ?? 0) {
    const input = prepare();
    costs.push(measure(() => work(input)));
  }
  costs.sort((a, b) => (a.cpu ?? 0) - (b.cpu ?? 0));
  return costs[Math.floor((costs.length - 1) / 2)] as Cost;
}
