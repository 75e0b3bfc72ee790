import { type NearDuplicate, nearDuplicates, textBands } from '../catalog/near-duplicates.ts';
import { ownText } from '../catalog/role-passage.ts';
import { phrasesIn, type UnmatchedPhrases, unmatchedPhrases } from '../catalog/unmatched-phrases.ts';
import { type Matcher, matcherOf } from '../convert/skills/match-skills.ts';
import { buildState } from './build-state.ts';
import { getCatalog } from './get-catalog.ts';
import { getVocabulary } from './get-vocabulary.ts';
import { keptByRole } from './kept-by-role.ts';
import { onceABuild } from './once-a-build.ts';
import { passagesIn } from './passages-in.ts';
import { readBody } from './read-body.ts';

/** What the texts of all roles say together. */
interface TextFindings {
  /** The near duplicates of each role that has some, by the id of the role. */
  readonly duplicates: ReadonlyMap<string, readonly NearDuplicate[]>;
  readonly phrases: UnmatchedPhrases;
}

/** So many phrases are named: rows after the first thousands are each a chance. */
const mostPhrases = 5000;

/** Each text is read once, and none is kept: all of them are more than the rest of a build takes. */
const getTextFindings = onceABuild(async (): Promise<TextFindings> => {
  const { roles, roleById } = await getCatalog();
  const { skills } = getVocabulary();
  const passagesOf = (id: string) => {
    const role = roleById.get(id);
    return role ? passagesIn(id, readBody(role)) : [];
  };
  // Where no role has changed, none is matched.
  let match: Matcher | undefined;
  const texts = keptByRole('texts', roles, ({ id }) => {
    const passages = passagesOf(id);
    match ??= buildState().matcher ?? matcherOf(skills);
    return { bands: textBands(ownText(passages)), phrases: phrasesIn(passages, match) };
  });
  const bands = new Map(Array.from(texts, ([{ id }, found]) => [id, found.bands]));
  const phrases = Array.from(texts.values()).flatMap((found) => found.phrases);
  return {
    duplicates: nearDuplicates(bands, (id) => ownText(passagesOf(id))),
    phrases: unmatchedPhrases(phrases, mostPhrases),
  };
});

/** The near duplicates of each role that has some, by the id of the role. */
export async function getNearDuplicates(): Promise<TextFindings['duplicates']> {
  return (await getTextFindings()).duplicates;
}

/** The phrases of requirements that no skill of the vocabulary matches. */
export async function getUnmatchedPhrases(): Promise<UnmatchedPhrases> {
  return (await getTextFindings()).phrases;
}
