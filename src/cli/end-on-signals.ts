import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets signals end this process as an end that is tidied after, with the exit code that shells give. None cuts off
 * a switch of the site: that is one piece of work, and signals are heard after it.
 */
export function endOnSignals(): void {
  for (const signal of signals) process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
