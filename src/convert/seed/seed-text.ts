/**
 * Text read from a seed. `value` is what we read; `origin[i]` is the offset in the
 * decoded seed of its character `i`, with one more entry for the end. Every position
 * we publish goes through it, whatever was mended on the way.
 */
export interface SeedText {
  readonly value: string;
  readonly origin: Int32Array;
}

/** A replacement in a `SeedText`, in offsets of its `value`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly after: string;
  /** Into how many equal parts it falls that are each replaced by `after`; 1 where it is not said. */
  readonly times?: number;
}

/** Text that stands in the seed as it is. */
export function seedText(value: string): SeedText {
  return { value, origin: countedTo(value.length + 1) };
}

/** 0, 1, 2, …: no origin is written to once it is made, so all texts that stand as they are share it. */
let counted = new Int32Array(0);

function countedTo(length: number): Int32Array {
  if (length > counted.length) counted = new Int32Array(length * 2).map((_, index) => index);
  return counted.subarray(0, length);
}

/** The text with `edits` made, which must be in order and apart from each other; none of them is kept. */
export function edited(text: SeedText, edits: Iterable<Edit>): SeedText {
  const parts: string[] = [];
  let origin = new Int32Array(0);
  let read = 0;
  let written = 0;

  const copy = (to: number) => {
    if (to > read) parts.push(text.value.slice(read, to));
    origin.set(text.origin.subarray(read, to), written);
    written += to - read;
  };
  for (const { from, to, after, times = 1 } of edits) {
    const needed = written + from - read + after.length * times + text.value.length - to + 1;
    if (needed > origin.length) origin = enlarged(origin, needed + (written >> 2));
    copy(from);
    if (after !== '') parts.push(after.repeat(times));
    const size = (to - from) / times;
    for (let part = 0; part < times; part++) {
      const place = text.origin[from + part * size] as number;
      origin.fill(place, written, written + after.length);
      written += after.length;
    }
    read = to;
  }
  if (origin.length === 0) return text;
  copy(text.value.length);
  origin[written] = text.origin[text.value.length] as number;

  return { value: parts.join(''), origin: origin.slice(0, written + 1) };
}

function enlarged(origin: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(origin);
  return larger;
}

/** A part of a text. */
export function slice({ value, origin }: SeedText, from: number, to: number): SeedText {
  return { value: value.slice(from, to), origin: origin.slice(from, to + 1) };
}

/** A text without the space around it. */
export function trimmed(text: SeedText): SeedText {
  const start = text.value.length - text.value.trimStart().length;
  return slice(text, start, Math.max(start, text.value.trimEnd().length));
}

/** What is left of a text without some spans, in order and apart from each other, and the text of each. */
export function parted(
  text: SeedText,
  spans: readonly { readonly from: number; readonly to: number }[],
): { rest: SeedText; parts: SeedText[] } {
  if (spans.length === 0) return { rest: text, parts: [] };
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
