/** Beyond this column a line fills more than a screen of a phone, and its start is not where the words are. */
const farColumn = 300;

/** The fragment of a posting's source view that shows a place: its line, and in a long line its column too. */
export function sourceAnchor({
  line,
  column = 1,
}: {
  readonly line: number;
  readonly column?: number | undefined;
}): string {
  return column > farColumn ? `L${line}C${column}` : `L${line}`;
}
