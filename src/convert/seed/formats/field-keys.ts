import { type FieldProperty, fieldProperties, fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { phraseMap } from '../../text/phrase-map.ts';
import { bodyKeyNames, fieldKeyNames } from './field-key-names.ts';

const properties = phraseMap(fieldKeyNames);
const together = new Map(
  [...properties, ...fieldProperties].map(([words, property]) => [words.replaceAll(' ', ''), property]),
);
const bodiesTogether = new Set([...bodyKeyNames].map((words) => words.replaceAll(' ', '')));
const humps = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;
const joints = /[_\-./]+/g;
// What data say of whose value it is, and of the form it is in: job_title, posted_job_title, descriptionHtml, location.1.
const whose =
  /^(?:(?:posted|principal|primary|main|original|source|scraped|raw) )?(?:job ?(?:opening ?|(?:offer|posting|ad|advert) )?|(?:position|posting|vacancy|role|offer|ad|advert) )?(?=\p{L}{2})/u;
const form = /(?<=\p{L}{2})(?: ?html| (?:plain|text|raw|formatted|markdown|md|en|\d))$/u;

// Posted at datetime UTC
const ofTime = /(?: (?:datetime|timestamp|time|utc|gmt|iso|unix|epoch|ms)){1,3}$/;

/** A key as headings and labels are listed: `jobTitle`, `job_title` → "job title". */
export function keyPhrase(key: string): string {
  return headingPhrase(wordsOfKey(key));
}

/** A key as words, as long as it was where its words are parted by signs. */
export function wordsOfKey(key: string): string {
  return key.replace(humps, ' ').replace(joints, ' ');
}

/** The property a key names, however its words are joined, and with or without words for whose it is and the form it is in. */
export function keyPropertyOf(phrase: string): FieldProperty | undefined {
  const read = (words: string) => fieldPropertyOf(words) ?? together.get(words);
  return (
    read(phrase) ??
    read(phrase.replaceAll(' ', '')) ??
    read(bare(phrase)) ??
    (ofTime.test(phrase) ? read(bare(phrase.replace(ofTime, ''))) : undefined)
  );
}

/** Whether a key holds the text of a posting and needs no heading. */
export function isBodyKey(phrase: string): boolean {
  return bodyKeyNames.has(phrase) || bodiesTogether.has(phrase) || bodiesTogether.has(bare(phrase));
}

/** A key without the words for whose value it is: job min salary. */
export function ownWords(phrase: string): string {
  return phrase.replace(whose, '');
}

function bare(phrase: string): string {
  return ownWords(phrase).replace(form, '').replaceAll(' ', '');
}
