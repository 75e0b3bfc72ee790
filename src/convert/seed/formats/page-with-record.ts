import type { Document } from '../document.ts';
import { joined } from '../seed-text.ts';
import { documentOf, type RecordTexts } from './record.ts';

const word = /[\p{L}\p{N}]+/gu;
/** Which part of the words of a text the page has at least where it shows that text. */
const shown = 0.9;
/** How many words the page has that the record has not, beside those of the record, where the record is but a part. */
const more = 0.5;

/**
 * The posting of a page that states it as a record as well: the record, if it says what the page shows. A record that
 * says much less is a teaser: then the page is read, and the record gives its facts, and what the page does not show.
 */
export function pageWithRecord(page: Document, record: RecordTexts): Document {
  const { given, bodies } = record;
  const told = wordsOf(joined([...given.map(({ text }) => text), ...bodies], '\n').value);
  const onPage = wordsOf(page.body.text.value);
  const isTold = within(told);
  const unsaid = onPage.filter((said) => !isTold(said)).length;
  const said = wordsOf(joined(bodies, '\n').value).length;
  if (said > 0 && unsaid <= said * more) return documentOf(record);

  const isOnPage = within(onPage);
  const isShown = (text: string) => {
    const words = wordsOf(text);
    return words.filter(isOnPage).length >= words.length * shown;
  };
  const again = bodies.filter(({ value }) => isShown(value));
  const own = bodies.filter((body) => !again.includes(body));
  const stated = new Set(given.map(({ property }) => property));
  return {
    ...page,
    given: [
      ...given,
      ...again.map((text) => ({ text })),
      ...page.given.map((value) =>
        value.property && stated.has(value.property) ? { text: value.text } : value,
      ),
    ],
    body: { ...page.body, text: joined([...own, page.body.text], '\n\n') },
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

function within(words: readonly string[]): (word: string) => boolean {
  const known = new Set(words);
  return (word) => known.has(word);
}
