import type { RoleFacts } from '../schema.ts';
import { baseSalary } from './base-salary.ts';
import { educationRequirements } from './education-requirements.ts';
import { employmentType } from './employment-type.ts';
import { experienceRequirements } from './experience-requirements.ts';
import type { Finder } from './finder.ts';
import { hiringOrganization } from './hiring-organization.ts';
import { jobFamily } from './job-family.ts';
import { sameAs } from './same-as.ts';
import { seniority } from './seniority.ts';
import { datePosted, department, identifier, jobLocation, validThrough, workHours } from './stated.ts';
import { title } from './title.ts';

/** What is looked for in a posting, in order: a finder may look at what those before it found. */
export const finders: { [Property in keyof RoleFacts]-?: Finder<Property> } = {
  title,
  seniority,
  jobFamily,
  hiringOrganization,
  department,
  jobLocation,
  datePosted,
  validThrough,
  identifier,
  sameAs,
  employmentType,
  workHours,
  baseSalary,
  experienceRequirements,
  educationRequirements,
};
