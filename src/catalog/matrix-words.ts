import type { Matrix } from './matrix.ts';

/** What of a matrix is shown, and what the numbers at its edges count: `the most asked 24 of 90 skills …`. */
export function matrixWords({ rows, columns, roles, skills }: Matrix): string {
  const shownRoles = cut(rows.length, roles, 'role', '');
  const shownSkills = cut(columns.length, skills, 'skill', 'most asked ');
  const shown =
    rows.length < roles
      ? `${shownSkills}, and ${shownRoles} that name most of them`
      : `${shownRoles} by ${shownSkills}`;
  const whole = rows.length === roles && columns.length === skills;
  return `${shown}${whole ? '.' : '; the numbers at the edges count them all.'}`;
}

function cut(shown: number, all: number, noun: string, order: string): string {
  const counted = `${all.toLocaleString('en')} ${noun}${all === 1 ? '' : 's'}`;
  return shown < all ? `the ${order}${shown.toLocaleString('en')} of ${counted}` : counted;
}
