import { type FieldProperty, fieldPropertyOf } from '../headings/field-property.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { wordCount } from '../text/lines.ts';
import { dateIn } from '../words/dates.ts';
import { employmentTypesIn, isPermanent } from '../words/employment-words.ts';
import { saysWhere } from '../words/places.ts';
import { namesRole } from '../words/role-nouns.ts';
import { isRoleNumber } from '../words/role-number.ts';
import { salaryIn } from './base-salary.ts';

// Apply before 4 October 2026
const lastDay =
  /\b(?:appl(?:y|ications?)|clos(?:es?|ing)|deadline|until|expir\p{L}+|bewerb\p{L}*|jusqu|hasta)\b/iu;
// Last updated: 3 November 2026, and interviews on that day, which say not when it was published.
const otherDay =
  /\b(?:updated|modified|revised|edited|begins?|starts?|starting|commenc\p{L}+|effective|interviews?|assessments?|exams?|examinations?|orientation)\b/iu;
const salaryStart = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3} ?\d|Rs\.? ?\d|Php ?\d)/u;

/** What a part of a header tells by its shape; `label` is the line above a date that says of which day it is. */
export function shapeOf(value: string, label?: string): FieldProperty | undefined {
  const said = label ? `${label} ${value}` : value;
  if (otherDay.test(said)) return;
  if (isRoleNumber(value)) return 'identifier';
  if (dateIn(value)) {
    if (lastDay.test(said)) return 'validThrough';
    return !label || isOfPosting(label) ? 'datePosted' : undefined;
  }
  if (saysWhere(value) && !namesRole(value)) return 'jobLocation';
  if (salaryIn(value) && salaryStart.test(value)) return 'baseSalary';
  if (employmentTypesIn(value).whole || isPermanent(value)) return 'employmentType';
}

/** The longest line that names a day, in words. */
const longestLabel = 5;
const day = /\b(?:dates?|days?|start|deadline|closing|closes|begins|interviews?)[ :]{0,3}$/i;

/** Whether a line is the name of a day: Closing Date, Anticipated start. */
export function namesDay(line: string): boolean {
  return wordCount(line) <= longestLabel && day.test(line);
}

function isOfPosting(label: string): boolean {
  const phrase = headingPhrase(label);
  return phrase === 'date' || fieldPropertyOf(phrase) === 'datePosted';
}
