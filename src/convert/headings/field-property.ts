import { phraseMap } from '../text/phrase-map.ts';
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
