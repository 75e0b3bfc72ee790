import type { NameRow, SkillRow, SkillsFile } from '../browser/search/data.ts';
import { tokensOf } from '../convert/skills/tokens.ts';
import type { Catalog, SkillEntry } from './catalog.ts';
import { packNames, packSkills } from './pack-skills.ts';
import { indexCount } from './search-indexes.ts';

/** How many roles one file of cards holds: few enough that a page of scattered results stays small, and the files too. */
export function cardsInFile(roles: number): number {
  return roles > 5000 ? 20 : 10;
}

/** How many files of cards there are: one at least. */
export function cardFileCount(roles: number): number {
  return Math.max(1, Math.ceil(roles / cardsInFile(roles)));
}

const mostWords = 400;
const shortestWord = 4;

/** The skills of the catalog, most named first: the number of a skill is its place here. */
export function skillsByDemand({ skills }: Catalog): SkillEntry[] {
  return [...skills.values()].sort((a, b) => b.demands.length - a.demands.length || (a.id < b.id ? -1 : 1));
}

/**
 * What a search must know of all skills before it knows the query: names, how they imply each other, and words of titles.
 *
 * @param starts the first skill of each file of their roles.
 */
export function skillsFileOf(catalog: Catalog, starts: readonly number[]): SkillsFile {
  return {
    roles: catalog.roles.length,
    indexes: indexCount(catalog.roles.length),
    cards: cardsInFile(catalog.roles.length),
    starts,
    ...packSkills(rowsOf(catalog)),
    words: titleWords(catalog),
  };
}

/** The other names of the skills, by the bucket that a query finds them in. */
export function nameFilesOf(catalog: Catalog): ReadonlyMap<string, readonly NameRow[]> {
  return packNames(rowsOf(catalog));
}

function rowsOf(catalog: Catalog): SkillRow[] {
  const skills = skillsByDemand(catalog);
  const numbers = new Map(skills.map(({ id }, number) => [id, number]));
  return skills.map(({ id, preferredLabel, demands, altLabels, broader, ambiguous }) => [
    id,
    preferredLabel,
    demands.length,
    altLabels,
    broader.flatMap((wider) => numbers.get(wider) ?? []),
    Object.keys(ambiguous),
  ]);
}

/** The words that titles are made of, for help with typos: those of most roles. */
function titleWords({ roles }: Catalog): string[] {
  const counts = new Map<string, number>();
  for (const { title } of roles) {
    for (const { key } of tokensOf(title)) {
      if (key.length >= shortestWord) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}
