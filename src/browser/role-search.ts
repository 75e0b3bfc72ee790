import { changedBy, chosenCount, withoutChosen } from './facet-change.ts';
import { countFacet } from './facet-count.ts';
import { type FacetView, facetViews, showRange, showState } from './facet-view.ts';
import { loadFailure } from './load-failure.ts';
import { moveFocus } from './move-focus.ts';
import { orderedBy, showOrder } from './order-choice.ts';
import { ownAddress } from './own-address.ts';
import { part } from './part.ts';
import { addExcerpts } from './result-excerpt.ts';
import { resultItem } from './result-item.ts';
import { saveResults } from './save-results.ts';
import { nameWords, soughtWords } from './search/asked.ts';
import { cardsOf } from './search/cards.ts';
import { type Chosen, inWords, rolesInWords } from './search/in-words.ts';
import { readLexicon } from './search/read-lexicon.ts';
import { reasonsOf } from './search/reasons.ts';
import { type Outcome, search } from './search/search-engine.ts';
import { addressOf, type SearchState, stateOf } from './search/search-state.ts';
import { sourcesAt } from './search/sources.ts';
import { searchNotes } from './search-notes.ts';
import { tellWaiting } from './tell-waiting.ts';
import { toldStatus } from './told-status.ts';

const patience = 120;
const page = 10;
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
    part(this, '.facets', HTMLDetailsElement).open = !narrow.matches;
    narrow.addEventListener('change', ({ matches }) => {
      part(this, '.facets', HTMLDetailsElement).open = !matches;
    });
    for (const view of this.#facets) view.details.addEventListener('toggle', () => this.#count(view));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change({ ...this.#state, query: this.#field.value }, 'push');
    });
    this.#form.addEventListener('input', ({ target }) => this.#typed(target));
    this.#form.addEventListener('change', ({ target }) => this.#chosen(target));
    this.#list.addEventListener('click', (event) => this.#follow(event));
    part(this, '.notes', HTMLElement).addEventListener('click', (event) => this.#follow(event));
    part(this, '.more', HTMLButtonElement).addEventListener('click', () => this.#showMore());
    part(this, '.clear', HTMLButtonElement).addEventListener('click', () => this.#clear());
    for (const kind of ['csv', 'json'] as const)
      part(this, `.${kind}`, HTMLButtonElement).addEventListener('click', () => this.#save(kind));
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
    if (view) showRange(view, this.#state);
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
    this.#focusOn();
  }

  /** Where the button that was pressed is gone, the focus goes on to what stands in its place. */
  #focusOn(): void {
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
    const isCurrent = () => turn === this.#turn;
    try {
      await tellWaiting(this.#find(isCurrent), () => {
        if (isCurrent()) this.#status.textContent = 'Searching …';
      });
    } catch {
      if (!isCurrent()) return;
      // What an earlier search found would stand below as if it answered this one.
      this.#list.replaceChildren();
      part(this, '.notes', HTMLElement).replaceChildren();
      for (const after of this.querySelectorAll<HTMLElement>('.order, .acts, .more')) after.hidden = true;
      this.#fail('The search could not be loaded.', () => this.#search().then(() => this.#focusOn()));
    }
  }

  #fail(words: string, again: () => void): void {
    this.#status.replaceChildren(...loadFailure(words, again));
  }

  async #find(isCurrent: () => boolean): Promise<void> {
    const outcome = await search(this.#state, this.#facets, this.#sources);
    const lexicon = await readLexicon(this.#sources);
    const hits = outcome.hits.slice(0, this.#shown);
    const cards = await cardsOf(hits, lexicon, this.#sources);
    const { asked } = outcome.found;
    const sought = { names: nameWords(asked, lexicon), words: soughtWords(asked, lexicon) };
    const items = cards.map((card) =>
      resultItem(card, reasonsOf(card, asked, outcome.state, lexicon), this.#base),
    );
    await addExcerpts(items, cards, hits, sought);
    if (!isCurrent()) return;

    this.#outcome = outcome;
    this.#list.replaceChildren(...items);
    showOrder(this, this.#state);
    part(this, '.order', HTMLElement).hidden = outcome.hits.length < 2;
    part(this, '.more', HTMLElement).hidden = outcome.hits.length <= this.#shown;
    // Where nothing is found and nothing chosen, there is nothing to narrow.
    const chosen = chosenCount(this.#state);
    part(this, '.facets', HTMLDetailsElement).hidden = outcome.found.hits.length === 0 && chosen === 0;
    part(this, '.facets > summary', HTMLElement).textContent =
      `Narrow the roles${chosen > 0 ? ` (${chosen}): ${rolesInWords(outcome.hits.length)}` : ''}`;
    part(this, '.acts', HTMLElement).hidden = outcome.hits.length === 0;
    part(this, '.clear', HTMLElement).hidden = addressOf(this.#state, this.#facets) === '';
    this.#tellFound(outcome);
    const address = (query: string) => ownAddress(addressOf({ ...this.#state, query }, this.#facets));
    part(this, '.notes', HTMLElement).replaceChildren(...searchNotes(outcome, lexicon, address, this.#base));
    // It is found and told by now: who waits, waits for no facet.
    for (const view of this.#facets) this.#count(view);
  }

  #tellFound(outcome: Outcome): void {
    const told = inWords(outcome, new Map(this.#facets.map(({ id, name }) => [id, name])));
    this.#status.replaceChildren(...toldStatus(told, (one) => this.#takeOff(one)));
  }

  async #count(view: FacetView): Promise<void> {
    const outcome = this.#outcome;
    if (outcome) await countFacet(view, outcome, this.#sources, () => outcome === this.#outcome);
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
    const outcome = this.#outcome;
    if (!outcome) return;
    const turn = this.#turn;
    const isCurrent = () => turn === this.#turn && outcome === this.#outcome;
    try {
      await saveResults(kind, outcome.hits, this.#sources, this.#base);
      if (isCurrent()) this.#tellFound(outcome);
    } catch {
      if (isCurrent()) this.#fail('These roles could not be loaded to be saved.', () => this.#save(kind));
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
    return part(this, 'form', HTMLFormElement);
  }
  get #field(): HTMLInputElement {
    return part(this, '.query input', HTMLInputElement);
  }
  get #list(): HTMLElement {
    return part(this, '.hits', HTMLElement);
  }
  get #status(): HTMLElement {
    return part(this, '[role=status]', HTMLElement);
  }
}

customElements.define('role-search', RoleSearch);
