// WD30056257298, JR-10442, REQ_2210
const known = /^(?:REQ|JR|WD|JOB|ID|VN|R)[-_]?\d{4,13}$/;
const long = /^[A-Z]{2,4}[-_]?\d{6,13}$/;

// … and a shorter one in brackets: (P-972), [ENG-1042]
const bracketed = /^[([]#?([A-Z]{1,5}[-_]\d{2,13})[)\]]$/;

/** Whether a line is the number that a system of vacancies gave to a role, and nothing else. */
export function isRoleNumber(line: string): boolean {
  return known.test(line) || long.test(line);
}

/** The number that is all a line says, without brackets around it. */
export function roleNumberIn(line: string): string | undefined {
  return isRoleNumber(line) ? line : bracketed.exec(line)?.[1];
}
