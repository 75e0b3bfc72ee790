/** Has something done when this process ends, well or not; what was asked for last is done first. */
export function onEnd(tidy: () => void): void {
  process.prependListener('exit', tidy);
}
