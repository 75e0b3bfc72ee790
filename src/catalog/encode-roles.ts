import { signs } from '../browser/search/base64url.ts';

/** A role by its number, and a mark below `size`. */
export interface MarkedRole {
  readonly role: number;
  readonly mark: number;
}

/** Roles in the order of their numbers as a short text; `src/browser/search/role-codes.ts` says how and reads it. */
export function encodeRoles(roles: readonly MarkedRole[], size: number): string {
  let text = '';
  let next = 0;
  for (const { role, mark } of roles) {
    let code = (role - next) * size + mark;
    next = role + 1;
    do {
      const rest = code >> 5;
      text += signs[(code & 31) | (rest > 0 ? 32 : 0)];
      code = rest;
    } while (code > 0);
  }
  return text;
}
