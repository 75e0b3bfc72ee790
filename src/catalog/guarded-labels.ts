import type { Skill } from '../convert/skills/skill.ts';
import { tokensOf } from '../convert/skills/tokens.ts';

/** Says of a phrase of which skill it is a guarded label, by its name; a guard is why it was not matched. */
export function guardedLabels(vocabulary: readonly Skill[]): (phrase: string) => string | undefined {
  const names = new Map(
    vocabulary.flatMap(({ preferredLabel, ambiguous }) =>
      Object.keys(ambiguous).map((label) => [keyOf(label), preferredLabel] as const),
    ),
  );
  return (phrase) => names.get(keyOf(phrase));
}

function keyOf(label: string): string {
  return tokensOf(label)
    .map(({ key }) => key)
    .join(' ');
}
