import { orderOf, type SearchState } from './search/search-state.ts';

/** Shows in which order the roles stand; where nothing is asked for, none fits better, and the other order is that of the titles. */
export function showOrder(root: ParentNode, state: SearchState): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('.order input')) {
    radio.checked = radio.value === orderOf(state);
    if (radio.value === 'best' && radio.nextElementSibling)
      radio.nextElementSibling.textContent = state.query.trim() ? 'best first' : 'by title';
  }
}

/** The state in the order that a radio button stands for; nothing where it stands for none. */
export function orderedBy({ name, value }: HTMLInputElement, state: SearchState): SearchState | undefined {
  return name === 'order' ? { ...state, order: value === 'newest' ? 'newest' : 'best' } : undefined;
}
