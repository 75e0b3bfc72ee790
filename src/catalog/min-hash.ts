/** How many hash functions a signature has: bands of rows, so that texts alike by 0.6 share a band in 96 of 100. */
const bands = 24;
const rows = 4;
const size = bands * rows;

// Odd factors and offsets from a fixed sequence: the same signatures in every build.
const factors = new Uint32Array(size).map((_, index) => Math.imul(index + 1, 0x9e3779b1) | 1);
const offsets = new Uint32Array(size).map((_, index) => Math.imul(index + 1, 0x85ebca6b));

/**
 * The bands of a set of hashes, each a number of 32 bits: two sets that are much alike have the same at one place,
 * most others at none.
 *
 * Broder, “On the resemblance and containment of documents”, 1997.
 */
export function bandsOf(hashes: Uint32Array): number[] {
  const least = new Uint32Array(size).fill(0xffffffff);
  for (const hash of hashes) {
    for (let index = 0; index < size; index++) {
      const value = (Math.imul(hash, factors[index] as number) + (offsets[index] as number)) >>> 0;
      // The low bits of a product are poor: the high ones go first into the order.
      const mixed = (value ^ (value >>> 15)) >>> 0;
      if (mixed < (least[index] as number)) least[index] = mixed;
    }
  }
  return Array.from(
    { length: bands },
    (_, band) => least.slice(band * rows, (band + 1) * rows).reduce(mix, band) >>> 0,
  );
}

function mix(key: number, value: number): number {
  return Math.imul(key ^ value ^ (value >>> 13), 0x5bd1e995) ^ (key >>> 15);
}
