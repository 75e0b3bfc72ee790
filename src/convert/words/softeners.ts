import { matchesIn } from '../text/matches-in.ts';

// Said before what they soften: up to the end of the clause.
const before =
  /\bnot (?:required|mandatory|necessary|essential|an? must),? but (?:\p{Ll}+ ){0,2}\p{Ll}+\s?[:–—]|\b(?:ideally|preferably|optionally|nice(?:[- ]to[- ]haves?)?|good to have|bonus(?: points)?(?: for| if)?|plus(?:es)?|advantages?|preferred|desired|desirable)\b\s*(?:[:–—]|-(?![a-z]))|\b(?:preferred|desired|desirable|beneficial|helpful|useful|advantageous|optional) (?:knowledge|experience|skills?|background|qualifications?|competenc(?:y|ies))\s?:|\b(?:ideally|preferably|idealerweise|idéalement|idealmente|(?:bonus|extra|brownie) (?:points|credits?) (?:for|if)|bonus if|(?:helps|great|nice|good|awesome|cool|lovely|plus|bonus|beneficial|advantageous|desirable|helpful|useful|ideal|advantage|asset) if|(?:we |would |also )prefer|preferred (?:candidate|applicant)s?|a preference for|preference (?:is |will be )?given to|priority (?:is |will be )?given to)\b|^prefer\b|^\W{0,4}preference for\b|^\W{0,4}\d{0,2}\W{0,3}(?:(?:good|nice|great|helpful) to have\b|\((?:an? )?(?:strongly |highly )?(?:preferred|optional(?:ly)?|desired|desirable|plus|bonus|nice[- ]to[- ]have)\))/giu;

// Said after what they soften: back to where the clause begins.
const after =
  /(?:\((?:an? |is )?(?:strong |big |definite )?(?:advantage(?:ous)?|plus|bonus|asset|preferred|preferable|preferably|desirable|desired|helpful|useful|beneficial|recommended|optional|nice[- ]to[- ]have|good to have|not (?:required|mandatory|a must))(?=\))|(?<=\s)[-–—] ?(?:an? )?(?:strong |big |significant |huge |great )?(?:advantage|plus|bonus|asset)|\b(?:(?:an? (?:(?!competitive|strategic|unfair)\w+ )?|(?:is|are|as|big|strong|huge|definite|significant) )(?:plus|bonus|advantage|asset)(?! (?:management|managers?|classe?s?|owners?|protection|allocation|tracking|plans?|program(?:me)?s?|structure|scheme)\b)|(?:nice[- ]to[- ]have|good to have|great to have|helpful to have)(?!s?\s*[:–—-])|given preference|(?:even|all the) better|highly (?:regarded|valued|appreciated)|von vorteil|wünschenswert|un (?:plus|atout)|souhaitée?s?|deseable|valorable|(?<!your )preferred(?! (?:shares?|stocks?|equity|vendors?|suppliers?|partners?|customers?|providers?|candidates?|applicants?)\b)|preferable|desirable|desired(?! (?:results?|outcomes?|outputs?|behaviou?rs?|states?|levels?|effects?|goals?|end)\b)|advantageous|(?:would be|is|are|be)(?: also| very| really){0,2} (?:great|nice|helpful|beneficial|useful|handy|welcome(?! to\b)|appreciated|advantage|asset)|(?:helpful|beneficial|welcome|recommended|suggested|valued|an? merit|meriting)(?=\s*(?:[.,;)]|$))|optional|not (?:required|mandatory|a must|necessary|essential) but|are (?:(?:strong|great|definite|big|also|considered|both) )?(?:pluses|bonuses|advantages|assets)(?=\s*(?:[.;)]|$))))\b/gi;

// Where a line end was lost: “… preferredEducation: …”, “… a plus7. Ability …”, “… Excel experienceHTML a plus”, “… of bread Ability to bake is a plus”. JavaScript is a name.
const glued =
  /(?<=\s)(?:[Pp]referred|[Dd]esired|[Dd]esirable|[Aa] plus|[Aa]n asset|[Nn]ice to have)(?=\p{Lu}\p{Ll}|\d{1,2}[.)](?:\s|$))/gu;
// Straight behind a name: “ERP experience (Navision advantage)”; a competitive advantage is another.
const named = /(?<=\p{Lu}[\p{L}\d+#./-]{0,20}) advantage(?=\s*(?:[.,;)]|$))/gu;
const seam =
  /\b(?:experience|knowledge|skills?|required|preferred|desired|plus|degree|diploma|certification)(?=\p{Lu})|(?<=\s)\p{Ll}{5,30}(?=\p{Lu}\p{Ll}{2})|(?<=[\p{Ll}\d)])(?<!\s(?:and|or|with|of|in|the|an?)) (?=(?:Ability to|Able to|Must (?:have|be)|Proficien(?:t|cy) (?:in|with)|Knowledge of|Understanding of|Familiarity with)\b)/gu;
const firm = /\b(?:required|mandatory|must|essential|necessary)\b|;/gi;
// Also where a dash or a comma begins what is required: “Preferred – Go – must have Rust”.
const end =
  /[;()]|[.!?](?=\s|$)|\s[-–—]\s(?=(?:(?!\s[-–—]\s)[^;()]){0,80}(?<!\bnot (?:an? )?)\b(?:required|mandatory|must|essential|necessary)\b)|,\s(?=(?:but )?must (?:have|know|be)\b)/gi;
// Behind a dash goes on what opens a clause; “a plus - Java is a must” ended one.
const dashBehind = /[-–—]$/;
const opening =
  /(?:^\W{0,4}(?:an? )?|(?:[,;.:(!?|]|\s[-–—])\s?)(?:(?:strongly|highly|very|big|huge) ){0,2}$/i;
// “SQL required - preferred: Java”: a label softens nothing before it.
const labelled = /^\s*:/;
const labelStart = /[-–—,;|/]\s?(?:and )?$/;
/** How far before a softener it is looked at what it begins, in characters. */
const closely = 30;

/**
 * Whether a sentence softens what it says at `index`.
 *
 * ```text
 * Git and CI/CD, ideally GitHub Actions     softens GitHub Actions
 * SQL required, DOMO preferred              softens DOMO
 * ```
 */
export function softens(sentence: string, index: number): boolean {
  // A sentence is asked for each of its skills.
  if (sentence !== last.sentence) last = softenersIn(sentence);
  return (
    last.before.some((from) => reaches(sentence, from, index)) ||
    last.after.some(({ from, to }) => index < to && index >= from)
  );
}

/** Whether a sentence softens anything: “Experience with any of these is a plus:” softens what stands below it. */
export function softensAny(sentence: string): boolean {
  const { before, after } = softenersIn(sentence);
  return before.length > 0 || after.length > 0;
}

/** Where softeners of what follows them end, and the clauses that others soften up to where they stand. */
interface Softeners {
  readonly sentence: string;
  readonly before: readonly number[];
  readonly after: readonly { readonly from: number; readonly to: number }[];
}

let last: Softeners = { sentence: '', before: [], after: [] };

function softenersIn(sentence: string): Softeners {
  return {
    sentence,
    before: matchesIn(sentence, before)
      .filter(({ 0: said, index }) => !dashBehind.test(said) || opening.test(straightBefore(sentence, index)))
      .map(({ 0: said, index }) => index + said.length),
    after: [after, glued, named]
      .flatMap((pattern) => matchesIn(sentence, pattern))
      .filter((match) => !isLabel(sentence, match))
      .map(({ 0: said, index }) => ({
        from: clauseStart(sentence, index),
        to: examplesEnd(sentence, index + said.length) ?? index,
      })),
  };
}

function isLabel(sentence: string, { 0: said, index }: RegExpExecArray): boolean {
  return (
    labelled.test(sentence.slice(index + said.length)) && labelStart.test(straightBefore(sentence, index))
  );
}

function straightBefore(sentence: string, index: number): string {
  return sentence.slice(Math.max(0, index - closely), index);
}

/** A word that softens what follows reaches to the end of its clause, and within brackets to their end. */
function reaches(sentence: string, from: number, index: number): boolean {
  if (index < from) return false;
  let open = 0;
  end.lastIndex = from;
  for (let stop = end.exec(sentence); stop && stop.index <= index; stop = end.exec(sentence)) {
    if (stop[0] === '(') open++;
    // Brackets that are opened behind it end in it.
    else if (stop[0] !== ')' || --open < 0) return false;
  }
  return true;
}

const opened = /\s?\(/y;

/** “Scripting is a plus (Python, Bash)”: where the brackets end that say what is meant. */
function examplesEnd(sentence: string, from: number): number | undefined {
  opened.lastIndex = from;
  if (!opened.test(sentence)) return;
  const close = sentence.indexOf(')', from);
  return close < 0 ? undefined : close;
}

const dashed = / [-–—] (?=(?:(?![-–—] )[^\s\d][^\s]* ){1,6}$)/;
const name = /\p{Lu}/u;
const emphasis = /\b(?:strongly|highly|very|big|huge|definite|significant)\b/gi;
/** How far before what softens them the names behind a dash begin at most, in characters. */
const longestNames = 100;

/** “Containers - Docker preferred” softens Docker alone, “Docker - highly preferred” what stands before: where the names behind a dash begin. */
function namesFrom(sentence: string, to: number): number {
  const near = sentence.slice(Math.max(0, to - longestNames), to);
  const dash = dashed.exec(near);
  const from = dash ? dash.index + dash[0].length : 0;
  return dash && name.test(near.slice(from).replace(emphasis, '')) ? to - near.length + from : 0;
}

// “Two years of baking experience, night shifts a plus” asks for the years; “…, or shifts a plus” goes on.
const askedWhole =
  /\b(?:years?|minimum|at least|bachelor(?:['’]?s)?|master(?:['’]?s)?|degree|diploma)\b[^.;]{0,100}?\b(?:experience|degree|diploma|field|required)\)?, (?!and\b|or\b|but\b|including\b|such\b)(?=[^,;]{1,60}$)/i;

// “Must hold a baking licence, a driving licence is a plus” tells of the other alone.
const held = /\b(?:must (?:have|know)|possess|obtain|hold|valid)\b[^.;]{0,100}, (?=an? [^,;]{1,60}$)/i;

/** Where what somebody asks for as a whole ends before the last part of a sentence that ends at `to`. */
function wholeEnd(sentence: string, to: number): number {
  const said = sentence.slice(0, to);
  const found = askedWhole.exec(said) ?? held.exec(said);
  return found ? found.index + found[0].length : 0;
}

/** Where the clause that ends at `to` begins: after a firm word, a semicolon, a lost line end, a dash, or the bracket that is still open. */
function clauseStart(sentence: string, to: number): number {
  const firmEnd = matchesIn(sentence.slice(0, to), firm).at(-1);
  const lineEnd = matchesIn(sentence, seam).findLast(({ 0: word, index }) => index + word.length <= to);
  // “IaaS, such as AWS or Azure (advantage)” speaks of what stands before the bracket.
  const bracket = sentence.lastIndexOf('(', to - 1);
  const open = bracket > sentence.lastIndexOf(')', to) ? bracket : -1;
  const ends = [firmEnd, lineEnd].map((match) => (match ? match.index + match[0].length : 0));
  return Math.max(0, open, namesFrom(sentence, to), wholeEnd(sentence, to), ...ends);
}
