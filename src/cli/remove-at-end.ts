import { rmSync } from 'node:fs';

/** What the exit codes of signals begin above, as shells give them. */
const signals = 128;
/** How often, and how long before each time, it is looked for what comes back, in milliseconds. */
const times = 15;
const pause = 20;

/**
 * Removes a folder as this process ends. Whatever still writes there is given a moment to end; where a signal stopped
 * it in the middle, what is on its way to the disk may make the folder anew, and is removed as well.
 */
export function removeAtEnd(folder: string, code: number): void {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  remove();
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let time = 0; code > signals && time < times; time++) {
    Atomics.wait(clock, 0, 0, pause);
    remove();
  }
}
