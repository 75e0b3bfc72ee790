import { contactFinder } from '../../src/astro/contact-finder.ts';
import { passagesIn } from '../../src/astro/passages-in.ts';
import { readBody } from '../../src/astro/read-body.ts';
import { readSeed, seedPaths } from '../../src/astro/read-seeds.ts';
import type { RoleEntry } from '../../src/catalog/catalog.ts';
import type { RolePassage } from '../../src/catalog/role-passage.ts';
import { converterOf, isRefused } from '../../src/convert/pipeline.ts';
import type { Skill } from '../../src/convert/skills/skill.ts';

/** A role, and what its posting says. */
export interface ReadRole {
  readonly entry: RoleEntry;
  readonly passages: readonly RolePassage[];
}

/** The roles of the postings of a folder, each id once: all that a build would publish. */
export async function rolesIn(folder: string, vocabulary: readonly Skill[]): Promise<ReadRole[]> {
  const convert = converterOf(vocabulary, await contactFinder());
  const roles = new Map<string, ReadRole>();
  for (const path of seedPaths(folder)) {
    for (const file of convert(readSeed(path))) {
      const { id, role } = file.data;
      if (!id || !role || isRefused(file) || roles.has(id)) continue;
      const entry = { ...role, id };
      roles.set(id, { entry, passages: passagesIn(id, readBody(entry, String(file))) });
    }
  }
  return [...roles.values()];
}
