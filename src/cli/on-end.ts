/** Has something done when this process ends, well or not; what was asked for last is done first. */
export function onEnd(tidy: (code: number) => void): void {
  process.prependListener('exit', tidy);
}
