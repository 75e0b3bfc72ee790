const word = /[\p{L}\p{N}]/u;
const half = /[\uD800-\uDFFF]/u;

/** Whether a text has a letter or digit of any script: what a search can find. */
export function hasWord(text: string): boolean {
  return word.test(text);
}

/** Whether a character says something; halves of characters beyond the first plane do, as most are letters or pictures. */
export function isWord(character: string): boolean {
  return hasWord(character) || half.test(character);
}
