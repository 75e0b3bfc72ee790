import type { Repair, RepairReason, Seed } from './seed.ts';
import { edited } from './seed-text.ts';

/** The seed with every match of `pattern` replaced, each change listed among its repairs. */
export function mend(
  seed: Seed,
  reason: RepairReason,
  pattern: RegExp,
  replacement: (match: string) => string,
): Seed {
  const { value, origin } = seed.text;
  const edits = [...value.matchAll(pattern)]
    .map(({ 0: before, index }) => ({
      from: index,
      to: index + before.length,
      before,
      after: replacement(before),
    }))
    .filter(({ before, after }) => before !== after);
  if (edits.length === 0) return seed;

  const repairs = edits.map(
    ({ from, to, before, after }): Repair => ({
      reason,
      before,
      after,
      from: origin[from] as number,
      to: origin[to] as number,
    }),
  );
  return { ...seed, text: edited(seed.text, edits), repairs: [...seed.repairs, ...repairs] };
}
