import { z } from 'zod';

/** What the site's owner chooses: `contacts` says whether e-mail addresses and phone numbers of postings are shown or masked. */
const optionsSchema = z.strictObject({ contacts: z.enum(['show', 'mask']).default('show') });

export type Options = z.infer<typeof optionsSchema>;

/** Where the configuration leaves its options: pages are bundled apart from it, and see its environment alone. */
export const configured = 'ROLEBOOK_OPTIONS';

/**
 * The options of a build, all that conversion depends on beside seeds and vocabulary: those of `astro.config.mjs`,
 * over them `ROLEBOOK_CONTACTS`, over that the choice of a command.
 *
 * @throws TypeError where one is none of those that there are.
 */
export function optionsOf(chosen: unknown = {}, env: NodeJS.ProcessEnv = process.env): Options {
  const contacts = env.ROLEBOOK_CONTACTS;
  const options = {
    ...JSON.parse(env[configured] ?? '{}'),
    ...(contacts && { contacts }),
    ...Object(chosen),
  };
  return checked(
    options,
    contacts ? 'ROLEBOOK_CONTACTS, the configuration or the command' : 'the configuration or the command',
  );
}

/** Options that were checked; `where` says where to mend them. */
export function checked(options: unknown, where: string): Options {
  const { data, error } = optionsSchema.safeParse(options);
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'options'}: ${message}`);
  throw new TypeError(`Expected options that are known, found others: mend ${where} (${faults.join('; ')})`);
}
