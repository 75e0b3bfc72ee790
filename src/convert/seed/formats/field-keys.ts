import { fieldLabels } from '../../posting/field-labels.ts';
import { type FieldProperty, fieldPropertyOf } from '../../posting/field-property.ts';
import { headingPhrase } from '../../posting/heading-phrase.ts';
import { phraseMap } from '../../posting/phrase-map.ts';

/** Names that job boards' data and front matter use beside the labels of postings, as `keyPhrase` gives them. Words only. */
const names: Partial<Record<FieldProperty, readonly string[]>> = {
  title: [
    'name',
    'text',
    'job name',
    'posting title',
    'role',
    'role name',
    'headline',
    'business title',
    'working title',
    'designation',
    'vacancy title',
    'opening title',
    'advert title',
    'job opening name',
    'position name',
    'job position',
    'job',
  ],
  hiringOrganization: [
    'company',
    'hiring organization',
    'hiring company',
    'organization name',
    'organisation name',
    'org',
    'org name',
    'employer name',
    'business name',
    'client',
    'brand',
    'agency',
    'agency name',
    'advertiser',
    'advertiser name',
    'institution',
  ],
  department: [
    'departments',
    'department name',
    'job family',
    'sub category',
    'subcategory',
    'teams',
    'team name',
    'role category',
    'division work unit',
  ],
  jobLocation: [
    'location name',
    'all locations',
    'secondary locations',
    'position location',
    'offices',
    'cities',
    'state',
    'region',
    'country',
    'country name',
    'town',
    'address',
    'job locations',
    'location display',
    'full location',
    'formatted location',
    'places',
    'duty station',
    'candidate required location',
    'applicant location requirements',
  ],
  datePosted: [
    'published at',
    'published date',
    'posted at',
    'posted date',
    'post date',
    'first published',
    'created',
    'created at',
    'created on',
    'date created',
    'date added',
    'publish date',
    'publication date',
    'publication start date',
    'pub date',
    'published time',
    'date',
    'posting date',
    'release date',
    'released date',
    'released at',
    'open date',
    'opens',
    'opening date',
    'listed at',
    'date published',
    'date listed',
    'posted on',
  ],
  validThrough: [
    'close date',
    'closing at',
    'end date',
    'expiration date',
    'expiry',
    'expires at',
    'expires on',
    'expire date',
    'expires date',
    'date expires',
    'date closing',
    'application close date',
    'application closing date',
    'application deadline',
    'apply before',
    'post until',
    'valid until',
    'deadline date',
  ],
  identifier: [
    'id',
    'identifier',
    'external id',
    'announcement number',
    'job code',
    'job reference number',
    'requisition code',
    'req',
    'req no',
    'jobreq',
    'job req id',
    'ref number',
    'ref no',
    'display job id',
    'ats job id',
    'id icims',
    'icims id',
  ],
  employmentType: [
    'commitment',
    'time type',
    'type',
    'schedule type',
    'position schedule',
    'employment types',
    'type of employment',
    'employment term',
    'contract types',
    'contract time',
    'contract details',
    'job types',
    'job schedule',
    'work schedule',
    'full time part time indicator',
  ],
  baseSalary: [
    'compensation',
    'salary text',
    'salary string',
    'pay range text',
    'compensation tier summary',
    'salary range text',
  ],
  workHours: ['hours per week', 'hours shift'],
};

/** Keys whose value is the text of the posting. */
const bodies = new Set([
  'description',
  'content',
  'body',
  'details',
  'html',
  'text',
  'descr',
  'desc',
  'long description',
  'full description',
  'complete description',
  'raw description',
  'posting',
  'posting text',
  'post',
  'job post',
  'advert',
  'ad text',
  'job ad',
  'raw text',
  'full text',
  'jd',
  'opening',
  'description body',
  'additional',
  'closing',
  'about',
  'company description',
]);

const properties = phraseMap(names);
const together = new Map(
  [
    ...properties,
    ...Object.entries(fieldLabels).flatMap(([property, labels]) =>
      labels.map((label): [string, FieldProperty] => [label, property as FieldProperty]),
    ),
  ].map(([words, property]) => [words.replaceAll(' ', ''), property]),
);
const bodiesTogether = new Set([...bodies].map((words) => words.replaceAll(' ', '')));
const humps = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;
const joints = /[_\-./]+/g;
// What data say of whose value it is, and of the form it is in: job_title, posted_job_title, descriptionHtml, location.1.
const whose =
  /^(?:(?:posted|principal|primary|main|original|source|scraped|raw) )?(?:job ?(?:opening ?)?|(?:position|posting|vacancy|role|offer|ad|advert) )?(?=\p{L}{2})/u;
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
  return bodies.has(phrase) || bodiesTogether.has(phrase) || bodiesTogether.has(bare(phrase));
}

function bare(phrase: string): string {
  return phrase.replace(whose, '').replace(form, '').replaceAll(' ', '');
}
