import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected a slug of a–z, 0–9 and single hyphens');
// The list of skills writes the other names of one in a string with bars between them.
const label = z.string().regex(/^[^|]+$/, 'Expected a name without a bar');

const guard = z.strictObject({
  near: z.array(label).optional(),
  list: z.boolean().optional(),
  not: z.array(label).optional(),
});

const skill = z.strictObject({
  id: slug,
  preferredLabel: label,
  altLabels: z.array(label).default([]),
  broader: z.array(slug).default([]),
  description: z.string().min(1).max(160),
  ambiguous: z.record(z.string(), guard).default({}),
  asked: z.boolean().optional(),
});

/**
 * One file of the vocabulary: a category, its name for readers, and its skills. Where `asked` is true, those
 * that are ordinary words are everyday work of any employee, and count only where a posting asks for them.
 */
export const categorySchema = z.strictObject({
  label,
  asked: z.boolean().default(false),
  skills: z.array(skill).min(1),
});

export type Category = z.infer<typeof categorySchema> & { readonly id: string };
