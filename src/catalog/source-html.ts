import { htmlText } from './html-text.ts';
import { rowsOfLine, type SourceMark, type SourcePiece, type SourceRow } from './source-rows.ts';
import { visible } from './visible.ts';

/** A line of a seed as it was given, from 1. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a posting as items of a list, `L12` the id of line 12 and `L12C300` that of what is read, or of a row that begins, at its column 300.
 * One string a line: a posting has so many words that a component for each costs as much as the rest of its page.
 *
 * @param href makes an address of a path in the site.
 */
export function sourceHtml(
  lines: readonly SourceLine[],
  marks: ReadonlyMap<number, readonly SourceMark[]>,
  href: (path: string) => string,
): string {
  return lines
    .map(({ number, text }, index) => {
      // Lines between that say nothing of this role are left out.
      const later = index > 0 && lines[index - 1]?.number !== number - 1 ? ' class="later"' : '';
      const rows = rowsOfLine(text, marks.get(number) ?? []).map((row) => rowHtml(number, row, href));
      return `<li id="L${number}"${later}><a class="line" href="#L${number}" aria-label="Line ${number}">${number}</a><div>${rows.join('')}</div></li>`;
    })
    .join('');
}

type Href = (path: string) => string;

function rowHtml(line: number, { column, pieces, names }: SourceRow, href: Href): string {
  // What is read where a row begins has the place for itself.
  const hasPlace = column === 1 || (pieces[0]?.marks.length ?? 0) > 0;
  const id = hasPlace ? '' : ` id="L${line}C${column}"`;
  const words = `<span class="text">${pieces.map((piece) => pieceHtml(piece, href)).join('')}</span>`;
  const read = names.length > 0 ? `<span class="marks">${htmlText(names.join(' · '))}</span>` : '';
  return `<div class="row"${id}>${words}${read}</div>`;
}

function pieceHtml({ text, marks }: SourcePiece, href: Href): string {
  const words = htmlText(visible(text));
  const [id, ...more] = new Set(marks.map(({ line, column }) => `L${line}C${column}`));
  if (!id) return words;
  const to = marks.find(({ place }) => place)?.place;
  const others = more.map((other) => `<span id="${other}"></span>`).join('');
  const linked = to ? `<a href="${to.startsWith('#') ? to : href(to)}">${words}</a>` : words;
  return `<mark id="${id}"${to ? '' : ' class="unread"'}>${others}${linked}</mark>`;
}
