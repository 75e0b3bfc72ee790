// Who is somewhere else than the work: our customers, based in Oslo; our parent company is headquartered in Rome; a brand with hotels in Turin.
const others =
  /\b(?:customers?|vendors?|suppliers?|data ?cent(?:er|re)s?|(?:our|the|their|its) servers?|competitors?|rivals?|founders?|investors?|shareholders?|parent(?: company)?|(?:sister|holding) company)(?:,| \([^()]{1,40}\))?(?: (?:who|that|which))?(?: (?:is|are|was|were))?(?: (?:also|both|all|mostly|mainly|currently|primarily))?,? $|\b(?:brand|chain|group) (?:with|of) (?:\p{Ll}{2,12} ){0,2}$/iu;
const denied = /(?:\b(?:not|never|no longer)|n['’]t)(?: be)?(?: (?!only\b)\p{Ll}{2,12}ly)? $/iu;
// “If you are not based in Oslo, you move there” tells where the work is.
const ofSome =
  /\b(?:if|unless|when|whether|those|anyone|everyone|you|people|who|candidates?|applicants?)(?:['’]re| are| is)?(?: (?:currently|already))? not(?: (?!only\b)\p{Ll}{2,12}ly)? $/iu;
const before = /\b(?:previously|formerly|once|originally|used to be|was|were) $/i;
// To whom you report, where you only go, and where papers go.
const beyond =
  /(?<!\b(?:and|with) )\byour (?:\p{Ll}{2,12} ){0,2}(?:managers?|boss|supervisors?|mentor|recruiter|interviewer)(?:,? who)? (?:(?:is|are|sits?|works?|will be)(?: \p{Ll}{2,12}ly)? (?:in |at )?)?$|\binterviews? (?:(?:will |are |is )(?:be )?held|(?:will )?takes? place) (?:in |at )?$/iu;
const travel =
  /\b(?:travel|trips?)(?: (?:regularly|occasionally|sometimes|frequently|once|twice|globally|internationally|often))? to (?:(?:our|the|other) )?$/i;
const often =
  /^[^.;!?]{0,40}\b(?:daily|weekly|every (?:day|week)|each (?:day|week)|(?:a|per) (?:day|week))\b/i;
const superior = /\breport(?:s|ing)? to (?:an?|the|our|your) (?:[\p{L}-]{2,20} ){1,4}$/iu;
const seated = /^(?:based|located|situated)\b/i;
const papers =
  '(?:applications?|r[eé]sum[eé]s?|CVs?|cover letters?|transcripts?|your (?:[a-z]{2,15} ){0,2}(?:papers|documents?|letters?|forms?|references|materials))';
const mailed = new RegExp(
  `(?<!\\byou )\\b(?:mail|send|post|fax|submit|return|forward|deliver) (?:[^.;!?]{0,50} )?${papers}\\b[^.;!?]{0,30} to\\b[^.;!?]{0,80}$|\\b${papers}\\b[^.;!?]{0,30} (?:mailed|sent|posted|faxed|submitted|returned|addressed) to\\b[^.;!?]{0,80}$`,
  'iu',
);
const address = /^(?:(?:in|at|near) )?(?!Our\b)\p{Lu}/u;
// “We will open an office in Oslo in 2028” – not where somebody is wanted for it.
const planned =
  /\b(?:will|plans? to|planning to|going to|hopes? to|intends? to|want to) (?:also |soon |later )?open (?:up )?(?:(?:an?|our|the|another) (?:\p{Ll}{2,12} ){0,2})?$/iu;
const wanted = /^[^.;!?]{0,120}\b(?:you|your|seek\w*|look\w*|hir\w+|need\w*|recruit\w*|join\w*)\b/i;
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
 * You travel to | our Oslo office | twice a year
 * ```
 */
export function isPlaceOfOthers(text: string, { 0: place, index }: RegExpExecArray): boolean {
  const said = text.slice(Math.max(0, index - reach), index);
  const rest = text.slice(index + place.length);
  if (others.test(said) || before.test(said) || unwanted.test(said) || closed.test(rest)) return true;
  if (beyond.test(said) || (travel.test(said) && !often.test(rest))) return true;
  if ((superior.test(said) && seated.test(place)) || (mailed.test(said) && address.test(place))) return true;
  if (planned.test(said) && !wanted.test(rest)) return true;
  return (denied.test(said) && !ofSome.test(said)) || (sought.test(said) && refused.test(rest));
}
