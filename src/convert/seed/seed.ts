import type { VFile } from 'vfile';
import type { SeedText } from './seed-text.ts';

/** Why some characters of a seed are not published as they stand there. */
export type RepairReason =
  | 'mojibake'
  | 'line-end'
  | 'invisible'
  | 'space'
  | 'hyphen'
  | 'dot'
  | 'composition'
  | 'markup'
  | 'wrap'
  | 'e-mail address masked'
  | 'phone number masked';

/** Characters of the seed that were mended or removed; `from` and `to` are offsets in the decoded seed. */
export interface Repair {
  readonly reason: RepairReason;
  readonly before: string;
  readonly after: string;
  /** How often in a row, 1 where it is not said: a text may be nothing but what nobody sees. */
  readonly times?: number;
  readonly from: number;
  readonly to: number;
}

/** A seed on its way to postings: its file, and its decoded text as given. */
export interface Decoded {
  readonly file: VFile;
  readonly encoding: string;
  readonly raw: string;
}

/** Text as mended so far, with what was changed. */
export interface Mended {
  readonly text: SeedText;
  readonly repairs: readonly Repair[];
}

/** A seed, or a document in it, ready to be split into postings. */
export interface Seed extends Decoded, Mended {}
