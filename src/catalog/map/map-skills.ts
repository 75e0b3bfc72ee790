import type { Catalog, SkillEntry } from '../catalog.ts';
import { mostAsked } from '../most-asked.ts';
import { onceACatalog } from '../once-a-catalog.ts';
import { type SkillLink, skillLinks } from './skill-links.ts';

/** What the map shows: skills in the order of their categories, and which stand together. */
export interface MapSkills {
  readonly skills: readonly SkillEntry[];
  readonly links: readonly SkillLink[];
}

const most = 60;
const linksEach = 3;
/** A map of skills that only one role names shows that role and nothing else. */
const enoughShared = 12;

/** The skills that most roles name and their closest links. */
export const mapSkills = onceACatalog((catalog: Catalog): MapSkills => {
  const asked = mostAsked(catalog, most);
  const shared = asked.filter(({ demands }) => demands.length > 1);
  const skills = (shared.length >= enoughShared ? shared : asked).toSorted(
    (a, b) => (a.category < b.category ? -1 : Number(a.category > b.category)) || (a.id < b.id ? -1 : 1),
  );
  return { skills, links: skillLinks(skills, catalog.roles.length, linksEach) };
});
