import type { Document, GivenText } from '../document.ts';
import { headingMark } from '../heading-mark.ts';
import { joined, type SeedText, slice } from '../seed-text.ts';
import { documentOf, type RecordTexts } from './record.ts';

const word = /[\p{L}\p{N}]+/gu;
/** Which part of the words of a text the page has at least where it shows that text. */
const shown = 0.9;
/** How many words the page has that the record has not, beside those of the record, where the record is but a part. */
const more = 0.5;

/**
 * The posting of a page that states it as a record as well: the record, if it says what the page shows. A record that
 * says much less is a teaser: then the page is read, and the record gives its facts, and what the page does not show.
 * Nothing else that the page says is lost: it is set aside.
 */
export function pageWithRecord(page: Document, record: RecordTexts): Document {
  const { given, bodies } = record;
  const onPage = wordsOf(page.body.text.value);
  const isTold = within(wordsIn(record));
  const unsaid = onPage.filter((said) => !isTold(said)).length;
  const said = wordsOf(joined(bodies, '\n').value).length;
  if (said > 0 && unsaid <= said * more) {
    const own = documentOf(record);
    return { ...own, given: [...own.given, ...asideOf(page, isTold)] };
  }

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

/** The postings of a page that states each as a record; what the page says beside them is told with the first. */
export function withPage(records: readonly RecordTexts[], page: Document): Document[] {
  const aside = asideOf(page, within(records.flatMap(wordsIn)));
  return records
    .map(documentOf)
    .map((document, index) =>
      index === 0 ? { ...document, given: [...document.given, ...aside] } : document,
    );
}

/** What a page says and its records do not: values and lines with a word that none of them has, lines in runs. */
function asideOf({ given, body }: Document, isTold: (word: string) => boolean): GivenText[] {
  const isNews = ({ value }: SeedText) => !wordsOf(value).every(isTold);
  const values = given.filter(({ reason, text }) => reason || isNews(text));
  const runs: SeedText[][] = [[]];
  for (const line of linesIn(body.text)) {
    if (isNews(line)) runs.at(-1)?.push(line);
    else if (wordsOf(line.value).length > 0) runs.push([]);
  }
  const texts = [
    ...values.map(({ reason, text }) => ({ reason, text })),
    ...runs
      .filter((run) => run.length > 0)
      .map((run) => ({ reason: 'furniture' as const, text: joined(run, '\n') })),
  ];
  return texts.toSorted((a, b) => (a.text.origin[0] as number) - (b.text.origin[0] as number));
}

/** The lines of a text without what stands for the markup before them. */
function linesIn(text: SeedText): SeedText[] {
  let from = 0;
  return text.value.split('\n').map((line) => {
    const start = from + Math.max(0, line.search(ownWords));
    const end = from + line.length;
    from = end + 1;
    return slice(text, start, end);
  });
}

const ownWords = new RegExp(`[^${headingMark}•\\s]`);

function wordsIn({ given, bodies }: RecordTexts): string[] {
  return wordsOf(joined([...given.map(({ text }) => text), ...bodies], '\n').value);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

function within(words: readonly string[]): (word: string) => boolean {
  const known = new Set(words);
  return (word) => known.has(word);
}
