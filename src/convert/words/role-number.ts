// WD30056257298, JR-10442, REQ_2210
const known = /^(?:REQ|JR|WD|JOB|ID|VN|R)[-_]?\d{4,13}$/;
const long = /^[A-Z]{2,4}[-_]?\d{6,13}$/;

/** Whether a line is the number that a system of vacancies gave to a role, and nothing else. */
export function isRoleNumber(line: string): boolean {
  return known.test(line) || long.test(line);
}
