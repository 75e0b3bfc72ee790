/** What a sentence about an employer does not begin with: “This role is a … with a company that …” */
const ofRole =
  /^(?:this|that|these|it|there|you|your|as|if|in|the (?:\w+ )?(?:role|position|job|candidate|person|applicant|work|team))\b/i;

const tells = [
  /^we(?:['’]re| are) (?:an? |the |one of |on a mission|building |backed |proud |passionate )/i,
  /^we (?:believe|started|exist|were founded)\b/i,
  /^(?:founded (?:in|by|on)\b|since \d{4}\b|headquartered in\b|established in\b)/i,
  /^our (?:mission|vision|company) (?:is|has)\b/i,
  // At Contoso, we built …
  /^At (?:the )?\p{Lu}[^.:;,]{1,50}, (?:we|our)\b/u,
  /^[^.:;,]{2,50} (?:was|were) (?:founded|established) (?:in|by|on|to)\b/i,
  // Contoso, Inc. is the leading provider of …
  /^[^.:;,]{2,50}(?:, Inc\.|, LLC)? is (?:an?|the|one of the) [^.:;]{0,60}\b(?:company|start-?up|provider|consultancy|agency|firm|manufacturer|non-?profit|studio|leader|retailer|bank) /i,
];

const past = /^(?:(?:founded|established|headquartered|based|since|for)\b[^,.;]{2,60}, )?/i;
const does =
  /^,?(?: (?:inc|llc|ltd|corp|gmbh)\.?,?)? (?:(?:is|are)(?! (?:looking|seeking|searching|hiring|in search))|was|has|does|values|believes|offers|provides|makes|made|builds|built|helps|serves|develops|developed|operates|delivers|creates|created|designs|uses|runs|powers|combines|employs)\b/i;

/**
 * Whether a text is what an employer tells of itself; `organization` is its name, where it is known.
 *
 * ```text
 * At Contoso, we built a bakery that runs on Kafka.
 * Founded in 2010, Contoso bakes for a million people.
 * ```
 */
export function isEmployerText(text: string, organization?: string): boolean {
  return (
    !ofRole.test(text) && (tells.some((pattern) => pattern.test(text)) || hasSubject(text, organization))
  );
}

/** Whether a sentence says what an organization is or does: “Founded in 2010, Contoso builds ovens”. */
function hasSubject(sentence: string, organization: string | undefined): boolean {
  if (organization === undefined) return false;
  const start = past.exec(sentence)?.[0].length ?? 0;
  const end = start + organization.length;
  return sentence.slice(start, end) === organization && does.test(sentence.slice(end));
}
