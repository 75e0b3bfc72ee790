/** How often a line is written anew, in milliseconds: more often nobody reads it. */
const often = 200;
const clear = '\r\u001B[K';

let last = 0;

/** Tells on a terminal how far a stage is, on a line of its own that is taken away when it ends; elsewhere nothing. */
export function progress(stage: string, done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const now = performance.now();
  if (done < all - 1 && now - last < often) return;
  last = now;
  process.stderr.write(done >= all - 1 ? clear : `${clear}${stage} ${done} of ${all}`);
}
