import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { peakMemory } from './peak-memory.ts';
import { type Process, processOf, treeBelow } from './process-tree.ts';
import type { Cost } from './row.ts';

/** How often the processes are looked at, and how long those left behind may take to end, in milliseconds. */
const interval = 50;
const patience = 5000;

/**
 * Runs a Node script, and says what it printed and what it cost with all processes it started. The system adds up those
 * that were waited for; of those left behind counts what they had when they were last seen, up to their end.
 *
 * @throws Error with what the script said, where it fails.
 */
export async function measureCommand(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ output: string; cost: Cost }> {
  const isTold = existsSync('/proc/self/stat');
  const waitedBefore = processOf('self')?.waited ?? 0;
  const start = performance.now();
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      output += part;
    });

  let memory = 0;
  let below: Process[] = [];
  const look = () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    below = treeBelow(child.pid);
    for (const id of [child.pid, ...below.map((one) => one.id)])
      memory = Math.max(memory, peakMemory(id) ?? 0);
  };
  const watching = isTold ? setInterval(look, interval) : undefined;
  const [code] = await once(child, 'exit');
  const clock = (performance.now() - start) / 1000;
  clearInterval(watching);
  const waited = (processOf('self')?.waited ?? 0) - waitedBefore;
  const left = await cpuUntilEnd(below);
  if (code !== 0) throw new Error(`Expected ${args.join(' ')} to end with 0, found ${code}:\n${output}`);
  return { output, cost: isTold ? { cpu: waited + left, clock, memory } : { clock } };
}

/** The CPU seconds of processes that nobody waits for, when they have ended. */
async function cpuUntilEnd(processes: readonly Process[]): Promise<number> {
  const seen = new Map(processes.map((one) => [one.id, one]));
  const isSame = (one: Process | undefined) => one !== undefined && seen.get(one.id)?.start === one.start;
  const deadline = performance.now() + patience;
  for (let isAny = true; isAny && performance.now() < deadline; await setTimeout(interval / 5)) {
    const alive = [...seen.keys()].flatMap((id) => processOf(id) ?? []).filter(isSame);
    for (const one of alive) seen.set(one.id, one);
    isAny = alive.length > 0;
  }
  return [...seen.values()].reduce((sum, { cpu }) => sum + cpu, 0);
}
