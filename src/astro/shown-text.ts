import { VFile } from 'vfile';
import { maskSource } from '../convert/contacts/mask-source.ts';
import { decode } from '../convert/seed/decode.ts';
import { contactFinder } from './contact-finder.ts';
import { optionsOf } from './options.ts';

interface Shown {
  readonly bytes: Buffer;
  readonly contacts: string;
  readonly text: string;
}

let last: Shown | undefined;

/** The text of a seed as its source pages show it: as given, or without its contacts. A file of many postings is asked for often. */
export async function shownText(path: string, bytes: Buffer): Promise<string> {
  const options = optionsOf();
  if (last?.contacts === options.contacts && last.bytes.equals(bytes)) return last.text;
  const decoded = decode(new VFile({ path, value: bytes }));
  const contactsIn = await contactFinder(options);
  const text = contactsIn ? maskSource(decoded, contactsIn) : decoded.raw;
  last = { bytes, contacts: options.contacts, text };
  return text;
}
