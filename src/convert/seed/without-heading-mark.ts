import { headingMark } from './heading-mark.ts';

/** A noncharacter, which `normalize` leaves out and lists like all that no reader sees. */
const nothing = '\uFDD0';

/** Text of a seed in which nothing can pass for the mark that formats set: as long as it was, so that places stay. */
export function withoutHeadingMark(text: string): string {
  return text.includes(headingMark) ? text.replaceAll(headingMark, nothing) : text;
}
