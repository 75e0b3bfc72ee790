// Not in an address: contoso.com, jobs@contoso.com.
const smallWord = /(?<![\p{L}\d/@.-])\p{Ll}[\p{L}\d]*(?![\p{L}\d-]|\.\p{L})/gu;

/** The words of a text that are written small: what is written so elsewhere is no name. */
export function smallWordsIn(text: string): readonly string[] {
  return text.match(smallWord) ?? [];
}
