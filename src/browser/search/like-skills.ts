import { skillsInFacet } from './data.ts';
import { type Lexicon, skillsLike } from './lexicon.ts';

/** Skills that are looked for by a name: the list of a facet shows no more. */
const most = 10;

/** The skills to count by their names for what is typed, and whether there are others that no list counts. */
export function likeSkills(wanted: string, lexicon: Lexicon): { like: string[]; hasOthers: boolean } {
  const like = skillsLike(wanted, lexicon);
  const [, , roles = 0] = lexicon.skills[skillsInFacet] ?? [];
  return { like: like.slice(0, most), hasOthers: wanted === '' ? roles > 0 : like.length > most };
}
