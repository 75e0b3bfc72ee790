import { signs } from './base64url.ts';

const values = new Map([...signs].map((sign, value) => [sign.charCodeAt(0), value]));

/** Roles by number, each with a mark. */
export interface CodedRoles {
  readonly roles: readonly number[];
  readonly marks: readonly number[];
}

/**
 * Reads a list of roles: the gap to the role before, times the number of marks, plus the mark, in groups of
 * five bits, the lowest first, each a sign of base64url whose sixth bit says that more follow.
 *
 * ```text
 * CBgB → roles 2, 4, 37 (gaps 2, 1, 32; no marks)
 * ```
 */
export function decodeRoles(text: string, size: number): CodedRoles {
  const roles: number[] = [];
  const marks: number[] = [];
  let code = 0;
  let shift = 0;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charCodeAt(at)) ?? 0;
    code += (value & 31) << shift;
    shift += 5;
    if (value & 32) continue;
    next += Math.floor(code / size);
    roles.push(next);
    marks.push(code % size);
    next++;
    code = 0;
    shift = 0;
  }
  return { roles, marks };
}
