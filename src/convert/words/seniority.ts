const level =
  /^(?:entry|junior|jr\.?|mid|middle|intermediate|associate|senior|sr\.?|lead|principal|executive|director|internship|graduate|experienced|not applicable)(?:[- ]?(?:level|senior))?$/i;
const parting = /[,/|·⋅•&]| or | and | [-–—] /;

/**
 * Whether a line says how senior a role is and nothing else, as boards let one choose.
 *
 * ```text
 * Junior ⋅ Mid Level
 * ```
 */
export function saysSeniority(line: string): boolean {
  return line.split(parting).every((part) => level.test(part.trim()));
}
