const nothing =
  /^(?:not (?:yet )?(?:specified|stated|available|applicable|provided|given|mentioned|disclosed|known|listed)|(?:see|as) (?:(?:stated|described|given|listed|noted|mentioned) )?(?:above|below|(?:the )?(?:job )?(?:description|details|text))|confidential|undisclosed|withheld|n\.?\/?a\.?|none|null|nil|nan|undefined|unspecified|unknown|tb[dac]|to be (?:determined|decided|announced|confirmed|agreed)|(?:string|number|boolean|varchar(?:\(\d{1,4}\))?)(?:\[\])?[;,]?|[-–—.?]{1,5}|[a-z]{0,3}\*{3,}|(?:posted )?(?:today|yesterday|just (?:now|posted)|\d{1,3}\+? (?:minute|hour|day|week|month)s? ago))\.?$/i;
/** The longest that is looked at, in characters. */
const longest = 30;

/** Whether a value only says that there is none, or hides it: TBD, not specified, see below, confidential, n/a, R*****, 3 days ago from a day nobody knows, or of what type it would be: string; */
export function saysNothing(value: string): boolean {
  const said = value.trim();
  return said.length <= longest && nothing.test(said);
}
