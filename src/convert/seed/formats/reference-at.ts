import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

const modes = { text: DecodingMode.Legacy, attribute: DecodingMode.Attribute };
let decoded = '';
const decoder = new EntityDecoder(htmlDecodeTree, (code) => {
  decoded += String.fromCodePoint(code);
});
/** No name of a character is longer; numbers may have zeros before them without end. */
const longest = 40;
const number = /&#(?:x[\da-f]+|\d+);?/iy;

/** A character reference: what it says, and how many characters it is written in. */
interface Reference {
  readonly said: string;
  readonly size: number;
}

/** The character reference that begins with this `&`, if one does: a word may follow its name at once, as in `&copyright`. */
export function referenceAt(source: string, at: number, place: 'text' | 'attribute'): Reference | undefined {
  number.lastIndex = at;
  const end = at + (number.exec(source)?.[0].length ?? longest);
  decoded = '';
  decoder.startEntity(modes[place]);
  const read = decoder.write(source.slice(at + 1, end), 0);
  const size = read < 0 ? decoder.end() : read;
  return decoded === '' ? undefined : { said: decoded, size };
}
