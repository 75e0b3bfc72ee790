import { readFileSync } from 'node:fs';

const dead = new Set(['Z', 'X']);

/**
 * When a process began, in the ticks since the start of the machine that /proc tells, `0` where there is no /proc;
 * undefined where no such process runs. A number of a process is given again, with its beginning it is not.
 */
export function processStart(pid: number): string | undefined {
  if (!isAlive(pid)) return;
  const stat = statOf(pid);
  if (stat === undefined) return '0';
  // The name of the program is in brackets and may hold any sign: what counts stands behind the last one.
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return dead.has(state) ? undefined : (fields[18] ?? '0');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return codeOf(error) === 'EPERM';
  }
}

function statOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    // No /proc here, or the process ended just now: the next look tells.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
