/** A piece of an excerpt, marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** On each page stands before the names that are there for search alone, and are not the posting's words. */
const endOfText = '¶';
const longest = 26;
const lead = 8;

/** The words of a page around those that were found, which stand at `locations`; none where only its facts say them. */
export function excerptOf(content: string, locations: readonly number[]): Piece[] {
  const words = content.split(/\s+/);
  const end = words.lastIndexOf(endOfText);
  const text = end < 0 ? words : words.slice(0, end);
  const found = new Set(locations.filter((at) => at < text.length));
  const densest = [...found]
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      count: [...found].filter((other) => other >= at && other < at + longest - lead).length,
    }))
    .reduce((best, each) => (each.count > best.count ? each : best), { at: -1, count: 0 });
  if (densest.at < 0) return [];

  const from = Math.max(0, densest.at - lead);
  const to = Math.min(text.length, from + longest);
  const pieces = text.slice(from, to).map((word, index) => ({ text: word, marked: found.has(from + index) }));
  return joined([...(from > 0 ? [plain('…')] : []), ...pieces, ...(to < text.length ? [plain('…')] : [])]);
}

function plain(text: string): Piece {
  return { text, marked: false };
}

/** Words with spaces between them, those that are marked one after the other as one. */
function joined(words: readonly Piece[]): Piece[] {
  const pieces: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of words) {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += ` ${text}`;
    else pieces.push({ text: last ? ` ${text}` : text, marked });
  }
  // The space belongs to what is not marked.
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (!piece.marked || !before) continue;
    before.text += ' ';
    piece.text = piece.text.trimStart();
  }
  return pieces;
}
