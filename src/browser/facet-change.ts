import type { Chosen } from './search/in-words.ts';
import { type FacetInfo, type Mode, rangeBetween, type SearchState } from './search/search-state.ts';

/** What is read of a field that was changed. */
type Field = Pick<HTMLInputElement, 'type' | 'name' | 'value' | 'checked'>;

/** The state after a field of a facet was changed: a value, the way that values are joined, or an end of a range. */
export function changedBy(
  { type, name, value, checked }: Field,
  facet: FacetInfo,
  state: SearchState,
): SearchState {
  const { id, modes } = facet;
  const { choices, ranges } = state;
  const before = choices[id] ?? { values: [], mode: modes[0] ?? 'any' };
  if (type === 'checkbox') {
    const others = before.values.filter((other) => other !== value);
    const values = checked ? [...others, value] : others;
    return { ...state, choices: { ...choices, [id]: { ...before, values } } };
  }
  if (type === 'radio')
    return { ...state, choices: { ...choices, [id]: { ...before, mode: value as Mode } } };
  const end = (which: 'from' | 'to') => (name === `${id}-${which}` ? value : (ranges[id]?.[which] ?? ''));
  const range = rangeBetween(end('from'), end('to'), facet);
  return range ? { ...state, ranges: { ...ranges, [id]: range } } : withoutChosen(state, { id });
}

/** The state without something that was chosen of a facet. */
export function withoutChosen(state: SearchState, { id, value }: Chosen): SearchState {
  const { [id]: choice, ...choices } = state.choices;
  const { [id]: _, ...ranges } = state.ranges;
  if (value === undefined || !choice) return { ...state, ranges };
  const values = choice.values.filter((other) => other !== value);
  return {
    ...state,
    choices: values.length > 0 ? { ...state.choices, [id]: { ...choice, values } } : choices,
  };
}

/** How much is chosen in all facets. */
export function chosenCount({ choices, ranges }: SearchState): number {
  const values = Object.values(choices).map((choice) => choice.values.length);
  return values.reduce((sum, count) => sum + count, Object.keys(ranges).length);
}
