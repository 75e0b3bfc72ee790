import type { VFile } from 'vfile';
import type { SeedText } from './seed-text.ts';

/** Why some characters of a seed are not published as they stand there. */
export type RepairReason = 'mojibake' | 'line-end' | 'invisible' | 'space' | 'composition';

/** Characters of the seed that were mended or removed; `from` and `to` are offsets in the decoded seed. */
export interface Repair {
  readonly reason: RepairReason;
  readonly before: string;
  readonly after: string;
  readonly from: number;
  readonly to: number;
}

/** A seed on its way to postings: its file, its decoded text as given, and that text as mended so far. */
export interface Seed {
  readonly file: VFile;
  readonly encoding: string;
  readonly raw: string;
  readonly text: SeedText;
  readonly repairs: readonly Repair[];
}
