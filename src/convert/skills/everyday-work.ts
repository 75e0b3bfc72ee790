import type { SkillLevel } from '../schema.ts';
import type { LevelContext } from './level.ts';
import type { Skill } from './skill.ts';

/** What a skill is to a posting. */
interface Found {
  readonly skill: Skill;
  readonly level: SkillLevel;
}

/** What tells whether a posting means everyday work by its name. */
interface Posting extends LevelContext {
  /** The family of the role, where its title says it. */
  readonly family?: string | undefined;
}

/** The skills that count: everyday work only where it is asked for, or where it is the work of the posting. */
export function withoutEverydayWork<T extends Found>(
  found: readonly T[],
  { hasQualifications, family }: Posting,
): T[] {
  const fields = fieldsOf(found, family);
  // Where nothing is asked for, all that a posting speaks of may be meant.
  const counts = ({ skill, level }: T) => !skill.asked || level !== 'mentioned' || !hasQualifications;
  return found.filter((one) => counts(one) || fields.has(one.skill.category));
}

/** Two everyday skills of a category that a posting asks for, or four others, tell that its work is of that field. */
const ofField = 4;
const everyday = 2;
const other = 1;

/** The categories whose everyday work is the work of those who have such titles. */
const categoryOfFamily: Readonly<Record<string, string>> = {
  Administration: 'project-and-people',
  Design: 'product-and-design',
  Education: 'public-administration-and-law',
  'Finance and accounting': 'finance-and-accounting',
  'Legal and compliance': 'public-administration-and-law',
  'People and recruiting': 'project-and-people',
  'Product management': 'product-and-design',
  'Program and project management': 'project-and-people',
  'Public safety': 'public-administration-and-law',
};

/** The categories that a posting's work is of: a designer, or who is asked for wireframes and prototypes, tests with users. */
function fieldsOf(found: readonly Found[], family: string | undefined): Set<string> {
  const counts = new Map<string, number>();
  for (const { skill, level } of found) {
    if (level === 'mentioned') continue;
    counts.set(skill.category, (counts.get(skill.category) ?? 0) + (skill.asked ? everyday : other));
  }
  const fields = new Set([...counts].filter(([, count]) => count >= ofField).map(([category]) => category));
  const ofFamily = family === undefined ? undefined : categoryOfFamily[family];
  return ofFamily === undefined ? fields : fields.add(ofFamily);
}
