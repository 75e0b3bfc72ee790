import type { RoleFacts } from '../convert/page/schema.ts';
import type { RoleEntry } from './catalog.ts';
import { factNames } from './fact-names.ts';

/** What is read from each line of a posting: names of facts and skills, by line. */
export function marksOf(role: RoleEntry): Map<number, string[]> {
  const facts = Object.entries(role.evidence).map(([property, said]) => ({
    line: said.line,
    name: factNames[property as keyof RoleFacts],
  }));
  const skills = role.skills.flatMap(({ name, evidence }) => evidence.map(({ line }) => ({ line, name })));
  const setAside = role.source.setAside.map(({ line, reason }) => ({ line, name: `set aside: ${reason}` }));
  const byLine = Map.groupBy([...facts, ...skills, ...setAside], ({ line }) => line);
  return new Map([...byLine].map(([line, marks]) => [line, [...new Set(marks.map(({ name }) => name))]]));
}
