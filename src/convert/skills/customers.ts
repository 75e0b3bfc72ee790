// Whom an employer works for, who pays for it, or where its people were before, is no skill.
const customers =
  /\b(?:[Tt]rusted|[Ll]oved|[Bb]acked|[Cc]hosen|[Ff]unded) by\b|\bex-(?=[A-Z])|\b(?:alumni|veterans|founders) (?:of|from) (?=[A-Z])|\b(?:customers?|clients?|partners?|investors?|brands?|companies|enterprises|organi[sz]ations) (?:like|such as|including|include)\b/;

/** Where a sentence begins to name customers, partners or investors: “trusted by Contoso and Fabrikam”; its end where it does not. */
export function customersFrom(sentence: string): number {
  const found = sentence.search(customers);
  return found < 0 ? sentence.length : found;
}
