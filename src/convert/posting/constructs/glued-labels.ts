import type { FieldProperty } from '../../headings/field-property.ts';
import { matchesIn } from '../../text/matches-in.ts';

/** A label in a text that lost its line ends and colons: where it stands, and what it names, if anything a page shows. */
export interface GluedLabel {
  readonly from: number;
  readonly to: number;
  readonly property?: FieldProperty | undefined;
}

/** Labels that boards print behind a posting. “Organization” is a part of the employer there. Words only. */
const labels: Readonly<Record<string, FieldProperty | undefined>> = {
  'Primary Location': 'jobLocation',
  'Work Location': 'jobLocation',
  'Job Location': 'jobLocation',
  'Employment Type': 'employmentType',
  'Job Type': 'employmentType',
  'Job Schedule': 'employmentType',
  Schedule: 'employmentType',
  'Employee Status': 'employmentType',
  'Requisition ID': 'identifier',
  'Req ID': 'identifier',
  JobID: 'identifier',
  'Job ID': 'identifier',
  'Job Number': 'identifier',
  'Business Unit': 'department',
  Division: 'department',
  'Functional Area': 'department',
  Organization: 'department',
  'Other Locations': undefined,
  'Company/Legal Entity': 'hiringOrganization',
  'Job Level': undefined,
  'Job Posting': undefined,
  'Unposting Date': undefined,
  'Shift Work': undefined,
  Country: undefined,
  Travel: undefined,
  Shift: undefined,
};

const glued = new RegExp(
  `(?<=[\\p{Ll}.!?)\\d]|\\p{Lu}{2})(${Object.keys(labels)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=\\p{Lu}|\\d)`,
  'gu',
);
/** How many labels make a row, and the longest value between two, in characters. */
const fewest = 3;
const longestValue = 60;

/**
 * The labels of the row at the end of a text.
 *
 * ```text
 * … a cause.DivisionResearchCountryUSAWork LocationSan Diego, CAJob TypeFull Time
 * ```
 */
export function gluedLabels(text: string): GluedLabel[] {
  const found = matchesIn(text, glued).map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
    property: labels[said],
  }));
  // Read from the end: what stands too far before the next label is no part of the row.
  const ends = [...found.slice(1).map(({ from }) => from), text.length];
  const first = found.findLastIndex(({ to }, index) => (ends[index] ?? 0) - to > longestValue) + 1;
  return found.length - first >= fewest ? found.slice(first) : [];
}
