import type { Cell, Table } from '../browser/csv.ts';
import type { RoleEntry } from '../catalog/catalog.ts';
import type { SkillLevel } from '../convert/schema.ts';
import type { Address } from './role-records.ts';

/** A column: its name, and its cell for a role. */
type RoleColumn = readonly [name: string, cell: (role: RoleEntry, address: Address) => Cell];

/** The roles as `api/roles.csv` has them, a row a role. */
export function roleTable(roles: readonly RoleEntry[], address: Address): Table {
  return {
    header: columns.map(([name]) => name),
    rows: roles.map((role) => columns.map(([, cell]) => cell(role, address))),
  };
}

/** The columns in their order: a new fact of roles is a line here. */
const columns: readonly RoleColumn[] = [
  ['id', ({ id }) => id],
  ['url', ({ id }, address) => address(`roles/${id}/`)],
  ['title', ({ title }) => title],
  ['seniority', ({ seniority }) => seniority],
  ['jobFamily', ({ jobFamily }) => jobFamily],
  ['inLanguage', ({ inLanguage }) => inLanguage],
  ['hiringOrganization', ({ hiringOrganization }) => hiringOrganization],
  ['department', ({ department }) => department],
  ['jobLocation', ({ jobLocation }) => jobLocation?.join('; ')],
  ['datePosted', ({ datePosted }) => datePosted],
  ['validThrough', ({ validThrough }) => validThrough],
  ['identifier', ({ identifier }) => identifier],
  ['sameAs', ({ sameAs }) => sameAs],
  ['employmentType', ({ employmentType }) => employmentType?.join('; ')],
  ['workHours', ({ workHours }) => workHours],
  ['salaryCurrency', ({ baseSalary }) => baseSalary?.currency],
  ['salaryMin', ({ baseSalary }) => baseSalary?.minValue],
  ['salaryMax', ({ baseSalary }) => baseSalary?.maxValue],
  ['salaryUnit', ({ baseSalary }) => baseSalary?.unitText],
  ['monthsOfExperience', ({ experienceRequirements }) => experienceRequirements?.monthsOfExperience],
  [
    'education',
    ({ educationRequirements }) =>
      educationRequirements
        ?.map(({ credentialCategory, preferred }) => credentialCategory + (preferred ? ' (preferred)' : ''))
        .join('; '),
  ],
  ['inferred', ({ inferred }) => inferred.join('; ')],
  ['required', skillsAt('required')],
  ['preferred', skillsAt('preferred')],
  ['mentioned', skillsAt('mentioned')],
  ['source', ({ source }) => source.file],
];

function skillsAt(level: SkillLevel): RoleColumn[1] {
  return ({ skills }) =>
    skills
      .filter((skill) => skill.level === level)
      .map(({ id }) => id)
      .join('; ');
}
