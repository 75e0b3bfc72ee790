import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { wordCount } from '../../text/lines.ts';
import { headingMark } from '../heading-mark.ts';

/** The columns of a table that says in its head what is essential and what is desirable. */
export interface LevelColumns {
  readonly heads: readonly string[];
  readonly levels: ReadonlySet<number>;
  /** The column whose heading is the last that was written, where the row above is ticked there. */
  readonly open?: number | undefined;
}

/** What to write before each cell of a row, and the columns as the next row has them. */
interface Marked {
  readonly marks: string[];
  readonly columns: LevelColumns;
}

/**
 * The columns of a table whose head names levels, one that is asked for and one that is wished for.
 *
 * ```text
 * Criteria | Essential | Desirable | How identified
 * ```
 */
export function levelColumns(heads: readonly string[]): LevelColumns | undefined {
  const kinds = heads.map((head) => sectionKindOf(headingPhrase(head)));
  const wish = kinds.indexOf('preferred');
  const demand = kinds.lastIndexOf('minimum');
  if (wish < 0 || demand < 0) return;
  // The column before both may be headed “Requirements”.
  const from = Math.min(wish, demand);
  return { heads, levels: new Set(kinds.flatMap((kind, at) => (at >= from && isLevel(kind) ? [at] : []))) };
}

function isLevel(kind: string | undefined): boolean {
  return kind === 'minimum' || kind === 'preferred';
}

// A tick, a cross, “Yes”, “E”: it marks what the row says.
const tick = /^(?:\P{L}{1,3}|[xyed]|yes)$/iu;
const letter = /\p{L}/u;
/** The longest name of a row that heads it, in words. */
const longestName = 12;

/**
 * What to write before each cell of a row, so that what it says stands below its level.
 *
 * ```text
 * Experience | Two years of bread | Rye      → the headings Experience, Essential, Desirable
 * Two years of bread | ✓ |                   → below the heading Essential
 * ```
 */
export function marksOfRow(columns: LevelColumns, cells: readonly string[]): Marked {
  const { heads, levels } = columns;
  // A name of several rows stands in the first of them alone.
  const shift = Math.max(0, heads.length - cells.length);
  const columnOf = (index: number) => (cells.length === 1 ? 0 : index + shift);
  const first = cells.findIndex((cell) => cell !== '');
  const isLevelled = (index: number) => cells[index] !== '' && levels.has(columnOf(index));
  const levelled = cells.flatMap((_, index) => (isLevelled(index) ? [index] : []));
  const [ticked] = levelled;
  const isTicked =
    ticked !== undefined && ticked > first && levelled.every((index) => tick.test(cells[index] ?? ''));
  const open = isTicked ? columnOf(ticked) : undefined;
  const opening = open === columns.open ? '' : `${headingMark}${heads[open ?? 0]}\n`;
  const marks = cells.map((cell, index) => {
    const head = heads[columnOf(index)] ?? '';
    const end = index > first ? '\n' : '';
    if (isTicked) return index === first ? `${opening}• ` : '\t';
    if (isLevelled(index)) return `${end}${headingMark}${head}\n`;
    if (index === first) return letter.test(cell) && wordCount(cell) <= longestName ? headingMark : '';
    return head ? `${end}${head}: ` : end;
  });
  return { marks, columns: { ...columns, open } };
}
