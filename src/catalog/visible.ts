/** Controls, marks that turn the direction of text, what has no width, and halves of characters. */
export const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** A text in which what nobody would see is shown by its number: ⟨U+202E⟩. */
export function visible(text: string): string {
  return text.replace(invisible, shown);
}

function shown(character: string): string {
  if (character === '\t' || character === '\u200C' || character === '\u200D') return character;
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
