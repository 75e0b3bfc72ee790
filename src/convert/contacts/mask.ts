/** A text with some ranges of it made unreadable; lines, length and with them all places stay. */
export function mask(
  text: string,
  ranges: readonly { readonly from: number; readonly to: number }[],
): string {
  const parts: string[] = [];
  let read = 0;
  for (const { from, to } of ranges) {
    if (to <= read) continue;
    const start = Math.max(from, read);
    parts.push(text.slice(read, start), text.slice(start, to).replace(/[^\n\r]/g, cover));
    read = to;
  }
  return `${parts.join('')}${text.slice(read)}`;
}

/** No letter, digit or mark of a layout, and in no posting. */
export const cover = '█';
