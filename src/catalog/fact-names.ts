import type { RoleFacts } from '../convert/schema.ts';

/** What readers call the facts of a role. */
export const factNames: Record<keyof RoleFacts, string> = {
  title: 'Title',
  seniority: 'Seniority',
  jobFamily: 'Job family',
  hiringOrganization: 'Organization',
  department: 'Team',
  jobLocation: 'Place',
  datePosted: 'Posted',
  validThrough: 'Apply by',
  identifier: 'Role number',
  sameAs: 'Link',
  employmentType: 'Employment',
  workHours: 'Hours',
  baseSalary: 'Pay',
  experienceRequirements: 'Experience',
  educationRequirements: 'Education',
};
