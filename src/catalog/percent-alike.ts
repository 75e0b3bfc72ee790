/** How much two postings say the same, 0 to 1, as a whole percentage: only the same is 100. */
export function percentAlike(similarity: number): number {
  return similarity === 1 ? 100 : Math.min(99, Math.round(similarity * 100));
}
