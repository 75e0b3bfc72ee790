import { bandsOf } from './min-hash.ts';
import { shinglesOf } from './shingles.ts';

/** A role whose posting says nearly the same as another's. */
export interface NearDuplicate {
  readonly id: string;
  /** The share of their runs of three words that both have: above 0 up to 1, the same words. */
  readonly similarity: number;
}

/** From here on two postings are worth comparing; below, they only share an employer's habits of speech. */
const floor = 0.6;

/** So many others are named for a role, and so many neighbours are compared where very many are alike. */
const most = 10;
const neighbours = 40;

/** The bands of a text, by which it is found beside others like it; none where it has no words. */
export function textBands(text: string): number[] {
  const shingles = shinglesOf(text);
  return shingles.length > 0 ? bandsOf(shingles) : [];
}

/**
 * The near duplicates of each role, by the text of its posting, the most alike first; roles without one are left out.
 * `bands` are those of each role's text; the text itself is asked for where another shares one of them.
 *
 * Not all against all: only pairs whose MinHash signatures share a band are compared, and those exactly.
 */
export function nearDuplicates(
  bands: ReadonlyMap<string, readonly number[]>,
  textOf: (id: string) => string,
): Map<string, NearDuplicate[]> {
  const ids = [...bands.keys()].sort();
  const shingles = new Map<string, Uint32Array>();
  const shinglesIn = (id: string) => {
    const known = shingles.get(id) ?? shinglesOf(textOf(id));
    shingles.set(id, known);
    return known;
  };
  const found = new Map<string, NearDuplicate[]>();
  const note = (id: string, other: string, similarity: number) => {
    const known = found.get(id) ?? [];
    known.push({ id: other, similarity });
    found.set(id, known);
  };
  for (const [first, second] of pairsOf(ids.map((id) => bands.get(id) ?? []))) {
    const [a = '', b = ''] = [ids[first], ids[second]];
    const similarity = jaccard(shinglesIn(a), shinglesIn(b));
    if (similarity < floor) continue;
    note(a, b, similarity);
    note(b, a, similarity);
  }
  const byId = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(byId.map(([id, others]) => [id, others.sort(mostAlike).slice(0, most)]));
}

function mostAlike(a: NearDuplicate, b: NearDuplicate): number {
  return b.similarity - a.similarity || (a.id < b.id ? -1 : 1);
}

/** Pairs of texts that share a band, by index, each once. */
function pairsOf(texts: readonly (readonly number[])[]): [number, number][] {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const places = texts.reduce((length, bands) => Math.max(length, bands.length), 0);
  for (let place = 0; place < places; place++) {
    for (const bucket of sharing(texts, place)) {
      for (const [index, first] of bucket.entries()) {
        for (const second of bucket.subarray(index + 1, index + 1 + neighbours)) {
          const key = first * texts.length + second;
          if (!seen.has(key)) pairs.push([first, second]);
          seen.add(key);
        }
      }
    }
  }
  return pairs;
}

/** A band and the index of its text are one number, so that those alike are neighbours once they are in order: exact up to 2 M texts. */
const room = 2 ** 21;

/** The texts that have the same band at a place, where there are several, each list in order. */
function* sharing(texts: readonly (readonly number[])[], place: number): Generator<Uint32Array> {
  const keys = new Float64Array(texts.length);
  let count = 0;
  for (const [index, { [place]: band }] of texts.entries())
    if (band !== undefined) keys[count++] = band * room + index;
  const ordered = keys.subarray(0, count).sort();
  const bandAt = (at: number) => Math.floor((ordered[at] as number) / room);
  for (let from = 0, to = 1; from < count; from = to++) {
    while (to < count && bandAt(to) === bandAt(from)) to++;
    if (to - from > 1) yield Uint32Array.from(ordered.subarray(from, to), (key) => key % room);
  }
}

/** The share of the members of two sorted sets that are in both. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both / (a.length + b.length - both);
}
