import { dateIn } from './dates.ts';
import { employmentTypesIn } from './employment-words.ts';
import { spansOf } from './fact.ts';
import { type Finder, firstRead } from './finder.ts';
import { placesIn } from './prose-places.ts';

const hours = /(\d{1,2}(?:\.\d{1,2})?)/;
// Not inside brackets: New York (on site; no remote) is one place.
const places = /\s*;\s*(?![^()]*\))|\s+\|\s+|\s+\/\s+/;

/** Properties that only a label or the header gives, as they stand there. */
export const department: Finder<'department'> = (reading) => reading.stated('department')[0];

/** The role or requisition number, by its label. */
export const identifier: Finder<'identifier'> = (reading) => reading.stated('identifier')[0];

/** The places of work: by their label or in the header, else where a sentence says them. */
export const jobLocation: Finder<'jobLocation'> = (reading) => {
  const labelled = reading.stated('jobLocation');
  const facts = labelled.length > 0 ? labelled : placesIn(reading.blocks);
  const [first, ...others] = facts;
  if (!first) return;

  const value = [...new Set(facts.flatMap((fact) => fact.value.split(places)))];
  return { ...first, value, around: [...(first.around ?? []), ...others.flatMap(spansOf)] };
};

/** The day of publication, where it is a full date. */
export const datePosted: Finder<'datePosted'> = (reading) => firstRead(reading.stated('datePosted'), dateIn);

/** The last day to apply, where it is a full date. */
export const validThrough: Finder<'validThrough'> = (reading) =>
  firstRead(reading.stated('validThrough'), dateIn);

/** Hours a week, by their label. */
export const workHours: Finder<'workHours'> = (reading) =>
  firstRead(reading.stated('workHours'), (value) => hours.exec(value)?.[1]);

/** Full time, part time and the like, by a label or in the header. */
export const employmentType: Finder<'employmentType'> = (reading) =>
  firstRead(reading.stated('employmentType'), (value) => {
    const { types } = employmentTypesIn(value);
    return types.length > 0 ? types : undefined;
  });
