import type { RoleFacts } from '../convert/schema.ts';
import type { RoleEntry } from './catalog.ts';
import { factNames } from './fact-names.ts';
import type { SourceMark } from './source-rows.ts';

/** What is read from a posting, by line: facts, skills and what was set aside. */
export function marksOf(role: RoleEntry): Map<number, SourceMark[]> {
  const facts = Object.entries(role.evidence).map(([property, said]) => ({
    ...said,
    name: factNames[property as keyof RoleFacts],
    place: property === 'title' ? '#content' : '#glance',
  }));
  const skills = role.skills.flatMap(({ id, name, evidence }) =>
    evidence.map((said) => ({ ...said, name, place: `skills/${id}/` })),
  );
  const setAside = role.source.setAside.map(({ reason, ...said }) => ({
    ...said,
    name: `set aside: ${reason}`,
  }));
  return Map.groupBy([...facts, ...skills, ...setAside], ({ line }) => line);
}
