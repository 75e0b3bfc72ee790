import type { FieldProperty } from '../headings/field-property.ts';
import { wordCount } from '../text/lines.ts';
import { countsPeople } from '../words/counts-people.ts';
import { namesRole } from '../words/role-nouns.ts';
import { saysNothing } from '../words/says-nothing.ts';
import { webAddressOf } from '../words/web-address.ts';
import { monthsAlone } from '../words/years.ts';

const identifier = /^[\p{L}\p{N}][\p{L}\p{N}_./#-]*$/u;
const digit = /\d/;
// OVEN_ENG_02 has a digit, OVEN_ENG none.
const code = /^\p{Lu}{2,12}(?:_\p{Lu}{1,12}){1,6}$/u;
// Not St. George, nor Aster Inc. Berlin, nor 61 W. Harbour Street, nor $60/hr. W2.
const sentence = /(?<!\b(?:St|Ste|Mt|Ft|Dr|Mr|Ms|No|Inc|Ltd|Co|Corp|hr|yr|\p{Lu}))[.!?]\s+\p{Lu}/u;

// “Service: Competitive” says how one is appointed, and “Service : Cuisine” where one works.
const ofService = /^(?:competitive|excepted|(?:non-)?career|permanent|temporary|yes|no)(?: service)?$/i;

const short = (most: number) => (value: string) =>
  wordCount(value) <= most && !sentence.test(value) && !saysNothing(value);

/** What the value of a field looks like: a label followed by anything else is prose. */
export const fieldShapes: Record<FieldProperty, (value: string) => boolean> = {
  title: short(14),
  hiringOrganization: (value) => short(8)(value) && !countsPeople(value),
  department: (value) => short(10)(value) && !ofService.test(value) && !countsPeople(value),
  // “Location: you must be able to come to our office.” is a sentence.
  jobLocation: (value) => short(16)(value) && !/^\p{Ll}.*\.$/u.test(value),
  // “Job Posting: Night Baker” tells no day.
  datePosted: (value) => short(8)(value) && (digit.test(value) || !namesRole(value)),
  validThrough: short(8),
  identifier: (value) =>
    code.test(value) || (identifier.test(value) && digit.test(value) && value.length <= 40),
  sameAs: (value) => webAddressOf(value) !== undefined,
  employmentType: short(8),
  workHours: (value) => digit.test(value) && short(10)(value),
  experienceRequirements: (value) => monthsAlone(value) !== undefined,
  educationRequirements: short(10),
  baseSalary: (value) => digit.test(value) && short(20)(value),
};
