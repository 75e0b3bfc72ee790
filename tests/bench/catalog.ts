import { readCategories, readSkills } from '../../src/astro/read-vocabulary.ts';
import { catalogOf } from '../../src/catalog/catalog.ts';
import { ownText } from '../../src/catalog/role-passage.ts';
import { measureAgain } from './measure.ts';
import { type Asked, questions } from './questions.ts';
import { rolesIn } from './roles-in.ts';
import type { Row } from './row.ts';

/** What each question over all roles of a folder costs, one by one. */
export async function catalogRows(folder: string): Promise<Row[]> {
  const vocabulary = readSkills();
  const categories = readCategories();
  const read = await rolesIn(folder, vocabulary);
  // What is kept by the role or the catalog is found anew where both are new.
  const entries = () => read.map(({ entry }) => ({ ...entry }));
  const passages = read.flatMap(({ passages }) => passages);
  const texts = new Map(read.map(({ entry, passages }) => [entry.id, ownText(passages)]));
  const asked = (): Asked => {
    const catalog = catalogOf(entries(), vocabulary, categories);
    return { catalog, vocabulary, passages, texts };
  };

  const roles = read.length;
  const cost = measureAgain(entries, (made) => catalogOf(made, vocabulary, categories));
  const rows = Object.entries(questions).map(([stage, ask]) => ({
    stage,
    roles,
    cost: measureAgain(asked, ask),
  }));
  return [{ stage: 'catalog', roles, cost }, ...rows];
}
