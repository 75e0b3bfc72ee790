import type { RoleFacts } from '../page/schema.ts';
import { baseSalary } from './base-salary.ts';
import { educationRequirements } from './education-requirements.ts';
import { experienceRequirements } from './experience-requirements.ts';
import type { Finder } from './finder.ts';
import { hiringOrganization } from './hiring-organization.ts';
import {
  datePosted,
  department,
  employmentType,
  identifier,
  jobLocation,
  validThrough,
  workHours,
} from './stated.ts';
import { title } from './title.ts';

/** What is looked for in a posting, in the order of the page. */
export const finders: { [Property in keyof RoleFacts]-?: Finder<Property> } = {
  title,
  hiringOrganization,
  department,
  jobLocation,
  datePosted,
  validThrough,
  identifier,
  employmentType,
  workHours,
  baseSalary,
  experienceRequirements,
  educationRequirements,
};
