import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load, YAMLException } from 'js-yaml';
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
  const read = files.map((name) => readCategory(name, folder));
  const faults = read.flatMap(({ fault }) => fault ?? []);
  if (faults.length > 0) throw new Error(`The vocabulary cannot be read:\n${faults.join('\n')}`);
  return read.flatMap(({ category }) => category ?? []);
}

function readCategory(name: string, folder: URL): { category?: Category; fault?: string } {
  try {
    const said = load(readFileSync(new URL(name, folder), 'utf8'), { filename: name });
    const { data, error } = categorySchema.safeParse(said);
    if (error) return { fault: `${name}\n${z.prettifyError(error)}` };
    return { category: { ...data, id: basename(name, '.yaml') } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, column } = error.mark ?? { line: 0, column: 0 };
    return { fault: `${name}:${line + 1}:${column + 1} Expected YAML, found ${error.reason}` };
  }
}

/** The skills of the vocabulary. @throws Error telling every fault. */
export function readSkills(folder: URL = vocabularyFolder): Skill[] {
  return skillsIn(readCategories(folder));
}

/** The skills of categories. @throws Error telling every contradiction among them. */
export function skillsIn(categories: readonly Category[]): Skill[] {
  const skills = skillsOf(categories);
  const faults = faultsOf(skills);
  if (faults.length > 0) throw new Error(`The vocabulary contradicts itself:\n${faults.join('\n')}`);
  return skills;
}
