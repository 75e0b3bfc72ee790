import { type FacetView, showCounts, showLeftOut, wantedIn } from './facet-view.ts';
import { likeSkills } from './search/like-skills.ts';
import { readLexicon } from './search/read-lexicon.ts';
import type { Outcome } from './search/search-engine.ts';
import type { Sources } from './search/sources.ts';

/** Counts what a facet that is open would find and shows it, if it still is to be seen; the first time it is loaded. */
export async function countFacet(
  view: FacetView,
  outcome: Outcome,
  sources: Sources,
  isCurrent: () => boolean,
): Promise<void> {
  if (!view.details.open) return;
  const wanted = wantedIn(view);
  const { like, hasOthers } =
    view.id === 'skill'
      ? likeSkills(wanted, await readLexicon(sources, wanted))
      : { like: [], hasOthers: false };
  const counts = await outcome.counts(view.id, like);
  if (!isCurrent()) return;
  if (view.kind === 'choice') showCounts(view, counts, like, hasOthers);
  else showLeftOut(view, counts);
}
