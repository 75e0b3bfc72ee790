import { unmatchedPhrases } from '../catalog/unmatched-phrases.ts';
import { onceABuild } from './once-a-build.ts';
import { getRoleTexts } from './role-texts.ts';

/** So many are named: rows after the first thousands are each a chance. */
const most = 5000;

/** The phrases of requirements that no skill of the vocabulary matches. */
export const getUnmatchedPhrases = onceABuild(async () => {
  const texts = await getRoleTexts();
  return unmatchedPhrases(
    Array.from(texts.values()).flatMap(({ phrases }) => phrases),
    most,
  );
});
