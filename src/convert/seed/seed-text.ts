/**
 * Text read from a seed. `value` is what we read; `origin[i]` is the offset in the
 * decoded seed of its character `i`, with one more entry for the end. Every position
 * we publish goes through it, whatever was mended on the way.
 */
export interface SeedText {
  readonly value: string;
  readonly origin: Int32Array;
}

/** One replacement in a `SeedText`, in offsets of its `value`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly after: string;
}

/** Text that stands in the seed as it is. */
export function seedText(value: string): SeedText {
  const origin = new Int32Array(value.length + 1);
  for (let index = 0; index < origin.length; index++) origin[index] = index;
  return { value, origin };
}

/** The text with `edits` made, which must be in order and apart from each other. */
export function edited(text: SeedText, edits: readonly Edit[]): SeedText {
  if (edits.length === 0) return text;

  const parts: string[] = [];
  const growth = edits.reduce((sum, { from, to, after }) => sum + after.length - (to - from), 0);
  const origin = new Int32Array(text.value.length + growth + 1);
  let read = 0;
  let written = 0;

  const copy = (to: number) => {
    parts.push(text.value.slice(read, to));
    origin.set(text.origin.subarray(read, to), written);
    written += to - read;
  };
  for (const { from, to, after } of edits) {
    copy(from);
    parts.push(after);
    origin.fill(text.origin[from] as number, written, written + after.length);
    written += after.length;
    read = to;
  }
  copy(text.value.length);
  origin[written] = text.origin[text.value.length] as number;

  return { value: parts.join(''), origin };
}

/** A part of a text. */
export function slice({ value, origin }: SeedText, from: number, to: number): SeedText {
  return { value: value.slice(from, to), origin: origin.slice(from, to + 1) };
}

/** What is left of a text without some spans, in order and apart from each other, and the text of each. */
export function parted(
  text: SeedText,
  spans: readonly { readonly from: number; readonly to: number }[],
): { rest: SeedText; parts: SeedText[] } {
  const starts = [0, ...spans.map(({ to }) => to)];
  const ends = [...spans.map(({ from }) => from), text.value.length];
  const left = starts.map((start, index) => slice(text, start, ends[index] as number));
  return { rest: joined(left, ''), parts: spans.map(({ from, to }) => slice(text, from, to)) };
}

/** Texts one after the other; what is put between has the place where the text before it ends. */
export function joined(texts: readonly SeedText[], between: string): SeedText {
  const value = texts.map((text) => text.value).join(between);
  const origin = new Int32Array(value.length + 1);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    if (index > 0) {
      origin.fill(origin[at] as number, at, at + between.length);
      at += between.length;
    }
    origin.set(text.origin, at);
    at += text.value.length;
  }
  return { value, origin };
}

/** Words of ours that stand for a place of the seed. */
export function inserted(value: string, offset: number): SeedText {
  return { value, origin: new Int32Array(value.length + 1).fill(offset) };
}
