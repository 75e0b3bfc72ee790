import type { Mended, Repair, RepairReason } from './seed.ts';
import { type Edit, edited } from './seed-text.ts';

/** The text with every match of `pattern` replaced, each change listed among its repairs. */
export function mend(
  mended: Mended,
  reason: RepairReason,
  pattern: RegExp,
  replacement: (match: string) => string,
): Mended {
  const edits: Edit[] = [];
  // One by one: a text of nothing but invisible characters has millions of matches.
  for (const { 0: before, index } of mended.text.value.matchAll(pattern)) {
    const after = replacement(before);
    if (after !== before) edits.push({ from: index, to: index + before.length, after });
  }
  return change(mended, reason, edits);
}

/** The text with `edits` made, which must be in order, apart from each other, and change something, each listed among its repairs. */
export function change(mended: Mended, reason: RepairReason, edits: readonly Edit[]): Mended {
  if (edits.length === 0) return mended;
  const { value, origin } = mended.text;
  const repairs = edits.map(
    ({ from, to, after }): Repair => ({
      reason,
      before: value.slice(from, to),
      after,
      from: origin[from] as number,
      to: origin[to] as number,
    }),
  );
  return {
    text: edited(mended.text, edits),
    repairs: mended.repairs.length === 0 ? repairs : mended.repairs.concat(repairs),
  };
}
