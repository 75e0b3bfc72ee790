import { type Counted, countsOf } from './facet-counts.ts';
import { type FacetLists, facetLists } from './facet-lists.ts';
import { levelRoles } from './level-roles.ts';
import { chosenRoles, rolesWithin } from './narrowing.ts';
import { newestFirst } from './newest-first.ts';
import { type Hit, type QueryHits, queryHits } from './query-hits.ts';
import { readLexicon } from './read-lexicon.ts';
import { hasRole, type RoleSet } from './role-set.ts';
import { type FacetInfo, orderOf, type SearchState } from './search-state.ts';
import type { Sources } from './sources.ts';

/** What a search found. */
export interface Outcome {
  readonly found: QueryHits;
  /** The roles that all facets let through, in the order of the state. */
  readonly hits: readonly Hit[];
  /** How many of them stand last, as they do not say when they were posted; none in another order. */
  readonly undated: number;
  /** What was searched: the state without values that no role has. */
  readonly state: SearchState;
  /** The chosen values of each facet by their names. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** How many roles each value of a facet has among those found; loads the facet. */
  counts(id: string, wanted?: readonly string[]): Promise<readonly Counted[]>;
}

/** Finds the roles that a state asks for. Facets are loaded where something of them is chosen. */
export async function search(
  state: SearchState,
  facets: readonly FacetInfo[],
  sources: Sources,
): Promise<Outcome> {
  // It comes in several steps, each for what the one before named: it is on its way while the names are.
  if (state.query.trim()) openIndex(sources);
  const lexicon = await readLexicon(sources, state.query);
  const used = facets.filter(({ id }) => state.choices[id] || state.ranges[id]);
  const [found, ...read] = await Promise.all([
    queryHits(state.query, lexicon, sources),
    ...used.map(({ id }) => facetLists(id, state.choices[id]?.values ?? [], lexicon, sources)),
  ]);
  const lists = new Map(used.map(({ id }, at) => [id, read[at] ?? new Map()]));
  const known = knownIn(state, lists);
  const limits = limitsOf(known, used, lists, found, lexicon.roles);
  const best = found.hits.filter(({ role }) => [...limits.values()].every((set) => hasRole(set, role)));
  const { hits, undated } =
    orderOf(state) === 'newest'
      ? newestFirst(best, await facetLists('posted', [], lexicon, sources))
      : { hits: best, undated: 0 };
  return {
    found,
    hits,
    undated,
    state: known,
    labels: new Map(
      Object.entries(known.choices).map(([id, { values }]) => [
        id,
        values.map((value) => lists.get(id)?.get(value)?.label ?? value),
      ]),
    ),
    counts: async (id, wanted = []) => {
      const chosen = known.choices[id]?.values ?? [];
      const own = await facetLists(id, [...chosen, ...wanted], lexicon, sources);
      const size = lexicon.roles;
      return countsOf({ id, own, state: known, skills: lists.get('skill'), found, limits, size });
    },
  };
}

/** Has the index of all words come; where it fails, the search that needs it says so. */
async function openIndex(sources: Sources): Promise<void> {
  const lexicon = await readLexicon(sources).catch(() => undefined);
  if (lexicon) await sources.pagefind(lexicon.indexes).catch(() => undefined);
}

/** The state without values that its facets do not have. */
function knownIn(state: SearchState, lists: ReadonlyMap<string, FacetLists>): SearchState {
  const choices = Object.entries(state.choices).map(([id, choice]) => {
    const values = choice.values.filter((value) => lists.get(id)?.has(value));
    return [id, { ...choice, values }] as const;
  });
  return { ...state, choices: Object.fromEntries(choices.filter(([, { values }]) => values.length > 0)) };
}

/** The roles that each facet lets through, where it says something. */
function limitsOf(
  { choices, ranges }: SearchState,
  used: readonly FacetInfo[],
  lists: ReadonlyMap<string, FacetLists>,
  found: QueryHits,
  size: number,
): Map<string, RoleSet> {
  const limits = new Map<string, RoleSet>();
  const asked = choices.level?.values ?? [];
  for (const { id, kind } of used) {
    const own = lists.get(id) ?? new Map();
    const [choice, range] = [choices[id], ranges[id]];
    if (range) limits.set(id, rolesWithin(range, kind, own, size));
    else if (choice && id === 'level') {
      // A level is that of the chosen skills, else of those the query names, else of any.
      if (!choices.skill) limits.set(id, levelRoles(asked, found, size) ?? chosenRoles(choice, own, size));
    } else if (choice) limits.set(id, chosenRoles(choice, own, size, id === 'skill' ? asked : []));
  }
  return limits;
}
