import type { VFile } from 'vfile';
import { hasWord } from '../text/has-word.ts';
import { pointAt } from './point-at.ts';
import { refuseFormat } from './refuse-format.ts';
import { refuseSize } from './refuse-size.ts';
import type { Decoded } from './seed.ts';
import { withoutHeadingMark } from './without-heading-mark.ts';

const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;
/** What stands for bytes that are no character of their encoding. */
const broken = /\uFFFD/g;

/**
 * The text of a seed: as its byte order mark says, else strict UTF-8, else UTF-16 where every other byte is NUL, else
 * windows-1252, which is told, as it is a guess. What is no character in the encoding of its mark is shown as U+FFFD,
 * and told as well.
 *
 * @throws VFileMessage where the seed is empty, too large, no text at all, or text for machines alone.
 */
export function decode(file: VFile): Decoded {
  const { encoding, raw: given, isBroken = false } = read(file);
  const raw = withoutHeadingMark(given);

  refuseSize(file, raw.length);
  const odd = (raw.match(control)?.length ?? 0) + (isBroken ? (raw.match(broken)?.length ?? 0) : 0);
  if (odd > 8 && odd > raw.length / 20) {
    file.fail('Expected text, found a binary file: save the posting as text, HTML or JSON', {
      ruleId: 'binary-seed',
      source: 'rolebook',
    });
  }
  refuseFormat(file, raw);
  if (!hasWord(raw)) {
    file.fail('Expected a job posting, found no words: remove the file or paste the posting again', {
      ruleId: 'empty-seed',
      source: 'rolebook',
    });
  }
  if (encoding === 'windows-1252') {
    file.message('Expected UTF-8, found other bytes, read as windows-1252: save the file as UTF-8', {
      ruleId: 'guessed-encoding',
      source: 'rolebook',
    });
  }
  if (isBroken) {
    file.message(
      `Expected ${encoding.toUpperCase()}, found bytes that are no character of it, shown as \uFFFD: save the file anew, as UTF-8`,
      { place: pointAt(raw, raw.search(broken)), ruleId: 'guessed-encoding', source: 'rolebook' },
    );
  }
  return { file, encoding, raw };
}

interface Read {
  readonly encoding: string;
  readonly raw: string;
  /** Whether some of its bytes are no character of the encoding. */
  readonly isBroken?: boolean;
}

function read(file: VFile): Read {
  const { value } = file;
  if (typeof value === 'string' || value === undefined) return { encoding: 'utf-8', raw: value ?? '' };
  refuseSize(file, value.length);

  const marked = markOf(value);
  if (marked) return readAs(marked, value);
  const utf8 = strictly('utf-8', value);
  if (utf8 !== undefined && !utf8.includes('\0')) return { encoding: 'utf-8', raw: utf8 };
  const wide = evenOrOddNul(value);
  if (wide) return readAs(wide, value);
  if (utf8 !== undefined) return { encoding: 'utf-8', raw: utf8 };
  return { encoding: 'windows-1252', raw: new TextDecoder('windows-1252').decode(value) };
}

function readAs(encoding: string, bytes: Uint8Array): Read {
  const raw = strictly(encoding, bytes);
  if (raw !== undefined) return { encoding, raw };
  return { encoding, raw: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), isBroken: true };
}

const decoders = new Map<string, TextDecoder>();

/** A decoder keeps nothing between whole texts, so one of each serves all. */
function strictDecoder(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  decoders.set(encoding, decoder);
  return decoder;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder(encoding).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return; // not in this encoding: the next one is tried
    throw error;
  }
}

/** The encoding that a byte order mark says. */
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
}

/** Latin text in UTF-16 has NUL in every other byte. */
function evenOrOddNul(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  }
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 8) return 'utf-16be';
}
