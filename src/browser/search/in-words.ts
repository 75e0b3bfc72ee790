import type { Outcome } from './search-engine.ts';
import type { Mode } from './search-state.ts';

/** How many roles were found for what, in a sentence that is heard as well as read. `names` are those of the facets. */
export function inWords({ hits, state, labels }: Outcome, names: ReadonlyMap<string, string>): string {
  const count =
    hits.length === 0
      ? 'No role'
      : hits.length === 1
        ? '1 role'
        : `${hits.length.toLocaleString('en')} roles`;
  const query = state.query.trim() ? ` for “${state.query.trim()}”` : '';
  const chosen = Object.entries(state.choices).map(
    ([id, { mode }]) => `${names.get(id) ?? id}: ${joined(labels.get(id) ?? [], mode)}`,
  );
  const given = Object.entries(state.ranges).map(([id, { from, to }]) =>
    [`${names.get(id) ?? id}:`, ...(from ? [`from ${from}`] : []), ...(to ? [`up to ${to}`] : [])].join(' '),
  );
  return [`${count}${query}`, ...chosen, ...given].join('; ');
}

function joined(labels: readonly string[], mode: Mode): string {
  const list = new Intl.ListFormat('en', { type: mode === 'all' ? 'conjunction' : 'disjunction' }).format(
    labels,
  );
  return mode === 'none' ? `not ${list}` : list;
}
