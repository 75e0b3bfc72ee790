import type { SkillRolesRow } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sources } from './sources.ts';

/** The roles of a skill by its number, from the file that holds it. @throws Error where the file does not. */
export async function skillRoles(
  skill: number,
  { starts }: Lexicon,
  sources: Sources,
): Promise<SkillRolesRow> {
  const file = starts.findLastIndex((start) => start <= skill);
  const rows = await sources.file<readonly SkillRolesRow[]>(`skills/${file}.json`);
  const row = rows[skill - (starts[file] ?? 0)];
  if (!row) throw new Error(`Expected skill ${skill} in search/skills/${file}.json, found none`);
  return row;
}
