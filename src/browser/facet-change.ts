import type { FacetInfo, Mode, SearchState } from './search/search-state.ts';

/** The state after a field of a facet was changed: a value, the way that values are joined, or an end of a range. */
export function changedBy(
  { type, name, value, checked }: HTMLInputElement,
  { id, modes }: FacetInfo,
  state: SearchState,
): SearchState {
  const { choices, ranges } = state;
  const before = choices[id] ?? { values: [], mode: modes[0] ?? 'any' };
  if (type === 'checkbox') {
    const others = before.values.filter((other) => other !== value);
    const values = checked ? [...others, value] : others;
    return { ...state, choices: { ...choices, [id]: { ...before, values } } };
  }
  if (type === 'radio')
    return { ...state, choices: { ...choices, [id]: { ...before, mode: value as Mode } } };
  const range = { from: '', to: '', ...ranges[id], [name.slice(id.length + 1)]: value };
  return { ...state, ranges: { ...ranges, [id]: range } };
}
