interface Named {
  readonly from: number;
  readonly to: number;
}

const negation = /^(?:no|not|never|nor|without|lack|lacks|lacking|cannot|\p{L}{2,8}n['’]t)$/iu;

/** Words that stand between a negation and what somebody does not know: of knowing and using, and those that join them. */
const ofKnowing = new Set(
  `a an any the in of on to with at
  actual actually advanced basic big commercial daily deep direct extensive formal further great hands industrial major much
  practical previous prior professional real really recent significant solid specific substantial yet
  background certificate certification command competence course courses education expertise experience exposure familiarity
  fluency knowledge mastery practice proficiency qualification skill skills training understanding use work
  am are be been being code coded coding develop developed developing did do done had have having know knowing known
  learn learned learning learnt program programmed programming touched used using worked working write writing written
  able certified comfortable competent confident experienced familiar fluent proficient qualified skilled trained versed`.split(
    /\s+/,
  ),
);
// A line says nothing of the next: “Willing to relocate: No” stands above the skills.
const wordsOnly = /^(?:[\p{L}'’-]|[^\S\n])*$/u;
const lastWord = /(?<![\p{L}'’])([\p{L}'’]+)(?:-|[^\S\n])*$/u;
const either = /^\s*(?:\/|(?:,\s*)?(?:or|nor)\b)/i;
const also = /^\s*(?:&|and\b)/i;
const comma = /^\s*,\s*$/;
/** How far a negation is looked for before a name, in characters, and how many names a list has at most. */
const reach = 120;
const longestList = 40;

/**
 * The names in a text that its writer says not to know.
 *
 * ```text
 * no experience with Java, C++ or Go, but Python → Java, C++, Go
 * not only Java; no outage since Kubernetes → none
 * ```
 */
export function deniedIn<Name extends Named>(text: string, names: readonly Name[]): Set<Name> {
  const sorted = names.toSorted((a, b) => a.from - b.from);
  const denied = new Set<Name>();
  for (const [at, name] of sorted.entries()) {
    if (!isDenied(text.slice(Math.max(0, name.from - reach), name.from))) continue;
    denied.add(name);
    for (const other of listedAfter(text, sorted.slice(at, at + longestList))) denied.add(other);
  }
  return denied;
}

/** Whether only words of knowing stand between the end of a text and a negation. */
function isDenied(before: string): boolean {
  let rest = before;
  for (;;) {
    const match = lastWord.exec(rest);
    const word = match?.[1];
    if (!match || word === undefined) return false;
    if (negation.test(word)) return true;
    if (!isOfKnowing(word)) return false;
    rest = rest.slice(0, match.index);
  }
}

function isOfKnowing(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .every((word) => ofKnowing.has(word));
}

/** The names that belong to the list of the first: joined by “or”, by “and”, or by commas before an “or”. */
function listedAfter<Name extends Named>(text: string, [first, ...others]: readonly Name[]): Name[] {
  const listed: Name[] = [];
  const open: Name[] = [];
  let end = first?.to ?? 0;
  for (const name of others) {
    const between = text.slice(end, Math.max(end, name.from));
    const isEither = either.test(between);
    const rest = between.replace(isEither ? either : also, '');
    if (comma.test(between)) open.push(name);
    else if (!wordsOnly.test(rest) || !isOfKnowing(rest)) break;
    else if (isEither) listed.push(...open.splice(0), name);
    else if (open.length === 0) listed.push(name);
    else break;
    end = name.to;
  }
  return listed;
}
