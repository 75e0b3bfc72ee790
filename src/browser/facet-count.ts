import { type FacetView, showCounts, showFailure, showLeftOut, wantedIn } from './facet-view.ts';
import { likeSkills } from './search/like-skills.ts';
import { readLexicon } from './search/read-lexicon.ts';
import type { Outcome } from './search/search-engine.ts';
import type { Sources } from './search/sources.ts';

/**
 * Counts what a facet that is open would find and shows it, or that it did not come, if that still is to be seen: the outcome
 * is the current one, and nothing else is typed meanwhile. The first time it is loaded.
 */
export async function countFacet(
  view: FacetView,
  outcome: Outcome,
  sources: Sources,
  isCurrent: () => boolean,
): Promise<void> {
  if (!view.details.open) return;
  const wanted = wantedIn(view);
  const isAwaited = () => isCurrent() && wanted === wantedIn(view);
  try {
    const { like, hasOthers } =
      view.id === 'skill'
        ? likeSkills(wanted, await readLexicon(sources, wanted))
        : { like: [], hasOthers: false };
    const counts = await outcome.counts(view.id, like);
    if (!isAwaited()) return;
    if (view.kind === 'choice') showCounts(view, counts, like, hasOthers);
    else showLeftOut(view, counts);
  } catch {
    if (isAwaited()) showFailure(view, () => countFacet(view, outcome, sources, isCurrent));
  }
}
