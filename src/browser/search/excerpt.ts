/** A piece of an excerpt, marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** On each page stands before the names that are there for search alone, and are not the posting's words. */
const endOfText = '¶';
const longest = 26;
const lead = 8;
const mostFound = 200;
const signs = /^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]{1,64}$/gu;

/** What is known of the words searched for. */
interface Sought {
  /** How many words the title has, with which the page begins; it stands above the excerpt already. */
  readonly title: number;
  /** Words that are names: the beginning of a longer word is not one of them. */
  readonly names: ReadonlySet<string>;
}

/** The words of a page around most of those that were found, which stand at `locations`; none where only its facts say them. */
export function excerptOf(content: string, locations: readonly number[], { title, names }: Sought): Piece[] {
  const words = content.split(/\s+/);
  const mark = words.lastIndexOf(endOfText);
  const end = mark < 0 ? words.length : mark;
  const all = locations.filter((at) => at < end && isSought(words[at] ?? '', names)).slice(0, mostFound);
  const below = all.filter((at) => at >= title);
  const places = (below.length > 0 ? below : all).toSorted((a, b) => a - b);
  const first = densest(places);
  if (first === undefined) return [];

  const found = new Set(all);
  const from = Math.max(Math.min(title, first), first - lead);
  const to = Math.min(end, from + longest);
  const pieces = words.slice(from, to).map((text, at) => ({ text, marked: found.has(from + at) }));
  return joined([...(from > 0 ? [plain('…')] : []), ...pieces, ...(to < end ? [plain('…')] : [])]);
}

/** The place after which most others stand close by, the first of them. */
function densest(places: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const at of places) {
    const count = places.filter((other) => other >= at && other < at + longest - lead).length;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

function isSought(word: string, names: ReadonlySet<string>): boolean {
  const plainWord = word.replace(signs, '').toLowerCase();
  if (names.has(plainWord) || names.has(plainWord.replace(/s$/, ''))) return true;
  return ![...names].some((name) => plainWord.startsWith(name));
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
