import { dateInWords } from '../browser/card-line.ts';
import type { RoleFacts } from '../convert/schema.ts';
import type { RoleEntry } from './catalog.ts';
import { factNames } from './fact-names.ts';

/** A row of "At a glance": a fact in words, the line that says it, or neither where nothing is stated. */
export interface GlanceRow {
  readonly name: string;
  readonly value?: string | undefined;
  /** Where the value leads, if it is the address of a page. */
  readonly href?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly inferred: boolean;
}

const order: readonly (keyof RoleFacts)[] = [
  'hiringOrganization',
  'department',
  'jobLocation',
  'datePosted',
  'validThrough',
  'baseSalary',
  'workHours',
  'employmentType',
  'experienceRequirements',
  'educationRequirements',
  'seniority',
  'jobFamily',
  'identifier',
  'sameAs',
];

/** Shown only where stated: its absence says nothing that a reader would look for. */
const optional = new Set<keyof RoleFacts>(['validThrough', 'department', 'seniority', 'jobFamily', 'sameAs']);

/** The facts of a role in the order of the page. */
export function rowsOf(role: RoleEntry): GlanceRow[] {
  return order
    .filter((property) => role[property] !== undefined || !optional.has(property))
    .map((property) => ({
      name: factNames[property],
      value: inWords[property]?.(role),
      ...(property === 'sameAs' && { href: role.sameAs }),
      line: role.evidence[property]?.line,
      column: role.evidence[property]?.column,
      inferred: role.inferred.includes(property),
    }));
}

const types: Record<string, string> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
};

const levels: Record<NonNullable<RoleFacts['seniority']>, string> = {
  intern: 'Internship',
  junior: 'Junior',
  mid: 'Mid level',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
};

/** A level of seniority as people read it: Mid level. */
export function seniorityInWords(level: NonNullable<RoleFacts['seniority']>): string {
  return levels[level];
}

/** A kind of employment as people read it: Full time. */
export function employmentInWords(type: string): string {
  return types[type] ?? type;
}

const inWords: Partial<Record<keyof RoleFacts, (role: RoleEntry) => string | undefined>> = {
  hiringOrganization: (role) => role.hiringOrganization,
  department: (role) => role.department,
  jobLocation: (role) => role.jobLocation?.join('; '),
  datePosted: (role) => role.datePosted && dateInWords(role.datePosted),
  validThrough: (role) => role.validThrough && dateInWords(role.validThrough),
  baseSalary: (role) => role.baseSalary && salary(role.baseSalary),
  workHours: (role) => role.workHours && `${role.workHours} a week`,
  employmentType: (role) => role.employmentType?.map(employmentInWords).join(', '),
  experienceRequirements: (role) =>
    role.experienceRequirements && duration(role.experienceRequirements.monthsOfExperience),
  educationRequirements: (role) => role.educationRequirements && education(role.educationRequirements),
  seniority: (role) => role.seniority && seniorityInWords(role.seniority),
  jobFamily: (role) => role.jobFamily,
  identifier: (role) => role.identifier,
  sameAs: (role) => role.sameAs,
};

const letterLast = /\p{L}$/u;

/** USD 40,000 – 50,000 per year; $40,000 where the posting says no more of its currency. */
function salary({
  currency = '',
  minValue,
  maxValue,
  unitText,
}: NonNullable<RoleFacts['baseSalary']>): string {
  const amounts = new Set([minValue, maxValue].filter((value) => value !== undefined));
  const range = Array.from(amounts, (value) => value.toLocaleString('en')).join(' – ');
  const bound = minValue === undefined ? 'up to ' : maxValue === undefined ? 'from ' : '';
  const sum = `${bound}${currency}${letterLast.test(currency) ? ' ' : ''}${range}`;
  const paid = unitText ? `${sum} per ${unitText.toLowerCase()}` : sum;
  return currency ? paid : `${paid}, currency not stated`;
}

/** Whole years, else the months as they are said: 3 years, 18 months. */
function duration(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * Bachelor degree or postgraduate degree: Physics; of different fields each degree says its own, and what is only
 * preferred says so.
 */
function education(asked: NonNullable<RoleFacts['educationRequirements']>): string {
  const { required = [], preferred = [] } = Object.groupBy(asked, (degree) =>
    degree.preferred ? 'preferred' : 'required',
  );
  const said = [required, preferred]
    .filter(({ length }) => length > 0)
    .map((degrees) => {
      const wish = degrees === preferred ? ' (preferred)' : '';
      const byField = [...Map.groupBy(degrees, ({ field = [] }) => field.join(', '))];
      return byField
        .map(([fields, same]) => {
          const names = same.map(({ credentialCategory }) => credentialCategory).join(' or ');
          return `${names}${wish}${fields ? `: ${fields}` : ''}`;
        })
        .join(' or ');
    })
    .join('; ');
  return `${said[0]?.toUpperCase()}${said.slice(1)}`;
}
