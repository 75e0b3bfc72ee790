import { VFileMessage } from 'vfile-message';
import type { Document } from '../document.ts';
import { inserted } from '../seed-text.ts';
import type { Data } from './data.ts';
import { recordDocument } from './record.ts';

/** The document of a posting that begins at `start`; one with a text that cannot be read is refused by itself, not with those beside it. */
export function dataDocument(posting: Data, start: number): Document {
  try {
    return recordDocument(posting, start);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return refusedAt(start, error);
  }
}

/** A document in place of what is refused. */
export function refusedAt(offset: number, refusal: VFileMessage): Document {
  return { given: [], body: { text: inserted('', offset), repairs: [] }, plain: false, refusal };
}
