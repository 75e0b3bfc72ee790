const nothing =
  /^(?:not (?:yet )?(?:specified|stated|available|applicable|provided|given|mentioned|disclosed|known|listed)|n\.?\/?a\.?|none|null|nil|undefined|unspecified|unknown|tb[dac]|to be (?:determined|decided|announced|confirmed|agreed)|[-–—.?]{1,5})\.?$/i;
/** The longest that is looked at, in characters. */
const longest = 30;

/** Whether a value only says that there is none: TBD, not specified, n/a. */
export function saysNothing(value: string): boolean {
  const said = value.trim();
  return said.length <= longest && nothing.test(said);
}
