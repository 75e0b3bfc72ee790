import type { Role, SkillLevel } from '../convert/schema.ts';
import { factNames } from './fact-names.ts';

/** What is read from a line of a posting: a fact, or a skill with how strongly it is asked for. */
export interface ReadingMark {
  readonly name: string;
  readonly level?: SkillLevel;
  /** What is more to say of it, in words. */
  readonly note?: string;
}

/** What is read from each line of a posting, by line. */
export function readingMarks({ evidence, inferred, skills }: Role): Map<number, ReadingMark[]> {
  const facts = Object.keys(evidence).map((key) => {
    const property = key as keyof typeof evidence;
    const note = inferred.includes(property) ? 'inferred' : undefined;
    return {
      line: evidence[property]?.line ?? 0,
      mark: { name: factNames[property], ...(note && { note }) },
    };
  });
  const named = skills.map(({ name, level, years, group, evidence: [first] }) => {
    const others = group === undefined ? [] : skills.filter((other) => other.group === group);
    const notes = [
      years && `${years} ${years === 1 ? 'year' : 'years'}`,
      others.length > 1 &&
        `or ${others
          .filter((other) => other.name !== name)
          .map((other) => other.name)
          .join(' or ')}`,
    ].filter(Boolean);
    const note = notes.join(', ');
    return { line: first?.line ?? 0, mark: { name, level, ...(note && { note }) } };
  });
  const byLine = Map.groupBy([...facts, ...named], ({ line }) => line);
  return new Map([...byLine].map(([line, marks]) => [line, marks.map(({ mark }) => mark)]));
}
