import type { MendedDocument } from '../seed/document.ts';
import type { Repair } from '../seed/seed.ts';
import type { ContactFinder } from './contact.ts';
import { cover, mask } from './mask.ts';
import { readable } from './readable.ts';

/** A document without its contacts: each is covered, and listed among the repairs by its place and length alone. */
export function maskDocument(document: MendedDocument, contactsIn: ContactFinder): MendedDocument {
  const { seed } = document;
  const { value, origin } = seed.text;
  const contacts = contactsIn(value, [readable(seed.raw).value]);
  const masked = contacts.map(
    ({ kind, from, to }): Repair => ({
      reason: `${kind} masked`,
      before: '',
      after: cover.repeat(to - from),
      from: origin[from] as number,
      // Not up to the next character: markup may stand between.
      to: (origin[to - 1] as number) + 1,
    }),
  );
  const text = { value: mask(value, contacts), origin };
  const repairs = seed.repairs.map((repair) => withoutContacts(repair, masked, contactsIn));
  return { ...document, seed: { ...seed, text, repairs: [...repairs, ...masked] } };
}

/** What was mended in or around a contact does not say it either. */
function withoutContacts(repair: Repair, masked: readonly Repair[], contactsIn: ContactFinder): Repair {
  const inside = masked.some(({ from, to }) => repair.from < to && repair.to > from);
  const covered = (text: string) =>
    mask(text, inside || contactsIn(text).length > 0 ? [{ from: 0, to: text.length }] : []);
  return { ...repair, before: covered(repair.before), after: covered(repair.after) };
}
