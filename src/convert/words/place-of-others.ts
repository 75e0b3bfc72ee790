// Who is somewhere else than the work: our customers, based in Oslo; our parent company is headquartered in Rome; a brand with hotels in Turin.
const others =
  /\b(?:customers?|vendors?|suppliers?|data ?cent(?:er|re)s?|(?:our|the|their|its) servers?|competitors?|rivals?|founders?|investors?|shareholders?|parent(?: company)?|(?:sister|holding) company)(?:,| \([^()]{1,40}\))?(?: (?:who|that|which))?(?: (?:is|are|was|were))?(?: (?:also|both|all|mostly|mainly|currently|primarily))?,? $|\b(?:brand|chain|group) (?:with|of) (?:\p{Ll}{2,12} ){0,2}$/iu;
const denied = /(?:\b(?:not|never|no longer)|n['’]t)(?: be)?(?: (?!only\b)\p{Ll}{2,12}ly)? $/iu;
// “If you are not based in Oslo, you move there” tells where the work is.
const ofSome =
  /\b(?:if|unless|when|whether|those|anyone|everyone|you|people|who|candidates?|applicants?)(?:['’]re| are| is)?(?: (?:currently|already))? not(?: (?!only\b)\p{Ll}{2,12}ly)? $/iu;
const before = /\b(?:previously|formerly|once|originally|used to be) $/i;
const unwanted =
  /\b(?:can ?not|can['’]t|do not|don['’]t|are not able to|unable to) (?:hire|employ|accept|consider)\b[^.;!?]{0,60}$/i;
const sought =
  /\b(?:candidates?|applicants?|applications|people|persons|those|anyone|residents)(?: (?:who|that|from))?(?: (?:are|is|live|reside))? $/i;
const refused =
  /^[^.,;!?]{0,30} (?:(?:will|can|do|are|may|shall|should)(?: not|n['’]t)|cannot|won['’]t) (?:be )?(?:consider|accept|hire|employ|appl(?:y|ied)\b|review)/i;
const closed =
  /^,? (?:(?:is|are|was|were|has|have|had|will be)(?: been)? )?(?:now )?(?:closed|shut)\b(?! (?:on|at|for|during|every|between)\b)/i;

/** How far before a place it is looked at whose it is, in characters. */
const reach = 120;

/**
 * Whether the words around a place that a pattern finds in a text say that the work is not there.
 *
 * ```text
 * Our vendors are | based in Oslo |
 * This role is not | based in Oslo |
 * Candidates | based in Oslo | will not be considered
 * Our | Oslo office | closed in 2020
 * ```
 */
export function isPlaceOfOthers(text: string, { 0: place, index }: RegExpExecArray): boolean {
  const said = text.slice(Math.max(0, index - reach), index);
  const rest = text.slice(index + place.length);
  if (others.test(said) || before.test(said) || unwanted.test(said) || closed.test(rest)) return true;
  return (denied.test(said) && !ofSome.test(said)) || (sought.test(said) && refused.test(rest));
}
