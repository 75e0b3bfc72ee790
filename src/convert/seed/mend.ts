import type { Mended, Repair, RepairReason } from './seed.ts';
import { edited } from './seed-text.ts';

/** The text with every match of `pattern` replaced, each change listed among its repairs. */
export function mend(
  mended: Mended,
  reason: RepairReason,
  pattern: RegExp,
  replacement: (match: string) => string,
): Mended {
  const { value, origin } = mended.text;
  const edits = [...value.matchAll(pattern)]
    .map(({ 0: before, index }) => ({
      from: index,
      to: index + before.length,
      before,
      after: replacement(before),
    }))
    .filter(({ before, after }) => before !== after);
  if (edits.length === 0) return mended;

  const repairs = edits.map(
    ({ from, to, before, after }): Repair => ({
      reason,
      before,
      after,
      from: origin[from] as number,
      to: origin[to] as number,
    }),
  );
  return { text: edited(mended.text, edits), repairs: [...mended.repairs, ...repairs] };
}
