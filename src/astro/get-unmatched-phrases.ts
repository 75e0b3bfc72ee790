import { phrasesIn, unmatchedPhrases } from '../catalog/unmatched-phrases.ts';
import { matcherOf } from '../convert/skills/match-skills.ts';
import { getCatalog } from './get-catalog.ts';
import { getVocabulary } from './get-vocabulary.ts';
import { keptByRole } from './kept-by-role.ts';
import { onceABuild } from './once-a-build.ts';
import { passagesOf } from './role-texts.ts';

/** The phrases of requirements that no skill of the vocabulary matches. */
export const getUnmatchedPhrases = onceABuild(async () => {
  const { roles } = await getCatalog();
  const vocabulary = await getVocabulary();
  const found = keptByRole('phrases', roles, (role) => phrasesIn(passagesOf(role), matcherOf(vocabulary)));
  return unmatchedPhrases([...found.values()].flat());
});
