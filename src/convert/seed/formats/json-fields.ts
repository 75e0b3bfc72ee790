import { type FieldProperty, fieldPropertyOf } from '../../posting/field-property.ts';
import { headingPhrase } from '../../posting/heading-phrase.ts';
import { phraseMap } from '../../posting/phrase-map.ts';

/** Names that job boards' data use beside the labels of postings, as `keyPhrase` gives them. Words only. */
const names: Partial<Record<FieldProperty, readonly string[]>> = {
  title: ['name', 'text', 'job name', 'posting title', 'role', 'headline'],
  hiringOrganization: [
    'company',
    'hiring organization',
    'organization name',
    'org',
    'employer name',
    'client',
    'brand',
  ],
  department: ['departments', 'job family', 'sub category', 'subcategory', 'teams', 'role category'],
  jobLocation: [
    'location name',
    'all locations',
    'secondary locations',
    'offices',
    'cities',
    'state',
    'region',
    'country',
    'address',
    'job locations',
    'location text',
    'formatted location',
    'places',
    'applicant location requirements',
  ],
  datePosted: [
    'published at',
    'posted at',
    'posted date',
    'post date',
    'first published',
    'created at',
    'publication date',
    'date',
    'posting date',
    'release date',
    'open date',
    'date published',
    'posted on',
  ],
  validThrough: [
    'close date',
    'end date',
    'expiration date',
    'expires at',
    'closing at',
    'application deadline',
  ],
  identifier: [
    'id',
    'identifier',
    'external id',
    'job code',
    'requisition code',
    'req',
    'jobreq',
    'job req id',
    'display job id',
    'ats job id',
  ],
  employmentType: [
    'commitment',
    'time type',
    'schedule type',
    'employment types',
    'contract types',
    'job schedule',
  ],
  baseSalary: [
    'compensation',
    'salary text',
    'pay range text',
    'compensation tier summary',
    'salary range text',
  ],
  workHours: ['hours per week'],
};

/** Keys whose value is the text of the posting. */
const bodies = new Set([
  'description',
  'content',
  'body',
  'details',
  'html',
  'text',
  'job description',
  'description html',
  'description plain',
  'description text',
  'full description',
  'posting',
  'posting text',
  'raw text',
  'jd',
  'jd text',
  'descr',
  'opening',
  'opening plain',
  'description body',
  'description body plain',
  'additional',
  'additional plain',
  'closing',
  'about',
  'company description',
]);

const properties = phraseMap(names);
const humps = /(?<=[a-z\d])(?=[A-Z])/g;
const joints = /[_\-.]+/g;

/** A key as headings and labels are listed: `jobTitle`, `job_title` → "job title". */
export function keyPhrase(key: string): string {
  return headingPhrase(key.replace(humps, ' ').replace(joints, ' '));
}

/** The property a key names. */
export function keyPropertyOf(phrase: string): FieldProperty | undefined {
  return fieldPropertyOf(phrase) ?? properties.get(phrase);
}

/** Whether a key holds the text of a posting and needs no heading. */
export function isBodyKey(phrase: string): boolean {
  return bodies.has(phrase);
}
