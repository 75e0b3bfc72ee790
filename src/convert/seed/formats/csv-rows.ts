/** A cell of a table, from its first character to behind its last, without the quotes around it. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** A row of a table, from its first cell on; where it cannot be read, `fault` says what was expected and found. */
export interface Row {
  readonly from: number;
  readonly cells: readonly Cell[];
  readonly fault?: string;
}

/** What ends a cell, by the sign that parts cells. */
const ends = { ',': /,|\r\n?|\n/g, ';': /;|\r\n?|\n/g, '\t': /\t|\r\n?|\n/g } as const;

export type Separator = keyof typeof ends;
export const separators = Object.keys(ends) as Separator[];

/** The rows of a text whose cells a sign parts, from `start` on, as RFC 4180 says to read them: what cannot be read so ends with its line. */
export function csvRows(raw: string, separator: Separator, start = 0): Row[] {
  const rows: Row[] = [];
  const end = ends[separator];
  for (let at = start; at < raw.length; ) {
    const from = at;
    const cells: Cell[] = [];
    let fault: string | undefined;
    for (;;) {
      const cell = raw[at] === '"' ? quotedAt(raw, at) : plainAt(raw, at, end);
      end.lastIndex = cell ? cell.to + (cell.quoted ? 1 : 0) : at;
      const mark = end.exec(raw);
      const close = mark?.index ?? raw.length;
      if (!cell) fault = 'Expected the end of a cell in quotes, found that of the file';
      else if (cell.quoted && close > cell.to + 1)
        fault = 'Expected the next cell, found text behind a quote';
      else cells.push(cell);
      at = close + (mark?.[0].length ?? 0);
      if (fault && mark?.[0] === separator) at = lineAfter(raw, at);
      if (fault || mark?.[0] !== separator) break;
    }
    const isBlank = cells.every((cell) => cell.from === cell.to) && cells.length < 2;
    if (fault || !isBlank) rows.push({ from, cells, ...(fault && { fault }) });
  }
  return rows;
}

function quotedAt(raw: string, at: number): Cell | undefined {
  let end = raw.indexOf('"', at + 1);
  while (end !== -1 && raw[end + 1] === '"') end = raw.indexOf('"', end + 2);
  return end === -1 ? undefined : { from: at + 1, to: end, quoted: true };
}

function plainAt(raw: string, at: number, end: RegExp): Cell {
  end.lastIndex = at;
  return { from: at, to: end.exec(raw)?.index ?? raw.length, quoted: false };
}

function lineAfter(raw: string, at: number): number {
  lineEnd.lastIndex = at;
  return lineEnd.test(raw) ? lineEnd.lastIndex : raw.length;
}

const lineEnd = /\r\n?|\n/g;
