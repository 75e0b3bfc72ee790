import { changedBy, chosenCount, withoutChosen } from './facet-change.ts';
import { countFacet } from './facet-count.ts';
import { type FacetView, facetViews, showState } from './facet-view.ts';
import { moveFocus } from './move-focus.ts';
import { orderedBy, showOrder } from './order-choice.ts';
import { ownAddress } from './own-address.ts';
import { addExcerpt } from './result-excerpt.ts';
import { resultItem } from './result-item.ts';
import { saveResults } from './save-results.ts';
import { nameWords, soughtWords } from './search/asked.ts';
import { cardsOf } from './search/cards.ts';
import { type Chosen, inWords } from './search/in-words.ts';
import { readLexicon } from './search/read-lexicon.ts';
import { reasonsOf } from './search/reasons.ts';
import { type Outcome, search } from './search/search-engine.ts';
import { addressOf, type SearchState, stateOf } from './search/search-state.ts';
import { sourcesAt } from './search/sources.ts';
import { searchNotes } from './search-notes.ts';
import { toldStatus } from './told-status.ts';
import { whenNear } from './when-near.ts';

const patience = 120;
const page = 10;
/** So many results are shown with their excerpts at once; those of the others, of which each is a file, are loaded when the reader comes near them. */
const seen = 3;
const narrow = matchMedia('(max-width: 56rem)');

/** Search on its page: the form and the address say the same, the list shows what they find. */
class RoleSearch extends HTMLElement {
  readonly #sources = sourcesAt(this.#base);
  #facets: FacetView[] = [];
  #state: SearchState = { query: '', choices: {}, ranges: {} };
  #outcome: Outcome | undefined;
  #shown = page;
  #turn = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#facets = facetViews(this);
    this.#part('.facets', HTMLDetailsElement).open = !narrow.matches;
    narrow.addEventListener('change', ({ matches }) => {
      this.#part('.facets', HTMLDetailsElement).open = !matches;
    });
    for (const view of this.#facets) view.details.addEventListener('toggle', () => this.#count(view));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change({ ...this.#state, query: this.#field.value }, 'push');
    });
    this.#form.addEventListener('input', ({ target }) => this.#typed(target));
    this.#form.addEventListener('change', ({ target }) => this.#chosen(target));
    this.#list.addEventListener('click', (event) => this.#follow(event));
    this.#part('.notes', HTMLElement).addEventListener('click', (event) => this.#follow(event));
    this.#part('.more', HTMLButtonElement).addEventListener('click', () => this.#showMore());
    this.#part('.clear', HTMLButtonElement).addEventListener('click', () => this.#clear());
    for (const kind of ['csv', 'json'] as const)
      this.#part(`.${kind}`, HTMLButtonElement).addEventListener('click', () => this.#save(kind));
    addEventListener('popstate', () => this.#show(this.#addressed()));
    this.addEventListener('keydown', (event) => this.#press(event));
    this.#show(this.#addressed());
    // Who has not asked for anything begins with the skills; beside a search they would load as much again.
    const [first] = this.#facets;
    if (first && this.#state.query === '' && !narrow.matches) first.details.open = true;
  }

  #addressed(): SearchState {
    return stateOf(new URLSearchParams(location.search), this.#facets);
  }

  #typed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target === this.#field) this.#change({ ...this.#state, query: target.value }, 'replace');
    else if (target.matches('.finder')) {
      const view = this.#facets.find(({ details }) => details.contains(target));
      if (view) this.#count(view);
    }
  }

  #chosen(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.matches('.finder')) return;
    const view = this.#facets.find(({ details }) => details.contains(target));
    const state = view ? changedBy(target, view, this.#state) : orderedBy(target, this.#state);
    if (state) this.#change(state, 'push');
  }

  #change(state: SearchState, how: 'replace' | 'push'): void {
    const address = addressOf(state, this.#facets);
    if (how === 'push' && address !== location.search) history.pushState(null, '', ownAddress(address));
    else history.replaceState(null, '', ownAddress(address));
    this.#state = state;
    this.#shown = page;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#search(), how === 'push' ? 0 : patience);
  }

  async #takeOff(chosen: Chosen): Promise<void> {
    const state = withoutChosen(this.#state, chosen);
    history.pushState(null, '', ownAddress(addressOf(state, this.#facets)));
    await this.#show(state);
    (this.#status.querySelector('button') ?? this.#results[0] ?? this.#field).focus();
  }

  async #show(state: SearchState): Promise<void> {
    this.#state = state;
    this.#shown = Number(history.state?.shown ?? page);
    this.#field.value = state.query;
    for (const view of this.#facets) showState(view, state);
    await this.#search();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const outcome = await search(this.#state, this.#facets, this.#sources);
      if (turn === this.#turn) await this.#tell(outcome, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#status.textContent = `The search index could not be loaded: try again. ${error instanceof Error ? error.message : ''}`;
  }

  async #tell(outcome: Outcome, turn: number): Promise<void> {
    const lexicon = await readLexicon(this.#sources);
    const hits = outcome.hits.slice(0, this.#shown);
    const cards = await cardsOf(hits, lexicon, this.#sources);
    const { asked } = outcome.found;
    const sought = { names: nameWords(asked, lexicon), words: soughtWords(asked, lexicon) };
    const items = cards.map((card) => {
      const reasons = reasonsOf(card, asked, outcome.state, lexicon);
      return resultItem(card, reasons, this.#base);
    });
    const excerpts = cards.map((card, at) => async () => {
      const [item, found] = [items[at], hits[at]?.page];
      if (item && found) await addExcerpt(item, card, found, sought);
    });
    await Promise.all(excerpts.slice(0, seen).map((add) => add()));
    if (turn !== this.#turn) return;

    this.#outcome = outcome;
    this.#list.replaceChildren(...items);
    for (const [at, item] of items.entries()) {
      const add = excerpts[at];
      if (add && at >= seen) whenNear(item, () => add().catch((error) => this.#fail(error)));
    }
    showOrder(this, this.#state);
    this.#part('.order', HTMLElement).hidden = outcome.hits.length < 2;
    this.#part('.more', HTMLElement).hidden = outcome.hits.length <= this.#shown;
    // Where nothing is found and nothing chosen, there is nothing to narrow.
    const chosen = chosenCount(this.#state);
    this.#part('.facets', HTMLDetailsElement).hidden = outcome.found.hits.length === 0 && chosen === 0;
    this.#part('.facets > summary', HTMLElement).textContent =
      `Narrow the roles${chosen > 0 ? ` (${chosen})` : ''}`;
    this.#part('.acts', HTMLElement).hidden = outcome.hits.length === 0;
    this.#part('.clear', HTMLElement).hidden = addressOf(this.#state, this.#facets) === '';
    const told = inWords(outcome, new Map(this.#facets.map(({ id, name }) => [id, name])));
    this.#status.replaceChildren(...toldStatus(told, (one) => this.#takeOff(one)));
    const address = (query: string) => ownAddress(addressOf({ ...this.#state, query }, this.#facets));
    this.#part('.notes', HTMLElement).replaceChildren(...searchNotes(outcome, lexicon, address, this.#base));
    await Promise.all(this.#facets.map((view) => this.#count(view)));
  }

  async #count(view: FacetView): Promise<void> {
    const outcome = this.#outcome;
    if (!outcome) return;
    await countFacet(view, outcome, this.#sources, () => outcome === this.#outcome).catch((error) =>
      this.#fail(error),
    );
  }

  async #showMore(): Promise<void> {
    const before = this.#shown;
    this.#shown += page;
    // Who opens a role and comes back finds as many as before.
    history.replaceState({ shown: this.#shown }, '');
    await this.#search();
    this.#results[before]?.focus();
  }

  #clear(): void {
    this.#change({ query: '', choices: {}, ranges: {} }, 'push');
    this.#field.value = '';
    for (const view of this.#facets) showState(view, this.#state);
    this.#field.focus();
  }

  /** A link to another search stays on the page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#show(this.#addressed());
    this.#field.focus();
  }

  async #save(kind: 'csv' | 'json'): Promise<void> {
    if (!this.#outcome) return;
    try {
      await saveResults(kind, this.#outcome.hits, this.#sources, this.#base);
    } catch (error) {
      this.#fail(error);
    }
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (moveFocus(event.key, this.#field, this.#results)) event.preventDefault();
    else if (event.key === 'Escape' && event.target === this.#field && this.#field.value) {
      event.preventDefault();
      this.#field.value = '';
      this.#change({ ...this.#state, query: '' }, 'replace');
    }
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }
  get #results(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('h2 a')];
  }
  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement);
  }
  get #field(): HTMLInputElement {
    return this.#part('.query input', HTMLInputElement);
  }
  get #list(): HTMLElement {
    return this.#part('.hits', HTMLElement);
  }
  get #status(): HTMLElement {
    return this.#part('[role=status]', HTMLElement);
  }
  #part<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`Expected ${selector} in the search page, found none`);
    return part;
  }
}

customElements.define('role-search', RoleSearch);
