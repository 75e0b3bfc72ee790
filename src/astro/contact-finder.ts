import type { ContactFinder } from '../convert/contacts/contact.ts';
import { type Options, optionsOf } from './options.ts';

/** What finds contacts where they are to be masked; where they are shown, nothing is even loaded. */
export async function contactFinder({ contacts }: Options = optionsOf()): Promise<ContactFinder | undefined> {
  if (contacts === 'show') return;
  const { contactsIn } = await import('../convert/contacts/contacts-in.ts');
  return contactsIn;
}
