import { phraseMap } from '../text/phrase-map.ts';
import { dateIn } from '../words/dates.ts';
import { employmentTypesIn } from '../words/employment-words.ts';
import { fieldLabels } from './field-labels.ts';
import { fieldLabelsElsewhere } from './field-labels-elsewhere.ts';

/** A fact that postings give as a label and a value, named as in schema.org JobPosting. */
export type FieldProperty = keyof typeof fieldLabels;

/** What each label names, as `headingPhrase` gives the label. */
export const fieldProperties: ReadonlyMap<string, FieldProperty> = new Map([
  ...phraseMap(fieldLabels),
  ...phraseMap(fieldLabelsElsewhere),
]);

/** The property a label names, as `headingPhrase` gives the label. */
export function fieldPropertyOf(label: string): FieldProperty | undefined {
  return fieldProperties.get(label) ?? ofBoth(label);
}

const slash = / ?\/ ?/;

/** Institution/Company: two labels for one thing. */
function ofBoth(label: string): FieldProperty | undefined {
  if (!label.includes('/')) return;
  const [first, ...others] = label.split(slash).map((half) => fieldProperties.get(half));
  return others.every((property) => property === first) ? first : undefined;
}

/** Labels of anything: a status is one of work where its value is. */
const ofAny =
  /^(?:(?:job|position|employment|work|flsa) )?(?:type|status|schedule|length|term|basis|duration|hours|classification)$/;

/** What stands in brackets behind a label says more of it: Salary (FTE), Posted (board). Above a line it may be a heading. */
const remark = / \([^()]*\)$/;

/** The pay or an end of it. Data give it beside the currency, where it is no text, and some of these head sections: a label of lines alone. */
const ofPay =
  /^(?:salary scale|pay scale|rate of pay|hiring range|remuneration)$|^(?:min(?:imum)?|max(?:imum)?|starting) (?:base )?(?:salary|pay|pay rate|rate|wage)$|^(?:salary|pay|pay rate|rate|wage) (?:min|max)(?:imum)?$/;

/** Above lines, what tells of experience; before a number, years of it. */
const ofExperience =
  /^(?:(?:relevant|required|minimum|work|prior|overall) )?experience(?: required| needed)?$/;

/**
 * The property a label names before a value.
 *
 * ```text
 * Status: Non-exempt/Full-time → employmentType
 * Status: Open → nothing
 * ```
 */
export function fieldPropertyBefore(label: string, value: string): FieldProperty | undefined {
  if (ofAny.test(label) && employmentTypesIn(value).whole) return 'employmentType';
  if (ofPay.test(label)) return 'baseSalary';
  // Nothing else of a posting has a day without a word for which; a heading may be called so.
  if (label === 'date' && dateIn(value)) return 'datePosted';
  if (ofExperience.test(label) && /^\d/.test(value)) return 'experienceRequirements';
  return fieldPropertyOf(value === '' ? label : label.replace(remark, '')) ?? fieldPropertyOf(label);
}
