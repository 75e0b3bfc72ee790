import type { Mended, Repair, RepairReason } from './seed.ts';
import { type Edit, edited } from './seed-text.ts';

/** The text with every match of `pattern` replaced, each change listed among its repairs. */
export function mend(
  mended: Mended,
  reason: RepairReason,
  pattern: RegExp,
  replacement: (match: string) => string,
): Mended {
  const matches = [...mended.text.value.matchAll(pattern)];
  const edits = matches.map(({ 0: before, index }) => ({
    from: index,
    to: index + before.length,
    after: replacement(before),
  }));
  return change(mended, reason, edits);
}

/** The text with `edits` made, which must be in order and apart from each other, each listed among its repairs. */
export function change(mended: Mended, reason: RepairReason, edits: readonly Edit[]): Mended {
  const { value, origin } = mended.text;
  const changes = edits
    .map((edit) => ({ ...edit, before: value.slice(edit.from, edit.to) }))
    .filter(({ before, after }) => before !== after);
  if (changes.length === 0) return mended;

  const repairs = changes.map(
    ({ from, to, before, after }): Repair => ({
      reason,
      before,
      after,
      from: origin[from] as number,
      to: origin[to] as number,
    }),
  );
  return { text: edited(mended.text, changes), repairs: [...mended.repairs, ...repairs] };
}
