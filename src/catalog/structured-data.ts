import type { RoleFacts } from '../convert/schema.ts';
import type { RoleEntry } from './catalog.ts';

/** A value of JSON-LD. */
type Json = string | number | readonly Json[] | { readonly [key: string]: Json };

/** What the page of a role says of itself beside the facts. */
export interface PageOfRole {
  /** Its canonical address. */
  readonly url: string;
  /** Its description, in a sentence. */
  readonly summary: string;
  /** All that the posting says, as HTML of paragraphs, headings and lists. */
  readonly description: string;
}

const context = 'https://schema.org';

/**
 * A role in the words of schema.org: a JobPosting where all that Google requires of one is stated, else an
 * Occupation. Only stated facts are said: nothing inferred, no pay in a currency that is not known.
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function structuredDataOf(role: RoleEntry, page: PageOfRole): Json {
  const stated = statedIn(role);
  const { title, datePosted, hiringOrganization, jobLocation } = stated;
  if (!title || !datePosted || !hiringOrganization || !jobLocation || !page.description)
    return occupation(role, stated, page);

  return {
    '@context': context,
    '@type': 'JobPosting',
    title,
    description: page.description,
    datePosted,
    hiringOrganization: { '@type': 'Organization', name: hiringOrganization },
    jobLocation: jobLocation.map((address) => ({ '@type': 'Place', address })),
    ...(stated.validThrough && { validThrough: stated.validThrough }),
    ...(stated.identifier && {
      identifier: { '@type': 'PropertyValue', name: hiringOrganization, value: stated.identifier },
    }),
    ...(stated.employmentType && { employmentType: stated.employmentType }),
    ...(stated.workHours && { workHours: stated.workHours }),
    ...(stated.baseSalary && payOf(stated.baseSalary)),
    ...requirementsOf(role, stated),
    url: page.url,
  };
}

function occupation(role: RoleEntry, stated: Partial<RoleFacts>, { url, summary }: PageOfRole): Json {
  return {
    '@context': context,
    '@type': 'Occupation',
    name: role.title,
    description: summary,
    ...(stated.jobLocation && {
      occupationLocation: stated.jobLocation.map((name) => ({ '@type': 'AdministrativeArea', name })),
    }),
    ...requirementsOf(role, stated),
    mainEntityOfPage: url,
  };
}

/** The facts that the posting states outright. */
function statedIn(role: RoleEntry): Partial<RoleFacts> {
  const inferred = new Set<string>(role.inferred);
  return Object.fromEntries(
    Object.keys(role.evidence)
      .filter((property) => !inferred.has(property))
      .map((property) => [property, role[property as keyof RoleFacts]]),
  );
}

function requirementsOf({ skills }: RoleEntry, stated: Partial<RoleFacts>): Record<string, Json> {
  const { experienceRequirements, educationRequirements } = stated;
  const required = educationRequirements?.filter(({ preferred }) => !preferred) ?? [];
  const asked = skills.filter(({ level }) => level !== 'mentioned').map(({ name }) => name);
  return {
    ...(experienceRequirements && {
      experienceRequirements: {
        '@type': 'OccupationalExperienceRequirements',
        monthsOfExperience: experienceRequirements.monthsOfExperience,
      },
    }),
    ...(required.length > 0 && {
      educationRequirements: required.map(({ credentialCategory }) => ({
        '@type': 'EducationalOccupationalCredential',
        credentialCategory,
      })),
    }),
    ...(asked.length > 0 && { skills: asked.join(', ') }),
  };
}

const isoCurrency = /^[A-Z]{3}$/;

function payOf({ currency, minValue, maxValue, unitText }: NonNullable<RoleFacts['baseSalary']>): {
  baseSalary?: Json;
} {
  if (!currency || !isoCurrency.test(currency)) return {};
  const bounds = minValue === maxValue ? { value: minValue } : { minValue, maxValue };
  const value = Object.entries({ ...bounds, unitText }).filter(([, part]) => part !== undefined);
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: { '@type': 'QuantitativeValue', ...Object.fromEntries(value) },
    },
  };
}
