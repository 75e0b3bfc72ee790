import type { Card } from '../browser/search/data.ts';
import { cardFacts } from './card-facts.ts';
import type { Catalog, RoleEntry } from './catalog.ts';
import { cardFileCount, cardsInFile, skillsByDemand } from './skill-list.ts';

/** What lists of results say of the roles, some roles a file, in the order of the catalog; one file at least. */
export function cardFilesOf(catalog: Catalog): Card[][] {
  const numbers = new Map(skillsByDemand(catalog).map(({ id }, number) => [id, number]));
  const cards = catalog.roles.map((role) => cardOf(role, numbers));
  const size = cardsInFile(cards.length);
  return Array.from({ length: cardFileCount(cards.length) }, (_, file) =>
    cards.slice(file * size, (file + 1) * size),
  );
}

function cardOf(role: RoleEntry, numbers: ReadonlyMap<string, number>): Card {
  const asked = (level: string) =>
    role.skills.filter((skill) => skill.level === level).flatMap(({ id }) => numbers.get(id) ?? []);
  return {
    id: role.id,
    title: role.title,
    ...cardFacts(role),
    skills: [asked('required'), asked('preferred'), asked('mentioned')],
  };
}
