/** A line of a posting without the space around it; `from` is where it starts in the mended text, `column` how much space stands before it. */
export interface Line {
  readonly value: string;
  readonly from: number;
  readonly column?: number;
}

/** The lines of a range of text, blank ones included, as they decide what belongs together. */
export function linesOf(value: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start <= to) {
    const found = value.indexOf('\n', start);
    const end = found === -1 || found > to ? to : found;
    const text = value.slice(start, end);
    const trimmed = text.trim();
    const column = trimmed ? text.indexOf(trimmed[0] as string) : 0;
    lines.push({ value: trimmed, from: start + column, column });
    start = end + 1;
  }
  return lines;
}

/** The nearest line that says something, `step` by `step` from `index`. */
export function neighbour(lines: readonly Line[], index: number, step: 1 | -1): Line | undefined {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    if (lines[at]?.value) return lines[at];
  }
}

/** The nearest line that has words, and not marks alone. */
export function neighbourInWords(lines: readonly Line[], index: number, step: 1 | -1): Line | undefined {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    if (letter.test(lines[at]?.value ?? '')) return lines[at];
  }
}

const letter = /\p{L}/u;

const joint = /^(?:and|or|and ?\/ ?or|plus|und|oder|et|ou|y|o)$/i;

/** Whether a line only joins the one before it to the one after it: OR, between two degrees of which one is enough. */
export function isJoint({ value }: Line): boolean {
  return joint.test(value);
}

/** How many words a line has, where words are what stands between spaces. */
export function wordCount(value: string): number {
  let count = 0;
  let inside = false;
  for (const character of value) {
    const space = character === ' ' || character === '\t';
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

const label = /^\P{L}{0,2}[\p{L} ]{2,30}:\s*\S/u;
const address = /^(?:https?:\/\/|www\.)\S+$/;
const pay = /^\p{Sc}\s?\d/u;

/** The most lines that may stand above a title. */
const mostAbove = 6;

/** Whether all that stands above a line are labels with their values, addresses and pay, as above a title. */
export function isPreamble(lines: readonly Line[], index: number): boolean {
  const above = linesAbove(lines, index, mostAbove);
  return above?.every(({ value }) => label.test(value) || address.test(value) || pay.test(value)) ?? false;
}

/** The lines above one that say something, from the nearest on; none where there are more than `most`. */
export function linesAbove(lines: readonly Line[], index: number, most: number): Line[] | undefined {
  const above: Line[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line?.value) continue;
    if (above.length === most) return;
    above.push(line);
  }
  return above;
}
