import type { Said } from './reading.ts';

const mark = / [·⋅•|] /;
/** The longest line of a header, in characters. */
const longestHeader = 120;

/** Longview, TX · 1 month ago · 47 applicants */
export function segmentsOf(line: Said): Said[] {
  const segments = line.value.length > longestHeader ? [line.value] : line.value.split(mark);
  let { from } = line;
  return segments.map((value) => {
    const segment = { value, from };
    from += value.length + 3;
    return segment;
  });
}
