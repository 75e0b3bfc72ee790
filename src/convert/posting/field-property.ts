import { fieldLabels } from './field-labels.ts';
import { phraseMap } from './phrase-map.ts';

/** A fact that postings give as a label and a value, named as in schema.org JobPosting. */
export type FieldProperty = keyof typeof fieldLabels;

const properties = phraseMap(fieldLabels);

/** The property a label names, as `headingPhrase` gives the label. */
export function fieldPropertyOf(label: string): FieldProperty | undefined {
  return properties.get(label);
}
