import type { RoleEntry } from '../catalog/catalog.ts';
import { textBands } from '../catalog/near-duplicates.ts';
import { ownText, type RolePassage } from '../catalog/role-passage.ts';
import { type PhrasedPassage, phrasesIn } from '../catalog/unmatched-phrases.ts';
import { matcherOf } from '../convert/skills/match-skills.ts';
import { getCatalog } from './get-catalog.ts';
import { getVocabulary } from './get-vocabulary.ts';
import { keptByRole } from './kept-by-role.ts';
import { onceABuild } from './once-a-build.ts';
import { passagesIn } from './passages-in.ts';
import { readBody } from './read-body.ts';

/** What the text of a role says to questions about all roles. */
export interface RoleText {
  /** By which it is found beside others like it. */
  readonly bands: readonly number[];
  /** Its phrases that no skill of the vocabulary matches. */
  readonly phrases: readonly PhrasedPassage[];
}

/** What the texts of all roles say; each is read once, and not kept. */
export const getRoleTexts = onceABuild(async (): Promise<ReadonlyMap<RoleEntry, RoleText>> => {
  const { roles } = await getCatalog();
  const vocabulary = await getVocabulary();
  return keptByRole('texts', roles, (role) => {
    const passages = passagesOf(role);
    return { bands: textBands(ownText(passages)), phrases: phrasesIn(passages, matcherOf(vocabulary)) };
  });
});

/** The paragraphs and items of a role in the employer's own words, without headings. */
export function passagesOf(role: RoleEntry): RolePassage[] {
  return passagesIn(role.id, readBody(role));
}
