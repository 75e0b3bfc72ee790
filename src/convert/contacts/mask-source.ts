import { mendDocument } from '../seed/document.ts';
import { documentsOf } from '../seed/formats/index.ts';
import type { Decoded } from '../seed/seed.ts';
import type { ContactFinder } from './contact.ts';
import { mask } from './mask.ts';
import { readable } from './readable.ts';

const escaped = /\\u[\da-f]{4}|\\.|&#?\w{1,31};|%[\da-f]{2}/iuy;

/** A seed as given without its contacts: those that its text says, and those that stand in its markup. */
export function maskSource(decoded: Decoded, contactsIn: ContactFinder): string {
  const { raw } = decoded;
  const { value } = readable(raw);
  const inText = documentsOf(decoded).flatMap((document) => {
    const { text } = mendDocument(decoded, document).seed;
    return contactsIn(text.value, [value]).flatMap(({ from, to }) =>
      [...text.origin.subarray(from, to)].map((at) => ({ from: at, to: at + sizeAt(raw, at) })),
    );
  });
  return mask(
    raw,
    [...contactsIn(raw), ...inText].sort((a, b) => a.from - b.from || a.to - b.to),
  );
}

/** How many characters of a seed stand for one of its text. */
function sizeAt(raw: string, at: number): number {
  escaped.lastIndex = at;
  return escaped.exec(raw)?.[0].length ?? 1;
}
