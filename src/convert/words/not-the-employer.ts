// Where a name stands that is somebody else's: previously at, not a job at, apply at, in collaboration with colleagues at.
const before =
  /\b(?:previously|formerly|apply|applying|(?:not|isn['’]t) (?:an? )?(?:\p{Ll}+ )?|in (?:collaboration|partnership|conjunction|cooperation) with (?:\p{Ll}+ ){0,3})\s?$/iu;
// Who buys from the employer, sells to it or works against it.
const others =
  /\b(?:our|their|its|your) (?:\p{Ll}{2,15} ){0,2}(?:customers?|vendors?|suppliers?|competitors?|rivals?|investors?|landlords?)\s?$/iu;
// The law of a place has every employer say it, and may say it itself.
const law = /^(?:The )?(?:Employers?|(?:City|County|State) of .+)$/;
const considers = /\bconsider (?:for employment )?(?:all )?qualified$/;

/** How far before a clue it is looked at whose name follows, in characters. */
const reach = 60;

/** Whether a clue to the employer, found in a text, names somebody else: “Previously at Fabrikam, our founders …”, “Our customer Fabrikam is …”. */
export function isOfNoEmployer(text: string, { 0: said, 1: name = '', index }: RegExpExecArray): boolean {
  const ahead = text.slice(Math.max(0, index - reach), index);
  if (considers.test(said) && law.test(name)) return true;
  return before.test(ahead) || others.test(ahead);
}
