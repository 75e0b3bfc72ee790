import type { Outcome } from './search-engine.ts';
import type { Mode } from './search-state.ts';

/** Something chosen of a facet: one of its values, or, without one, its range. */
export interface Chosen {
  readonly id: string;
  readonly value?: string | undefined;
}

/** A piece of a sentence, and what was chosen where it says that. */
export interface Told {
  readonly text: string;
  readonly chosen?: Chosen;
}

/** How many roles were found for what, in a sentence that is heard as well as read. `names` are those of the facets. */
export function inWords({ hits, state, labels }: Outcome, names: ReadonlyMap<string, string>): Told[] {
  const query = state.query.trim() ? ` for “${state.query.trim()}”` : '';
  const chosen = Object.entries(state.choices).flatMap(([id, { values, mode }]): Told[] => [
    { text: `; ${names.get(id) ?? id}: ${mode === 'none' ? 'not ' : ''}` },
    ...joined(id, values, labels.get(id) ?? [], mode),
  ]);
  const given = Object.entries(state.ranges).flatMap(([id, { from, to }]): Told[] => [
    { text: `; ${names.get(id) ?? id}: ` },
    { text: [...(from ? [`from ${from}`] : []), ...(to ? [`up to ${to}`] : [])].join(' '), chosen: { id } },
  ]);
  return [{ text: `${rolesInWords(hits.length)}${query}` }, ...chosen, ...given];
}

/** How many roles. */
export function rolesInWords(count: number): string {
  if (count === 0) return 'No role';
  return count === 1 ? '1 role' : `${count.toLocaleString('en')} roles`;
}

function joined(id: string, values: readonly string[], labels: readonly string[], mode: Mode): Told[] {
  const list = new Intl.ListFormat('en', { type: mode === 'all' ? 'conjunction' : 'disjunction' });
  const rest = [...values];
  return list
    .formatToParts(labels)
    .map(({ type, value: text }) =>
      type === 'element' ? { text, chosen: { id, value: rest.shift() } } : { text },
    );
}
