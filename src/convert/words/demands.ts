import { matchesIn } from '../text/matches-in.ts';
import { asksLine } from './asks-line.ts';

// Said before what they ask for: “You should have …”, “We are looking for someone with …”, “must be fluent in …”.
const before = [
  /\b(?:is|are|will be) required to (?:also )?(?:complete|maintain|hold|have|possess|obtain|know)\b|\bmust(?:[- ]haves?|(?: also)? (?:have|hold|possess|be (?:(?:an? |the )?holders? of|proficient|experienced|fluent|skilled|comfortable|able|familiar|well[- ]versed|knowledgeable)|know|demonstrate|bring))\b/gi,
  /\b(?:you|you['’]ll|candidates?|applicants?|person|individual|someone|match|who|she|he|they)(?: (?:will|would|should|shall|need to|also|already|ideally|preferably|ought to)){0,3}(?: have|['’]ve| has| possess(?:es)?| brings?) (?=[^.;:]{0,80}\b(?:years?|experience|knowledge|background|skills?|expertise|understanding|proficiency|fluency|familiarity|grasp|command|track record|degree|diploma|bachelor(?:['’]?s)?|master['’]?s|Ph\.?D)\b)/gi,
  /\b(?:you|who|candidates?|applicants?)(?:['’]re| are| is| should be| will be| must be| (?:will )?needs? to be| need to be| will be| have to be)(?: also| already| very| highly){0,2} (?:experienced|proficient|skilled|fluent|well[- ]versed|an? expert|comfortable|familiar|strong|knowledgeable|competent) (?:in|with|at|using)\b/gi,
  /\b(?:looking for|seek(?:s|ing)?|in search of|searching for|hiring|recruiting|applications from|in need of|need (?:an?|someone|somebody|people)|we want (?:an?|someone|somebody|people)|(?:suited|suitable|ideal|perfect) (?:for|to) (?:someone|somebody|anyone|those|people|an? (?:[a-z-]+ ){0,2}(?:person|candidate|individual|professional))) [^.;]{0,90}?\b(?:with|who (?:has|have)|having|possessing) (?=[^.;,]{0,60}\b(?:experience|knowledge|background|skills?|expertise|understanding|proficiency|familiarity|grasp|command|track record|years)\b)/gi,
  /\b(?:looking for|seek(?:s|ing)?|in search of|searching for|hiring|recruiting|applications from|in need of|need (?:an?|someone|somebody|people)) [^.;]{0,90}?\b(?:experienced|skilled|proficient|versed|fluent|expert) (?:in|with|at)\b/gi,
  /\b(?:role|position|job|opening|vacancy)(?: also| typically){0,2} (?:requires?|demands?|calls for)\b|^\s*requires?\b|\b(?:candidates?|applicants?|you) (?:will )?need (?!to\b)|\bwe(?: also){0,1} (?:require|expect|demand)\b|\b(?:requirements?|qualifications|required(?: (?:skills|experience|knowledge|qualifications|education)\b[^.;:]{0,100})?|requires)\s?:/gi,
];

// Said after what they ask for, back to the start of the sentence: “… is a must”, “experience in … required”.
const after =
  /\b(?:is|are|as|being)(?: (?:also|absolutely|strictly|an?|very)){0,2} (?:must(?:[- ]haves?)?|required|mandatory|essential|critical|necessary|needed|expected|vital|crucial|imperative|requirement|prerequisite)\b|(?<!\b(?:not|never|no longer|n['’]t) )\brequired(?=\s*(?:[.,;)!]|$)| (?:within|before|upon|prior to|at) \S)|\ba must\b/gi;

// Nothing but what is asked of somebody is a must.
const must = /\b(?:is|are) an? (?:absolute |definite |clear )?must(?![- ](?:see|read|try|visit))\b/gi;

// “BLS and ACLS required within six months of hire.”
const named =
  /^\s*(?:\p{Lu}[\p{L}\d+#.-]{0,40}(?:,? and |,? or |, | ?\/ ?| )){1,8}(?:(?:is|are) )?required\b/u;

const asked =
  /\b(?:experienced?|knowledge|skill(?:s|ed)?|understanding|expertise|abilit(?:y|ies)|proficien\w+|familiar\w*|background|command|exposure|fluen\w+|years|degree|diploma|licen[cs]es?|certificates?|certifications?)\b/i;

// Where what is asked for ends and what it is for begins: “… experience in C++ — pioneering tools for 3D scanning”.
const turn = /[;?]|\s[-–—]\s/;

/**
 * Whether a sentence of running text asks for what it names at `index`.
 *
 * ```text
 * You should have worked with Kafka     asks for Kafka
 * Solid experience with Go is a must    asks for Go
 * We run everything on Kubernetes       only mentions it
 * ```
 */
export function demands(sentence: string, index: number): boolean {
  if (asksLine(sentence.trimStart())) return true;
  const isAhead = (pattern: RegExp) =>
    matchesIn(sentence, pattern).some(({ 0: said, index: at }) => {
      const end = at + said.length;
      return end <= index && !turn.test(sentence.slice(end, index));
    });
  return before.some(isAhead) || isSaidToBeRequired(sentence, index);
}

/** Whether a sentence says behind what it names at `index` that it is required: “knowledge of SQL is a must”. */
export function isSaidToBeRequired(sentence: string, index: number): boolean {
  const isBehind = (pattern: RegExp) => matchesIn(sentence, pattern).some((match) => index < match.index);
  return isBehind(must) || ((asked.test(sentence) || named.test(sentence)) && isBehind(after));
}
