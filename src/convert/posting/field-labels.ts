import { phraseMap } from './phrase-map.ts';

/** A fact that postings give as a label and a value, named as in schema.org JobPosting. */
export type FieldProperty =
  | 'title'
  | 'hiringOrganization'
  | 'department'
  | 'jobLocation'
  | 'datePosted'
  | 'validThrough'
  | 'identifier'
  | 'employmentType'
  | 'workHours'
  | 'baseSalary';

const labels: Record<FieldProperty, readonly string[]> = {
  title: ['title', 'job title', 'role title', 'position', 'position title'],
  hiringOrganization: [
    'company',
    'company name',
    'employer',
    'organization',
    'organisation',
    'hiring organization',
  ],
  department: [
    'department',
    'team',
    'category',
    'job category',
    'function',
    'job function',
    'business unit',
    'division',
  ],
  jobLocation: [
    'location',
    'locations',
    'job location',
    'work location',
    'office',
    'place',
    'city',
    'based in',
    'office location',
    'primary location',
  ],
  datePosted: [
    'posted',
    'posted on',
    'date posted',
    'posting date',
    'posted date',
    'published',
    'published on',
    'publication date',
    'job posted',
  ],
  validThrough: [
    'closing date',
    'apply by',
    'application deadline',
    'deadline',
    'valid through',
    'expires',
    'expiry date',
    'applications close',
    'closes',
  ],
  identifier: [
    'role number',
    'job number',
    'job id',
    'jobid',
    'req id',
    'req number',
    'requisition',
    'requisition id',
    'requisition number',
    'job requisition id',
    'reference',
    'reference number',
    'job reference',
    'job ref',
    'ref',
    'vacancy number',
    'vacancy id',
    'position id',
    'position number',
    'posting id',
  ],
  employmentType: [
    'employment type',
    'job type',
    'contract type',
    'type of employment',
    'employment',
    'contract',
    'position type',
    'work type',
  ],
  workHours: [
    'weekly hours',
    'hours per week',
    'hours',
    'working hours',
    'work hours',
    'weekly working hours',
  ],
  baseSalary: [
    'salary',
    'pay',
    'base salary',
    'base pay',
    'salary range',
    'pay range',
    'compensation range',
    'hourly rate',
    'pay rate',
    'wage',
    'annual salary',
  ],
};

const properties = phraseMap(labels);

/** The property a label names, as `headingPhrase` gives the label. */
export function fieldPropertyOf(label: string): FieldProperty | undefined {
  return properties.get(label);
}
