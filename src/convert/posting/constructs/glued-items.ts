import { matchesIn } from '../../text/matches-in.ts';

/** An item of a numbered list in a text that lost its line ends: where its number stands, and where its text begins. */
export interface GluedItem {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

// A number glued to the end of the item before it, or to the heading: “… of rye2.   Two years …”, “Requirements:1. A degree …”.
const numbered = /(?<=\p{Ll}|\p{Lu}{2}|[.!?:;)%])(\d{1,2})[.)] +(?=[\p{Lu}\d])/gu;

/** Fewer of them may be the numbers that sentences end with. */
const fewest = 3;

/**
 * The items of numbered lists that lost their line ends; what counts begins with one.
 *
 * ```text
 * Requirements:1.   A degree in baking2.   Two years of bread3.   Patience
 * ```
 */
export function gluedItems(text: string): GluedItem[] {
  const found = matchesIn(text, numbered).map(({ 0: said, 1: number, index }) => ({
    from: index,
    to: index + said.length,
    number: Number(number),
  }));
  return found.length >= fewest && found[0]?.number === 1 ? found : [];
}
