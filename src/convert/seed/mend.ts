import type { Mended, Repair, RepairReason } from './seed.ts';
import { type Edit, edited } from './seed-text.ts';

/** The text with every match of `pattern` replaced, each change listed among its repairs. */
export function mend(
  mended: Mended,
  reason: RepairReason,
  pattern: RegExp,
  replacement: (match: string) => string,
): Mended {
  // Most texts have nothing of it, and data has very many texts.
  if (mended.text.value.search(pattern) < 0) return mended;
  return change(mended, reason, replacements(mended.text.value, pattern, replacement));
}

/** What repeats itself without anything between. */
interface Run {
  readonly before: string;
  readonly after: string;
  readonly from: number;
  to: number;
  times: number;
}

/** What changes, one by one and what repeats as one: a text of nothing but invisible characters has millions of matches. */
function* replacements(
  value: string,
  pattern: RegExp,
  replacement: (match: string) => string,
): Generator<Edit> {
  let run: Run | undefined;
  for (const { 0: before, index } of value.matchAll(pattern)) {
    const to = index + before.length;
    if (run && index === run.to && before === run.before) {
      run.to = to;
      run.times++;
    } else {
      if (run && run.after !== run.before) yield run;
      run = { before, after: replacement(before), from: index, to, times: 1 };
    }
  }
  if (run && run.after !== run.before) yield run;
}

/** The text with `edits` made, which must be in order, apart from each other, and change something, each listed among its repairs. */
export function change(mended: Mended, reason: RepairReason, edits: Iterable<Edit>): Mended {
  const { value, origin } = mended.text;
  const repairs: Repair[] = [];
  function* listed(): Generator<Edit> {
    for (const edit of edits) {
      const { from, to, after, times = 1 } = edit;
      repairs.push({
        reason,
        before: value.slice(from, from + (to - from) / times),
        after,
        times,
        from: origin[from] as number,
        to: origin[to] as number,
      });
      yield edit;
    }
  }
  const text = edited(mended.text, listed());
  if (repairs.length === 0) return mended;
  return { text, repairs: mended.repairs.length === 0 ? repairs : mended.repairs.concat(repairs) };
}
