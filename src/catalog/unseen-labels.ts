import type { Skill } from '../convert/skills/skill.ts';
import { tokensOf } from '../convert/skills/tokens.ts';
import { labelsOf } from '../convert/skills/vocabulary.ts';

/** A label of the vocabulary, and whose it is. */
export interface OwnedLabel {
  readonly label: string;
  readonly skill: Skill;
}

/** The labels that none of the `mentions` writes, however they are spelled. */
export function unseenLabels(vocabulary: readonly Skill[], mentions: readonly string[]): OwnedLabel[] {
  const seen = new Set(mentions.map(keyOf));
  return vocabulary.flatMap((skill) =>
    labelsOf(skill)
      .filter((label) => !seen.has(keyOf(label)))
      .map((label) => ({ label, skill })),
  );
}

function keyOf(text: string): string {
  return tokensOf(text)
    .map(({ key }) => key)
    .join('');
}
