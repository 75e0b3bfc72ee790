import type { SkillRolesRow } from '../browser/search/data.ts';
import { levels } from '../browser/search/narrowing.ts';
import { tokensOf } from '../convert/skills/tokens.ts';
import { labelsOf } from '../convert/skills/vocabulary.ts';
import type { Catalog, RoleEntry, SkillEntry } from './catalog.ts';
import { encodeRoles } from './encode-roles.ts';
import { narrowerSkills } from './narrower-skills.ts';
import { roleNumbers } from './role-numbers.ts';

const size = levels.length * 2;

/** The roles that name a skill, and those that only name narrower ones: each with its level and whether the title says it. */
export function skillRolesRow(skill: SkillEntry, catalog: Catalog): SkillRolesRow {
  const numbers = roleNumbers(catalog);
  const named = marksOf([skill]);
  const implied = marksOf(narrowerSkills(skill, catalog));
  for (const role of named.keys()) implied.delete(role);

  const coded = (marks: ReadonlyMap<RoleEntry, number>) =>
    encodeRoles(
      [...marks]
        .map(([role, mark]) => ({ role: numbers.get(role) ?? 0, mark }))
        .sort((a, b) => a.role - b.role),
      size,
    );
  return [coded(named), coded(implied)];
}

/** The strongest mark of each role that names one of some skills. */
function marksOf(skills: readonly SkillEntry[]): Map<RoleEntry, number> {
  const marks = new Map<RoleEntry, number>();
  for (const skill of skills) {
    const names = labelsOf(skill).map(wordsOf);
    for (const { role, level } of skill.demands) {
      const title = titleOf(role);
      const mark = levels.indexOf(level) * 2 + Number(names.some((name) => title.includes(name)));
      marks.set(role, stronger(mark, marks.get(role)));
    }
  }
  return marks;
}

/** In the title before anywhere else, then by level. */
function stronger(mark: number, other = mark): number {
  if (mark % 2 !== other % 2) return mark % 2 === 1 ? mark : other;
  return Math.min(mark, other);
}

const knownTitles = new WeakMap<RoleEntry, string>();

function titleOf(role: RoleEntry): string {
  const known = knownTitles.get(role) ?? wordsOf(role.title);
  knownTitles.set(role, known);
  return known;
}

function wordsOf(text: string): string {
  return ` ${tokensOf(text)
    .map(({ key }) => key)
    .join(' ')} `;
}
