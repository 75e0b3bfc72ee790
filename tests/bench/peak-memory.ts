import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const peak = /^VmHWM:\s+(\d+) kB$/m;

/** The most memory that a process has held, in MB; nothing where the system does not say, or the process has ended. */
export function peakMemory(process: number | 'self'): number | undefined {
  const kilobytes = peak.exec(readProc(`${process}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
}

/** Lets the peak of this process begin anew at what it holds now. */
export function forgetPeak(): void {
  // Documented in proc(5): a 5 resets the peak.
  if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5');
}

/** A file of the system below `/proc`; nothing where there is none (any more). */
export function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch (error) {
    // ESRCH: the process ended between opening and reading.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return;
    throw error;
  }
}
