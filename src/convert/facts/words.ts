const word = /[\p{L}\p{N}\uD800-\uDFFF]/u;

/** Whether a character says something; halves of characters beyond the first plane do, as most are letters or pictures. */
export function isWord(character: string): boolean {
  return word.test(character);
}
