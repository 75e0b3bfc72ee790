import { type FieldProperty, fieldPropertyOf } from '../headings/field-property.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { wordCount } from '../text/lines.ts';
import { matchesIn } from '../text/matches-in.ts';
import { dateIn, isDateWord } from '../words/dates.ts';
import { employmentTypesIn, isPermanent } from '../words/employment-words.ts';
import { saysWhere } from '../words/places.ts';
import { namesRole } from '../words/role-nouns.ts';
import { isRoleNumber } from '../words/role-number.ts';
import { salaryIn } from './base-salary.ts';

// Apply before 4 October 2026
const lastDay =
  /\b(?:appl(?:y|ications?)|clos(?:es?|ing)|deadline|until|expir\p{L}+|(?:advert(?:isement)?|posting|vacancy) (?:end|close)|bewerb\p{L}*|jusqu|hasta)\b/iu;
// Interviews and starts on a day say not when the posting closes either.
const otherDay =
  /\b(?:updated|modified|revised|edited|begins?|starts?|starting|commenc\p{L}+|effective|interviews?|assessments?|exams?|examinations?|orientation)\b/iu;
/** Words that may stand beside the day of publication. */
const ofPublication =
  /^(?:(?:re)?post(?:ed|ing)?|publish(?:ed)?|publication|listed|listing|advert(?:ised)?|announced|issued?|opened|opening|open|added|created|released?|online|live|job|vacancy|position|date[ds]?|day|on|since|the|of|at|from|by|th|st|nd|rd|am|pm|veröffentlicht|seit|vom|publiée?|le|du|publicad[oa]|el|de|del|pubblicato|il|geplaatst|op)$/iu;
const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const salaryStart =
  /^(?:(?:Grade|Band|Scale|Level|Points?|SCP|NJC|Spine)\b[^\p{Sc}]{0,24})?(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3} ?\d|Rs\.? ?\d|Php ?\d)/u;

// 20–28 an hour
const paidFor =
  /^\d[\d.,]{0,12}k?(?: ?(?:[-–—]|to) ?\d[\d.,]{0,12}k?)? ?(?:an?|per|\/) ?(?:hour|hr|day|week|month|year|annum)$/i;

/** What a part of a header tells by its shape; `label` is the line above a date that says of which day it is. */
export function shapeOf(value: string, label?: string): FieldProperty | undefined {
  const said = label ? `${label} ${value}` : value;
  if (otherDay.test(said)) return;
  if (isRoleNumber(value)) return 'identifier';
  if (dateIn(value)) {
    // Listed on one day, expires on another: neither is all that it says.
    if (matchesIn(value, years).length > 1) return;
    if (lastDay.test(said)) return 'validThrough';
    return label ? (isOfPosting(label) ? 'datePosted' : undefined) : saysPublished(value);
  }
  if (saysWhere(value) && !namesRole(value)) return 'jobLocation';
  if ((salaryIn(value) && salaryStart.test(value)) || paidFor.test(value)) return 'baseSalary';
  if (employmentTypesIn(value).whole || isPermanent(value)) return 'employmentType';
}

const letters = /\p{L}+/gu;
// 1 October 2026 by Contoso Bakery, as a blog names who wrote it.
const author = /,? by \p{Lu}[\p{L}.&'’-]{0,30}(?: \p{Lu}[\p{L}.&'’-]{0,30}){0,3}$/u;

/** A date among other words is of what they say: founded on that day, or born. */
function saysPublished(value: string): FieldProperty | undefined {
  const words = matchesIn(value.replace(author, ''), letters).map(([word]) => word);
  return words.every((word) => isDateWord(word) || ofPublication.test(word)) ? 'datePosted' : undefined;
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

const term =
  /^(?:(?:entry|junior|mid|senior|associate|executive|professional)\b.* level|(?:pay |salary |job )?(?:level|grade|band|step|scale|tier|class)s?\b.*|.*\bshifts?|competitive|negotiable|(?:starting|hiring|pay|salary|hourly) (?:pay|rate|range|salary|scale|wage))$/i;

/** Whether a part says on what terms the work is, and is no name: Grade 7, Entry level, Night shift. */
export function namesTerm(part: string): boolean {
  return term.test(part);
}
