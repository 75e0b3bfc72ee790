import { z } from 'zod';

const sectionKinds = [
  'summary',
  'description',
  'responsibilities',
  'minimum',
  'preferred',
  'skills',
  'education',
  'benefits',
  'about',
  'legal',
  'other',
] as const;

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const text = z.string().min(1);
const line = z.int().positive();

/** Where the posting says something: line and column of the seed, from 1, and the words there. */
const evidence = z.strictObject({ line, column: line, text });

/** How strongly a role asks for a skill. */
const skillLevel = z.enum(['required', 'preferred', 'mentioned']);

/** schema.org's kinds of employment, as Google's job search reads them. */
const employmentType = z.enum([
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
]);

/** Levels of seniority as titles name them, from the first job to the board. */
const seniority = z.enum([
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'executive',
]);

/** What a posting can say of a role, by the names of schema.org JobPosting; `seniority` and `jobFamily` are read from the title. */
export const roleFacts = z.strictObject({
  title: text,
  seniority: seniority.optional(),
  jobFamily: text.optional(),
  hiringOrganization: text.optional(),
  department: text.optional(),
  jobLocation: z.array(text).min(1).optional(),
  datePosted: z.iso.date().optional(),
  validThrough: z.iso.date().optional(),
  identifier: text.optional(),
  /** The page of the posting, or where to apply, on another site. */
  sameAs: z.url({ protocol: /^https?$/ }).optional(),
  employmentType: z.array(employmentType).min(1).optional(),
  workHours: text.optional(),
  baseSalary: z
    .strictObject({
      /** A code of ISO 4217, or the sign as it stands where that is of several; none where the posting names none. */
      currency: text.optional(),
      /** The least and the most; the same where a posting names one amount that is neither. */
      minValue: z.number().positive().optional(),
      maxValue: z.number().positive().optional(),
      unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']).optional(),
    })
    .optional(),
  experienceRequirements: z.strictObject({ monthsOfExperience: z.int().positive() }).optional(),
  educationRequirements: z
    .array(
      z.strictObject({
        credentialCategory: text,
        field: z.array(text).optional(),
        /** Where the posting would like it and does not require it. */
        preferred: z.literal(true).optional(),
      }),
    )
    .min(1)
    .optional(),
});

const property = z.enum(Object.keys(roleFacts.shape) as [keyof RoleFacts, ...(keyof RoleFacts)[]]);

const section = z.strictObject({
  kind: z.enum(sectionKinds),
  heading: text.optional(),
  lines: z.tuple([line, line]),
  /** Where a section without a heading begins, among `source.blocks`: a posting of one line has all of them there. */
  block: z.int().nonnegative().optional(),
  by: z.literal('site').optional(),
});

const skill = z.strictObject({
  id: slug,
  name: text,
  level: skillLevel,
  years: z.number().positive().optional(),
  group: z.int().positive().optional(),
  evidence: z.array(evidence).min(1),
});

const repair = z.strictObject({
  reason: text,
  before: z.string(),
  after: z.string(),
  count: line,
  lines: z.array(line),
});
const setAside = z.strictObject({ reason: text, line, column: line, text: z.string() });

/** How many characters of the posting are where; together they are all of them. */
const ledger = z.strictObject({
  characters: z.int(),
  text: z.int(),
  facts: z.int(),
  setAside: z.int(),
  marks: z.int(),
  space: z.int(),
});

const source = z.strictObject({
  file: text,
  posting: line,
  postings: line,
  lines: z.tuple([line, line]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The line on which each block of the body starts: heading, paragraph, item, in order. */
  blocks: z.array(line),
  repairs: z.array(repair),
  setAside: z.array(setAside),
  ledger,
});

/** The frontmatter of a role: one schema for the writer, the collection and the API. */
export const roleSchema = roleFacts.extend({
  /** BCP 47, where most of the text is in another language than English. */
  inLanguage: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  inferred: z.array(property),
  evidence: z.partialRecord(property, evidence),
  sections: z.array(section),
  skills: z.array(skill),
  source,
});

export type Evidence = z.infer<typeof evidence>;
export type SkillLevel = z.infer<typeof skillLevel>;
export type EmploymentType = z.infer<typeof employmentType>;
export type RoleFacts = z.infer<typeof roleFacts>;
export type Role = z.infer<typeof roleSchema>;
export type Ledger = z.infer<typeof ledger>;
export type RoleSkill = Role['skills'][number];
