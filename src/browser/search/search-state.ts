/** How the chosen values of a facet are joined. */
export type Mode = 'any' | 'all' | 'none';

/** What the page says of a facet: its id, how it is chosen, and the ways to join values, the usual one first. */
export interface FacetInfo {
  readonly id: string;
  readonly kind: string;
  readonly modes: readonly Mode[];
}

/** Values chosen of a facet. */
export interface Choice {
  readonly values: readonly string[];
  readonly mode: Mode;
}

/** A range of dates (ISO) or years, open at the end that is empty. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** What stands first: what fits the query best (without one, the first title), or what was posted last. */
export type Order = 'best' | 'newest';

/** What a reader searches for; the address of the page says all of it. */
export interface SearchState {
  readonly query: string;
  /** Where it is not the usual one. */
  readonly order?: Order | undefined;
  readonly choices: Readonly<Record<string, Choice>>;
  readonly ranges: Readonly<Record<string, Range>>;
}

const orders: readonly Order[] = ['best', 'newest'];

/** The order in which the roles are shown: the best first where something is asked for, else the newest. */
export function orderOf({ query, order }: SearchState): Order {
  return order ?? usualOrder(query);
}

function usualOrder(query: string): Order {
  return query.trim() ? 'best' : 'newest';
}

const longestQuery = 200;
const mostValues = 40;
const years = /^\d{1,2}(?:\.\d{1,2})?$/;
const boundary: Record<string, (value: string) => boolean> = {
  dates: isDay,
  years: (value) => years.test(value),
};

/** Whether a text is a day of the calendar: not 2026-02-31. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The state an address says; what it does not know it leaves out. */
export function stateOf(params: URLSearchParams, facets: readonly FacetInfo[]): SearchState {
  const isRange = ({ kind }: FacetInfo) => kind in boundary;
  const chosen = facets
    .filter((facet) => !isRange(facet))
    .map((facet) => [facet.id, choiceOf(params, facet)] as const);
  const given = facets.filter(isRange).flatMap((facet) => {
    const said = (end: string) => params.get(`${facet.id}-${end}`) ?? '';
    const range = rangeBetween(said('from'), said('to'), facet);
    return range ? [[facet.id, range] as const] : [];
  });
  const query = (params.get('q') ?? '').slice(0, longestQuery);
  const order = orders.find((known) => known === params.get('order'));
  return {
    query,
    ...(order && order !== usualOrder(query) && { order }),
    choices: Object.fromEntries(chosen.filter(([, { values }]) => values.length > 0)),
    ranges: Object.fromEntries(given),
  };
}

function choiceOf(params: URLSearchParams, { id, modes }: FacetInfo): Choice {
  const values = [...new Set(params.getAll(id).filter(Boolean))].slice(0, mostValues);
  const mode = modes.find((known) => known === params.get(`${id}-is`)) ?? modes[0] ?? 'any';
  return { values, mode };
}

/** The range of a facet between two ends, whether an address or a field says them: an end it does not know is open, and where both are there is none. */
export function rangeBetween(from: string, to: string, { kind }: FacetInfo): Range | undefined {
  const known = (end: string) => (boundary[kind]?.(end) ? end : '');
  const range = { from: known(from), to: known(to) };
  return range.from || range.to ? range : undefined;
}

/** The search part of the address that says a state; empty where there is nothing to say. */
export function addressOf(state: SearchState, facets: readonly FacetInfo[]): string {
  const { query, choices, ranges } = state;
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (orderOf(state) !== usualOrder(query)) params.set('order', orderOf(state));
  for (const { id, modes } of facets) {
    const choice = choices[id];
    for (const value of choice?.values ?? []) params.append(id, value);
    if (choice && choice.values.length > 0 && choice.mode !== modes[0]) params.set(`${id}-is`, choice.mode);
    const range = ranges[id];
    if (range?.from) params.set(`${id}-from`, range.from);
    if (range?.to) params.set(`${id}-to`, range.to);
  }
  return params.size > 0 ? `?${params}` : '';
}
