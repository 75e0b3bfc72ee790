import { element } from './element.ts';
import { loadFailure } from './load-failure.ts';
import type { Counted } from './search/facet-counts.ts';
import { notStated } from './search/facet-lists.ts';
import type { FacetInfo, Mode, SearchState } from './search/search-state.ts';

/** A facet on the page. */
export interface FacetView extends FacetInfo {
  readonly name: string;
  readonly details: HTMLDetailsElement;
}

const most = 10;

/** The facets of a page, as it lists them. */
export function facetViews(root: ParentNode): FacetView[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('details[data-facet]')].map((details) => ({
    id: details.dataset.facet ?? '',
    kind: details.dataset.kind ?? 'choice',
    modes: (details.dataset.modes ?? '').split(' ') as Mode[],
    name: details.dataset.name ?? '',
    details,
  }));
}

/** What is typed to find a value. */
export function wantedIn({ details }: FacetView): string {
  return details.querySelector<HTMLInputElement>('.finder')?.value.trim().toLowerCase() ?? '';
}

/** Shows how values are joined and the range given; where something of it is chosen the facet is open. */
export function showState(view: FacetView, state: SearchState): void {
  const { id, modes, details } = view;
  const { choices, ranges } = state;
  const mode = choices[id]?.mode ?? modes[0];
  for (const radio of details.querySelectorAll<HTMLInputElement>('[type=radio]'))
    radio.checked = radio.value === mode;
  showRange(view, state);
  if (choices[id] || ranges[id]) details.open = true;
}

/** Shows the range given; what could not be read as an end of it does not stay as if it were one. */
export function showRange({ id, details }: FacetView, { ranges }: SearchState): void {
  for (const end of ['from', 'to'] as const) {
    const field = details.querySelector<HTMLInputElement>(`[name="${id}-${end}"]`);
    const value = ranges[id]?.[end] ?? '';
    // A day that is being typed would begin anew where it is set to what it is.
    if (field && field.value !== value) field.value = value;
  }
}

/**
 * Shows the values with their counts: those chosen, then those that most roles have, of those that are looked for; `like` are
 * found by another name. Where there are values that were not counted, `hasOthers`, how many are left is not known.
 */
export function showCounts(
  view: FacetView,
  counts: readonly Counted[],
  like: readonly string[],
  hasOthers: boolean,
): void {
  const list = view.details.querySelector('.choices');
  if (!list) return;
  const wanted = wantedIn(view);
  const fitting = counts.filter(
    ({ value, label, chosen }) => chosen || like.includes(value) || label.toLowerCase().includes(wanted),
  );
  const shown = fitting.filter(({ chosen }, at) => chosen || at < most);
  const focused = document.activeElement;
  const value = focused instanceof HTMLInputElement && list.contains(focused) ? focused.value : undefined;
  const left = fitting.length - shown.length;
  const number = hasOthers ? '' : `${left.toLocaleString('en')} `;
  list.replaceChildren(
    ...shown.map((counted) => choice(view.id, counted)),
    ...(left > 0 || hasOthers
      ? [element('li', { class: 'left' }, `and ${number}more: find them by name`)]
      : []),
    ...(shown.length === 0 && !hasOthers ? [element('li', { class: 'left' }, 'None among these roles')] : []),
  );
  const finder = view.details.querySelector<HTMLElement>('.finder');
  if (finder) finder.hidden = counts.length <= most && wanted === '' && view.id !== 'skill';
  for (const box of list.querySelectorAll('input')) if (box.value === value) box.focus();
}

/** Says how many of the roles a range would leave out, as they do not state what it is about. */
export function showLeftOut(view: FacetView, counts: readonly Counted[]): void {
  const left = counts.find(({ value }) => value === notStated)?.count ?? 0;
  const words =
    left === 0
      ? 'All of these roles state it.'
      : left === 1
        ? '1 role that does not state it is left out.'
        : `${left.toLocaleString('en')} roles that do not state it are left out.`;
  view.details.querySelector('.left')?.replaceChildren(words);
}

/** Says that what a facet holds did not come. */
export function showFailure({ details }: FacetView, again: () => void): void {
  const retry = () => {
    details.querySelector('summary')?.focus();
    again();
  };
  const told = element('span', { role: 'alert' }, ...loadFailure('This could not be loaded.', retry));
  details.querySelector('.choices')?.replaceChildren(element('li', { class: 'left' }, told));
  details.querySelector('p.left')?.replaceChildren(told);
}

function choice(facet: string, { value, label, count, chosen }: Counted): HTMLLIElement {
  const box = element('input', { type: 'checkbox', name: facet, value });
  box.checked = chosen;
  return element(
    'li',
    {},
    element(
      'label',
      facet === 'level' ? { class: value } : {},
      box,
      element('span', { dir: 'auto' }, label),
      element('b', {}, count.toLocaleString('en')),
    ),
  );
}
