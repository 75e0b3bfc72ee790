const praise =
  /^(?:(?:highly|very|truly|well|our|next|new|an?|the)[ -]|(?:skilled|professional|motivated|talented|experienced|passionate|creative|exceptional|outstanding|dynamic|dedicated|ambitious|strong|seasoned|great|amazing|capable|qualified|enthusiastic|driven|confident|accomplished|knowledgeable|proactive|reliable|energetic|bright|hard-?working|(?:detail|results?|solutions?|service|customer|goal|team|quality)-oriented|structured|curious|hands-on|organized|positive|friendly|outgoing|compassionate|caring|committed|versatile|resourceful|diligent|conscientious|personable|innovative|self-(?:motivated|starting|driven)|and|rounded)[ ,]+)+/i;
const unnamed = /^\p{Ll}+ (?=\p{Lu})/u;

/** A title without what is said of whoever is sought, and what is said with praise is praise as well: “experienced and strategic Team Lead”. */
export function withoutPraise(said: string): string {
  const praised = praise.exec(said)?.[0] ?? '';
  const name = said.slice(praised.length);
  return praised.endsWith('and ') ? name.replace(unnamed, '') : name;
}
