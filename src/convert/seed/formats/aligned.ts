import type { SeedText } from '../seed-text.ts';
import { referenceAt } from './reference-at.ts';

/** Which character references a part of HTML has: those of text, those of attributes, which differ, or none, as in a script. */
export type References = 'text' | 'attribute' | 'none';

/**
 * What a part of the source says, each character with its place: it is the one that stands there, or the character
 * reference or line end there that stands for it. What the parser leaves out, as the first line end of `<pre>`, has none.
 */
export function aligned(value: string, source: SeedText, references: References): SeedText {
  if (value === source.value) return source;
  const origin = new Int32Array(value.length + 1);
  let at = 0;
  for (let index = 0; index < value.length; ) {
    const place = source.origin[Math.min(at, source.value.length)] as number;
    const { said, size } = at < source.value.length ? unitAt(source.value, at, references) : ending;
    at += size;
    if (said !== '' && !value.startsWith(said, index)) continue;
    const length = said.length || value.length - index;
    origin.fill(place, index, index + length);
    index += length;
  }
  origin[value.length] = source.origin[source.value.length] as number;
  return { value, origin };
}

/** Some characters of a source and what they say. */
interface Unit {
  readonly said: string;
  readonly size: number;
}

const ending: Unit = { said: '', size: 0 };

function unitAt(source: string, at: number, references: References): Unit {
  const first = source[at] as string;
  if (first === '\r') return { said: '\n', size: source[at + 1] === '\n' ? 2 : 1 };
  if (first === '\0') return { said: '\uFFFD', size: 1 };
  if (first !== '&' || references === 'none') return { said: first, size: 1 };
  return referenceAt(source, at, references) ?? { said: first, size: 1 };
}
