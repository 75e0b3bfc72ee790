import type { VFileMessage } from 'vfile-message';
import type { FieldProperty } from '../headings/field-property.ts';
import { wholeParagraphs } from './broken-paragraphs.ts';
import { withMarks } from './character-references.ts';
import { withFrameLines } from './lost-frame-lines.ts';
import { withLostLineEnds } from './lost-line-ends.ts';
import { withLostSpaces } from './lost-spaces.ts';
import { normalize } from './normalize.ts';
import { repair } from './repair.ts';
import type { Decoded, Mended, Repair, Seed } from './seed.ts';
import { joined, type SeedText } from './seed-text.ts';
import { unwrapped } from './unwrap.ts';

/** Why no page shows what a format gives. */
type Reason = 'comment' | 'separator' | 'field name' | 'template' | 'struck out' | 'furniture';

/** A value that the format of a seed names: a fact, or, without a property, one that no page shows, and why. */
export interface GivenText {
  readonly property?: FieldProperty | undefined;
  readonly reason?: Reason | undefined;
  readonly text: SeedText;
}

/** What a format found in a seed: values it names, and text. Plain text names nothing and may hold several postings. */
export interface Document {
  readonly given: readonly GivenText[];
  readonly body: Mended;
  readonly plain: boolean;
  /** Whether every character of the seed is in it, as in text and unlike in markup. */
  readonly whole?: boolean;
  /** Why it cannot be read, where the other documents of its seed can. */
  readonly refusal?: VFileMessage | undefined;
}

/** A value that the format names, as a range of the mended text. */
export interface Given {
  readonly property?: FieldProperty | undefined;
  readonly reason?: Reason | undefined;
  readonly from: number;
  readonly to: number;
}

/** A document as one mended text: the values it names, a line each, then its text from `body` on. */
export interface MendedDocument {
  readonly seed: Seed;
  readonly given: readonly Given[];
  readonly body: number;
  readonly plain: boolean;
  readonly whole: boolean;
  readonly refusal: VFileMessage | undefined;
}

/** Mends the pieces of a document, each by itself, and puts them together. */
export function mendDocument(
  decoded: Decoded,
  { given, body, plain, whole = false, refusal }: Document,
): MendedDocument {
  const values = given.map(({ text }) => normalize(withMarks(repair({ text, repairs: [] }))));
  const pieces = [
    ...values,
    wholeParagraphs(
      unwrapped(withFrameLines(withLostLineEnds(normalize(withMarks(withLostSpaces(repair(body))))))),
    ),
  ];
  const text = joined(
    pieces.map((piece) => piece.text),
    '\n',
  );
  let from = 0;
  const spans = given.map(({ property, reason }, index): Given => {
    const to = from + lengthOf(pieces[index]);
    const span = { property, reason, from, to };
    from = to + 1;
    return span;
  });
  const repairs = pieces.flatMap((piece): readonly Repair[] => piece.repairs);
  return { seed: { ...decoded, text, repairs }, given: spans, body: from, plain, whole, refusal };
}

function lengthOf(piece: Mended | undefined): number {
  return piece?.text.value.length ?? 0;
}
