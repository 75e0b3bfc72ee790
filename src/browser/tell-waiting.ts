/** How long something may take before it is told that it does, in milliseconds: what comes sooner would only flicker. */
const patience = 400;

/** Waits for something, and tells where that takes its time. */
export async function tellWaiting<Result>(work: Promise<Result>, tell: () => void): Promise<Result> {
  const waiting = setTimeout(tell, patience);
  try {
    return await work;
  } finally {
    clearTimeout(waiting);
  }
}
