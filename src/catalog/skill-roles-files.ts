import type { SkillRolesRow } from '../browser/search/data.ts';
import type { Catalog } from './catalog.ts';
import { onceACatalog } from './once-a-catalog.ts';
import { shardsOf } from './shards.ts';
import { skillsByDemand } from './skill-list.ts';
import { skillRolesRow } from './skill-roles-row.ts';

/** No file is longer than this, in characters of JSON, but for a skill that is longer alone. */
const most = 8000;

/** The roles of each skill in the order of the skills' numbers, some skills a file. */
export const skillRolesFiles: (catalog: Catalog) => SkillRolesRow[][] = onceACatalog((catalog) =>
  shardsOf(
    skillsByDemand(catalog).map((skill) => skillRolesRow(skill, catalog)),
    most,
  ),
);
