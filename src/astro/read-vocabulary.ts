import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Skill } from '../convert/skills/skill.ts';
import { faultsOf, skillsOf } from '../convert/skills/vocabulary.ts';
import { type Category, categorySchema } from '../convert/skills/vocabulary-schema.ts';

/** Where the vocabulary is written: a file a category. */
export const vocabularyFolder = new URL('../content/skills/', import.meta.url);

/** The categories of the vocabulary, by id. @throws Error telling every file that is not as the schema says. */
export function readCategories(folder: URL = vocabularyFolder): Category[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const read = files.map((name) => ({
    name,
    found: categorySchema.safeParse(parse(readFileSync(new URL(name, folder), 'utf8'))),
  }));
  const faults = read.flatMap(({ name, found }) =>
    found.error ? [`${name}\n${z.prettifyError(found.error)}`] : [],
  );
  if (faults.length > 0) throw new Error(`The vocabulary cannot be read:\n${faults.join('\n')}`);

  return read.flatMap(({ name, found }) =>
    found.data ? [{ ...found.data, id: basename(name, '.yaml') }] : [],
  );
}

/** The skills of the vocabulary. @throws Error telling every fault. */
export function readSkills(folder: URL = vocabularyFolder): Skill[] {
  const skills = skillsOf(readCategories(folder));
  const faults = faultsOf(skills);
  if (faults.length > 0) throw new Error(`The vocabulary contradicts itself:\n${faults.join('\n')}`);
  return skills;
}
