import { processStart } from './process-start.ts';

/** Who holds a lock: a process of a host, and when that process began. */
export interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
}

/** A holder as the end of the name of a file: `4711.88123.host`. */
export function holderName({ pid, start, host }: Holder): string {
  return `${pid}.${start}.${encodeURIComponent(host)}`;
}

const name = /^(\d+)\.(\d+)\.([^/]*)$/;

/** The holder that a name tells; undefined where it is no such name. */
export function holderIn(text: string): Holder | undefined {
  const [, pid, start = '', host = ''] = name.exec(text) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), start, host: decodeURIComponent(host) };
}

/** Whether a holder is gone for good; of another host nobody here can tell. */
export function isGone({ pid, start, host }: Holder, here: string): boolean {
  return host === here && processStart(pid) !== start;
}
