import { cardFilesOf } from '../../src/catalog/cards.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { completenessOf, factCompleteness } from '../../src/catalog/completeness.ts';
import { coverageOf } from '../../src/catalog/coverage.ts';
import { demandOf } from '../../src/catalog/demand.ts';
import { duplicatePairs } from '../../src/catalog/duplicate-pairs.ts';
import { facetFileOf } from '../../src/catalog/facet-file.ts';
import { facets } from '../../src/catalog/facets.ts';
import { impliedRoles } from '../../src/catalog/implied-roles.ts';
import { roleRows, skillRows } from '../../src/catalog/match-rows.ts';
import { matrixOf } from '../../src/catalog/matrix.ts';
import { nearDuplicates, textBands } from '../../src/catalog/near-duplicates.ts';
import { relatedRoles } from '../../src/catalog/related-roles.ts';
import type { RolePassage } from '../../src/catalog/role-passage.ts';
import { seenWith } from '../../src/catalog/seen-with.ts';
import { firstsOf } from '../../src/catalog/shards.ts';
import { skillCategories } from '../../src/catalog/skill-categories.ts';
import { skillsFileOf } from '../../src/catalog/skill-list.ts';
import { skillRoles } from '../../src/catalog/skill-roles.ts';
import { skillRolesFiles } from '../../src/catalog/skill-roles-files.ts';
import { goTogether } from '../../src/catalog/together.ts';
import { phrasesIn, unmatchedPhrases } from '../../src/catalog/unmatched-phrases.ts';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import type { Skill } from '../../src/convert/skills/skill.ts';

/** What the questions over all roles are asked of: the catalog, and what was found in each role alone. */
export interface Asked {
  readonly catalog: Catalog;
  readonly vocabulary: readonly Skill[];
  readonly passages: readonly RolePassage[];
  /** The text that tells a role apart, by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A question over all roles, asked as often as the pages of a site ask it. */
type Question = (asked: Asked) => unknown;

const skillsOf = ({ skills }: Catalog) => [...skills.values()];
const textOf = (texts: Asked['texts']) => (id: string) => texts.get(id) ?? '';

/** The questions by their names in the table. A new one is a line here. */
export const questions: Readonly<Record<string, Question>> = {
  'related roles of all': ({ catalog }) => catalog.roles.map((role) => relatedRoles(role, catalog)),
  'roles of all skills': ({ catalog }) => skillsOf(catalog).map((skill) => skillRoles(skill, 500)),
  'roles that imply each skill': ({ catalog }) =>
    skillsOf(catalog).map((skill) => impliedRoles(skill, catalog, 20)),
  'seen with, of all skills': ({ catalog }) => skillsOf(catalog).map((skill) => seenWith(skill, catalog)),
  'what goes together': ({ catalog }) => goTogether(catalog, 5000),
  'near duplicates, texts read': ({ texts, catalog }) => {
    const bands = new Map(Array.from(texts, ([id, text]) => [id, textBands(text)]));
    return duplicatePairs(nearDuplicates(bands, textOf(texts)), catalog.roles);
  },
  'matrix of each category': ({ catalog }) =>
    skillCategories(catalog).map(({ skills }) => matrixOf(catalog, skills, { columns: 24, rows: 200 })),
  demand: ({ catalog }) => demandOf(catalog),
  completeness: ({ catalog: { roles } }) => [completenessOf(roles), factCompleteness(roles)],
  coverage: ({ catalog, vocabulary }) => coverageOf(vocabulary, catalog),
  'unmatched phrases, texts read': ({ passages, vocabulary }) =>
    unmatchedPhrases(phrasesIn(passages, matcherOf(vocabulary)), 5000),
  'search cards': ({ catalog }) => cardFilesOf(catalog),
  'search facets': ({ catalog }) => facets.map((facet) => facetFileOf(facet, catalog)),
  'search skills': ({ catalog }) => skillsFileOf(catalog, firstsOf(skillRolesFiles(catalog))),
  'match rows': ({ catalog }) => [skillRows(catalog), roleRows(catalog)],
};
