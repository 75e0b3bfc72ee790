import type { Contact, ContactFinder } from './contact.ts';
import { emailsIn } from './emails-in.ts';
import { phonesIn } from './phones-in.ts';
import { readable } from './readable.ts';

/** The e-mail addresses and phone numbers of a text, also those in escapes of markup, in order and apart from each other. */
export const contactsIn: ContactFinder = (given, others = []) => {
  const { value, origin } = readable(given);
  const escaped =
    value === given
      ? []
      : foundIn(value, others).map(({ kind, from, to }) => ({
          kind,
          from: origin[from] as number,
          to: origin[to] as number,
        }));
  const found = [...foundIn(given, others), ...escaped].sort((a, b) => a.from - b.from);
  const apart: Contact[] = [];
  for (const contact of found) {
    const last = apart.at(-1);
    if (!last || contact.from >= last.to) apart.push(contact);
    else if (contact.to > last.to) apart[apart.length - 1] = { ...last, to: contact.to };
  }
  return apart;
};

function foundIn(given: string, others: readonly string[]): Contact[] {
  const text = plain(given);
  return [...emailsIn(text), ...phonesIn(text, others.map(plain))];
}

const wide = /[\uFF01-\uFF5E]/g;
const arabicDigit = /[\u0660-\u0669\u06F0-\u06F9]/g;
const dash = /[\u2010-\u2013\u2212]/g;
const oddSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** One way of writing digits, signs and spaces, character for character. */
function plain(text: string): string {
  return text
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(dash, '-')
    .replace(oddSpace, ' ');
}
