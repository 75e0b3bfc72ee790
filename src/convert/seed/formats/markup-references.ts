import { decodeHTMLStrict } from 'entities/decode';
import { mend } from '../mend.ts';
import type { Mended } from '../seed.ts';

// Marks of print are read in any text.
const reference = /&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,6}|#x[\da-f]{2,5});/gi;
const unreadable = /[\p{Cc}\uFFFD]/u;

/** Text that came with markup, with the characters that references of HTML in it stand for; what stands for none is left. */
export function withReferencesRead(text: Mended): Mended {
  return mend(text, 'markup', reference, (said) => {
    const character = decodeHTMLStrict(said).replace('\u00A0', ' ');
    return unreadable.test(character) ? said : character;
  });
}
