import type { Nodes } from '../posting/nodes.ts';
import type { Role } from '../schema.ts';
import { publishedText } from '../seed/published-text.ts';
import type { Repair, Seed } from '../seed/seed.ts';
import type { Posting } from '../seed/split.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** Repairs inside a posting, told once for each way of mending. */
export function repairsIn({ seed, from, to }: Posting, nodes: Nodes): Role['source']['repairs'] {
  const { origin } = seed.text;
  const start = from === 0 ? 0 : (origin[from] as number);
  const end = origin[to] as number;
  const ways = new Map<
    string,
    { count: number; said: Pick<Repair, 'reason' | 'before' | 'after'>; lines: Set<number> }
  >();
  for (const repair of repairsBetween(seed, start, end)) {
    const { reason, times = 1 } = repair;
    const [before, after] = [publishedText(repair.before), publishedText(repair.after)];
    // A heading that its format does not write out is no change.
    if (before === after) continue;
    const key = JSON.stringify([reason, before, after]);
    const way = ways.get(key) ?? { count: 0, said: { reason, before, after }, lines: new Set() };
    ways.set(key, way);
    way.count += times;
    if (reason !== 'line-end') way.lines.add(nodes.lineOf(repair.from));
  }
  return [...ways.values()].map(({ count, said, lines }) => ({
    ...said,
    count,
    lines: [...lines],
  }));
}

interface InOrder {
  /** Places in the list of repairs, in order of where these begin. */
  readonly places: Uint32Array;
  /** Where each of them begins. */
  readonly starts: Uint32Array;
}

const inOrder = new WeakMap<Seed, InOrder>();

/** The repairs that begin in a range of a seed, in the order in which they were made; a seed may hold many postings. */
function* repairsBetween(seed: Seed, start: number, end: number): Generator<Repair> {
  const { places, starts } = inOrder.get(seed) ?? putInOrder(seed);
  // A text may have millions of repairs: numbers in a row take a tenth of the memory of as many objects.
  for (const place of places.slice(lowerBound(starts, start), lowerBound(starts, end)).sort())
    yield seed.repairs[place] as Repair;
}

function putInOrder(seed: Seed): InOrder {
  const from = (place: number) => (seed.repairs[place] as Repair).from;
  const places = Uint32Array.from(seed.repairs.keys()).sort((a, b) => from(a) - from(b) || a - b);
  const order = { places, starts: places.map(from) };
  inOrder.set(seed, order);
  return order;
}
