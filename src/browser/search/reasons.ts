import type { Asked } from './asked.ts';
import type { Card } from './data.ts';
import { type Lexicon, narrowerThan } from './lexicon.ts';
import { levels } from './narrowing.ts';
import type { SearchState } from './search-state.ts';

/** A skill of a role found, and what it has to do with the search. */
interface Reason {
  readonly name: string;
  readonly level: string;
  /** The skill asked for that this one implies. */
  readonly implies?: string | undefined;
}

/** The skills of a role that a list of results names: those asked for, those that imply them, then others. */
export interface Reasons {
  readonly shown: readonly Reason[];
  readonly left: number;
}

const mostOthers = 4;
const mostImplying = 3;

/** Why a role was found, by its skills. */
export function reasonsOf(
  { skills }: Card,
  asked: Asked,
  { choices }: SearchState,
  lexicon: Lexicon,
): Reasons {
  const wanted = new Set([
    ...asked.skills,
    ...(choices.skill?.mode === 'none' ? [] : (choices.skill?.values ?? [])).flatMap(
      (id) => lexicon.numbers.get(id) ?? [],
    ),
  ]);
  const own = skills.flatMap((numbers, level) =>
    numbers.map((number) => ({ number, level: levels[level] ?? '' })),
  );
  const name = (number: number) => lexicon.skills[number]?.[1] ?? '';

  const named = own.filter(({ number }) => wanted.has(number));
  const missing = asked.skills.filter((skill) => !own.some(({ number }) => number === skill));
  const implying = missing.flatMap((skill) => {
    const narrower = narrowerThan(skill, lexicon);
    return own
      .filter(({ number }) => narrower.has(number))
      .slice(0, mostImplying)
      .map((reason) => ({ ...reason, implies: name(skill) }));
  });
  const told = new Set([...named, ...implying].map(({ number }) => number));
  const others = own
    .filter(({ number }) => !told.has(number))
    .slice(0, Math.max(0, mostOthers - told.size + 2));
  const shown = [...named, ...implying, ...others].map((reason) => ({
    ...reason,
    name: name(reason.number),
  }));
  return { shown, left: own.length - told.size - others.length };
}
