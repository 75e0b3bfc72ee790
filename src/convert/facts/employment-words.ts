import type { EmploymentType } from '../page/schema.ts';

const words: readonly (readonly [EmploymentType, RegExp])[] = [
  ['FULL_TIME', /\bfull[- ]?time\b/i],
  ['PART_TIME', /\bpart[- ]?time\b/i],
  ['CONTRACTOR', /\b(?:contractor|contract|freelance|fixed[- ]term)\b/i],
  ['TEMPORARY', /\b(?:temporary|seasonal)\b/i],
  ['INTERN', /\b(?:intern|internship|trainee|working student)\b/i],
  ['VOLUNTEER', /\bvolunteer\b/i],
];
const glue = /\b(?:employee|position|role|job|permanent|regular|and|or|employment)\b|[\s,/()&-]+/gi;

/** The kinds of employment a text names, and whether it names nothing else. */
export function employmentTypesIn(text: string): { types: EmploymentType[]; whole: boolean } {
  const found = words.filter(([, pattern]) => pattern.test(text));
  const rest = found.reduce((left, [, pattern]) => left.replace(pattern, ''), text).replace(glue, '');
  return { types: found.map(([type]) => type), whole: found.length > 0 && rest === '' };
}
