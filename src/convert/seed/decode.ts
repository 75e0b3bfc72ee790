import type { VFile } from 'vfile';
import { hasWord } from '../facts/words.ts';
import { refuseSize } from './refuse-size.ts';
import type { Decoded } from './seed.ts';
import { withoutHeadingMark } from './without-heading-mark.ts';

const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/**
 * The text of a seed: byte order mark, else strict UTF-8, else UTF-16 where every
 * other byte is NUL, else windows-1252, which is told, as it is a guess.
 *
 * @throws VFileMessage where the seed is empty, too large, or no text at all.
 */
export function decode(file: VFile): Decoded {
  const { encoding, raw: given } = read(file);
  const raw = withoutHeadingMark(given);

  refuseSize(file, raw.length);
  const controls = raw.match(control)?.length ?? 0;
  if (controls > 8 && controls > raw.length / 20) {
    file.fail('Expected text, found a binary file: save the posting as text, HTML or JSON', {
      ruleId: 'binary-seed',
      source: 'rolebook',
    });
  }
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
  return { file, encoding, raw };
}

function read(file: VFile): { encoding: string; raw: string } {
  const { value } = file;
  if (typeof value === 'string' || value === undefined) return { encoding: 'utf-8', raw: value ?? '' };
  refuseSize(file, value.length);

  const utf8 = strictly('utf-8', value);
  if (utf8 !== undefined && !utf8.includes('\0')) return { encoding: 'utf-8', raw: utf8 };
  const wide = evenOrOddNul(value);
  const utf16 = wide && strictly(wide, value);
  if (wide && utf16 !== undefined) return { encoding: wide, raw: utf16 };
  if (utf8 !== undefined) return { encoding: 'utf-8', raw: utf8 };
  return { encoding: 'windows-1252', raw: new TextDecoder('windows-1252').decode(value) };
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

/** Latin text in UTF-16 has NUL in every other byte; its byte order mark, where there is one, says the same. */
function evenOrOddNul(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';

  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  }
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 8) return 'utf-16be';
}
