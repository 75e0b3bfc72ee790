import { readdirSync } from 'node:fs';
import { readProc } from './peak-memory.ts';

/** A process of the system, as Linux tells of it in proc(5). */
export interface Process {
  readonly id: number;
  readonly parent: number;
  /** When it began: an id may be given again. */
  readonly start: string;
  /** Seconds of CPU, its own and those of children that it waited for. */
  readonly cpu: number;
  /** Seconds of CPU of the children that it waited for. */
  readonly waited: number;
}

/** Linux counts time for programs in hundredths of a second. */
const ticks = 100;

/** A process; nothing where it has ended, or the system does not tell. */
export function processOf(id: number | 'self'): Process | undefined {
  const text = readProc(`${id}/stat`);
  if (text === undefined) return;
  // The name stands in parentheses and may hold any: the fields after it begin with the third.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, waitedUser = 0, waitedSystem = 0] = fields.slice(11, 15).map(Number);
  const waited = (waitedUser + waitedSystem) / ticks;
  return {
    id: Number(text.slice(0, text.indexOf(' '))),
    parent: Number(fields[1]),
    start: fields[19] ?? '',
    cpu: (user + system) / ticks + waited,
    waited,
  };
}

/** The processes below one, itself not. */
export function treeBelow(id: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? []);
  const byParent = Map.groupBy(all, ({ parent }) => parent);
  const below = (parent: number): Process[] =>
    (byParent.get(parent) ?? []).flatMap((child) => [child, ...below(child.id)]);
  return below(id);
}
