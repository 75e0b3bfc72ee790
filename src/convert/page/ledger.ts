import type { Heading, Paragraph, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { spansOf } from '../facts/fact.ts';
import { spanOf } from '../facts/reading.ts';
import { paragraphsOf } from '../posting/nodes.ts';
import type { Ledger } from '../schema.ts';
import type { MendedDocument } from '../seed/document.ts';
import { headingMark } from '../seed/heading-mark.ts';
import type { Posting } from '../seed/split.ts';
import { isWord } from '../text/has-word.ts';
import type { Span } from '../text/span.ts';

type Account = 'text' | 'facts' | 'setAside' | 'marks' | 'space';

const accounts: readonly Account[] = ['text', 'facts', 'setAside', 'marks', 'space'];
const space = /\s/;

/**
 * Accounts for every character of a posting: in the text of the page, in a fact, set aside with
 * a reason, a mark of the layout (bullets, separators between facts), or space.
 *
 * @throws VFileMessage at the first character that is nowhere, and at text that is there twice or altered.
 */
export function account(blocks: readonly RootContent[], posting: Posting, file: VFile): Ledger {
  const { seed, from, to } = posting;
  const { value } = seed.text;
  const entries = new Uint8Array(to - from);
  const book = (span: Span, entry: Account) => {
    const number = accounts.indexOf(entry) + 1;
    for (let at = span.from - from; at < span.to - from; at++) if (entries[at] === 0) entries[at] = number;
  };

  for (const text of textsOf(blocks)) {
    const span = spanOf(text);
    const said = value.slice(span.from, span.to);
    const twice = entries.subarray(span.from - from, span.to - from).some((entry) => entry > 0);
    if (said !== text.value || twice)
      refuse(file, text.position, `Expected “${said}” once and as it is, found it altered or twice`);
    book(span, 'text');
  }
  for (const item of blocks.flatMap((block) => (block.type === 'list' ? block.children : []))) {
    const start = item.data?.from;
    const [first] = item.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (start !== undefined && text?.type === 'text') book({ from: start, to: spanOf(text).from }, 'marks');
  }
  // What stands for a heading's markup is a mark, also where words after it were set aside.
  for (
    let at = value.indexOf(headingMark, from);
    at !== -1 && at < to;
    at = value.indexOf(headingMark, at + 1)
  )
    book({ from: at, to: at + 1 }, 'marks');
  for (const span of file.data.setAside ?? []) book(span, 'setAside');
  for (const fact of Object.values(file.data.facts ?? {})) {
    if (fact.apart) for (const span of spansOf(fact)) book(span, 'facts');
  }
  for (const span of file.data.lifted ?? []) {
    for (let at = span.from; at < span.to; at++) {
      if (!isWord(value[at] as string)) book({ from: at, to: at + 1 }, 'marks');
    }
  }
  // What is booked already needs no second look.
  for (let at = entries.indexOf(0); at !== -1; at = entries.indexOf(0, at + 1)) {
    if (space.test(value[from + at] as string)) book({ from: from + at, to: from + at + 1 }, 'space');
  }

  const lost = entries.indexOf(0);
  if (lost !== -1)
    refuse(
      file,
      file.data.nodes?.position(from + lost, from + lost + 1),
      'Expected every character on the page, in a fact or set aside, found one nowhere',
    );
  const [, text = 0, facts = 0, aside = 0, marks = 0, spaces = 0] = tallied(entries);
  return { characters: entries.length, text, facts, setAside: aside, marks, space: spaces };
}

function textsOf(blocks: readonly RootContent[]): Text[] {
  const parents = blocks.flatMap((block): (Heading | Paragraph)[] =>
    block.type === 'heading' ? [block] : paragraphsOf([block]),
  );
  return parents.flatMap(({ children }) => children.filter((node): node is Text => node.type === 'text'));
}

/** How often each entry stands in the book, by its number in `accounts`, from 1. */
function tallied(entries: Uint8Array): number[] {
  const sums = Array.from({ length: accounts.length + 1 }, () => 0);
  for (let at = 0; at < entries.length; at++)
    sums[entries[at] as number] = (sums[entries[at] as number] ?? 0) + 1;
  return sums;
}

/** Shows that what was read of a plain text is that text: every difference is a listed repair. */
export function accountForRepairs({ seed, whole }: MendedDocument): void {
  if (!whole) return;
  const { raw, text, repairs, file } = seed;
  const mended = new Uint8Array(raw.length);
  for (const { from, to } of repairs) mended.fill(1, from, to);
  for (let at = 0; at < text.value.length; at++) {
    const from = text.origin[at] as number;
    if (raw[from] === text.value[at]) mended[from] = 1;
  }
  const lost = mended.indexOf(0);
  if (lost !== -1)
    refuse(
      file,
      undefined,
      `Expected every repair in the list, found character ${lost} of the seed changed without one`,
    );
}

function refuse(file: VFile, place: Text['position'], reason: string): never {
  file.fail(`${reason}: this is a fault of Rolebook, please report it with the posting`, {
    ...(place && { place }),
    ruleId: 'ledger',
    source: 'rolebook',
  });
}
