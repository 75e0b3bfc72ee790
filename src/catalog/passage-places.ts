import type { SourceLine } from './source-html.ts';
import { rowsOfLine, type SourceMark } from './source-rows.ts';

interface Passage {
  readonly line: number;
  readonly parts: readonly { readonly text: string }[];
}
interface Section<Said> {
  readonly blocks: readonly (Said | { readonly items: readonly Said[] })[];
}

/** Where a passage stands in the posting as given; nothing is said again that the passage before it says. */
export interface PassagePlace {
  /** The number of its line, where the passage before it is in another. */
  readonly number?: number;
  /** The fragment that leads to it, where that of the passage before it is another. */
  readonly to?: string;
}

// So much of a passage tells it apart, and is written alike in a text and in the data that holds it.
const beginning = /[\p{L}\p{N}][\p{L}\p{N} ,-]{0,40}/u;

/** The places of the passages of a posting: in a long line the row that begins them. */
export function passagePlaces<Said extends Passage>(
  sections: readonly Section<Said>[],
  lines: readonly SourceLine[],
  marks: ReadonlyMap<number, readonly SourceMark[]>,
): Map<Said, PassagePlace> {
  const rowOf = rowFinder(lines, marks);
  const passages = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('items' in block ? block.items : [block])),
  );
  let before: { line: number; to: string } | undefined;
  return new Map(
    passages.map((passage) => {
      const { line } = passage;
      const same = before?.line === line ? before.to : `L${line}`;
      const to = rowOf(line, passage.parts.map(({ text }) => text).join('')) ?? same;
      const place: PassagePlace = {
        ...(line !== before?.line && { number: line }),
        ...(to !== before?.to && { to }),
      };
      before = { line, to };
      return [passage, place];
    }),
  );
}

/** Finds the rows of lines that say texts, which are asked for in their order; nothing where a line is one row, or says them in other signs. */
function rowFinder(
  lines: readonly SourceLine[],
  marks: ReadonlyMap<number, readonly SourceMark[]>,
): (line: number, text: string) => string | undefined {
  const textOf = new Map(lines.map(({ number, text }) => [number, text]));
  const known = new Map<number, { columns: readonly number[]; at: number }>();
  return (line, text) => {
    const whole = textOf.get(line) ?? '';
    const reading = known.get(line) ?? {
      columns: rowsOfLine(whole, marks.get(line) ?? []).map(({ column }) => column),
      at: 0,
    };
    known.set(line, reading);
    const words = beginning.exec(text)?.[0].trimEnd() ?? '';
    const at = reading.columns.length > 1 && words !== '' ? whole.indexOf(words, reading.at) : -1;
    if (at === -1) return;
    reading.at = at;
    const column = reading.columns.findLast((from) => from <= at + 1) ?? 1;
    return column > 1 ? `L${line}C${column}` : `L${line}`;
  };
}
