import { yearsIn } from '../words/years.ts';
import type { Finder } from './finder.ts';

const asked = new Set(['minimum', 'education', 'skills', 'other']);
const experience = /\bexperience\b/i;

/** The first number of years of experience that the required qualifications name. */
export const experienceRequirements: Finder<'experienceRequirements'> = ({ blocks }) => {
  for (const { value, from, kind } of blocks) {
    const found = asked.has(kind) && experience.test(value) ? yearsIn(value)[0] : undefined;
    if (found) {
      return {
        value: { monthsOfExperience: found.years * 12 },
        from: from + found.from,
        to: from + found.to,
      };
    }
  }
};
