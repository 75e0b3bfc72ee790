import { digestOf } from './content-digest.ts';

/** A part of the postings: the `index`th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const form = /^(\d{1,4})\/(\d{1,4})$/;

/** The part that `ROLEBOOK_SHARD` names, as in `2/4`; undefined where it names none. @throws Error where it is no part. */
export function shardOf(said: string | undefined): Shard | undefined {
  if (said === undefined || said === '') return undefined;
  const [, index, count] = (form.exec(said) ?? []).map(Number);
  if (index && count && index <= count) return { index, count };
  throw new Error(
    `Expected a part and how many there are in ROLEBOOK_SHARD, found “${said}”: write it as in 2/4 (shard)`,
  );
}

/** Whether a seed belongs to a part; it is the same one wherever its folder lies and whatever other seeds there are. */
export function isInShard(seedPath: string, { index, count }: Shard): boolean {
  return Number.parseInt(digestOf([seedPath]).slice(0, 8), 16) % count === index - 1;
}
