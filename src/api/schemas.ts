import { z } from 'zod';
import { roleSchema } from '../convert/schema.ts';

const { title, hiringOrganization, jobLocation, datePosted, inferred, skills } = roleSchema.shape;
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const url = z.url({ protocol: /^https?$/ });
const count = z.int().nonnegative();
const { level, years } = skills.element.shape;

/** A role as a file of `api/roles/` has it: what its page says, with its id first and its address last. */
export const roleRecordSchema = z.strictObject({ id, ...roleSchema.shape, url });

/** All roles, as `api/roles.json` lists them: what is needed to choose among them, and where the files are that have each whole, alone or among others. */
export const roleListSchema = z.array(
  z.strictObject({
    id,
    url,
    title,
    hiringOrganization,
    jobLocation,
    datePosted,
    inferred,
    skills: z.array(z.strictObject({ id, level, years })),
    record: url,
    markdown: url,
  }),
);

const skillShape = {
  id,
  url,
  preferredLabel: z.string().min(1),
  altLabels: z.array(z.string().min(1)),
  category: id,
  broader: z.array(id),
  narrower: z.array(id),
};

/** All skills that the roles name or imply, as `api/skills.json` lists them, with how many roles ask for each. */
export const skillListSchema = z.array(
  z.strictObject({ ...skillShape, required: count, preferred: count, mentioned: count }),
);

/** A skill as `api/skills/<id>.json` has it: what it means, and the roles that name it. */
export const skillRecordSchema = z.strictObject({
  ...skillShape,
  description: z.string(),
  roles: z.array(z.strictObject({ id, url, title, inferred, level, years })),
});

export type RoleRecord = z.infer<typeof roleRecordSchema>;
export type RoleList = z.infer<typeof roleListSchema>;
export type SkillList = z.infer<typeof skillListSchema>;
export type SkillRecord = z.infer<typeof skillRecordSchema>;
