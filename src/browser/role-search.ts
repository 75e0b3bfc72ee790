import { type Counts, type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { addressOf, filtersOf, type SearchState, stateOf } from './search-state.ts';
import { skillChoices } from './skill-choices.ts';

const patience = 120;
const narrow = matchMedia('(max-width: 56rem)');
const page = 20;

/** Search on its page: the form and the address say the same, the list shows what they find. */
class RoleSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #shown = page;
  #turn = 0;

  connectedCallback(): void {
    this.#fold(narrow.matches);
    narrow.addEventListener('change', ({ matches }) => this.#fold(matches));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#change(this.#read(), 'replace'));
    this.#more.addEventListener('click', () => {
      this.#shown += page;
      this.#search(this.#read());
    });
    addEventListener('popstate', () => this.#show(stateOf(new URLSearchParams(location.search))));
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && document.activeElement === this.#input) this.#clear();
    });
    this.#show(stateOf(new URLSearchParams(location.search)));
  }

  /** On a narrow page the results come first. */
  #fold(folded: boolean): void {
    this.#part('.facets', HTMLDetailsElement).open = !folded;
  }

  #clear(): void {
    this.#input.value = '';
    this.#change(this.#read(), 'replace');
  }

  #read(): SearchState {
    const data = new FormData(this.#form);
    return stateOf(new URLSearchParams([...data].map(([name, value]) => [name, String(value)])));
  }

  #change(state: SearchState, how: 'replace' | 'push'): void {
    const address = `${location.pathname}${addressOf(state)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#shown = page;
    this.#search(state);
  }

  #show(state: SearchState): void {
    this.#input.value = state.query;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=level]')) {
      radio.checked = radio.value === state.level;
    }
    this.#choices.replaceChildren(...skillChoices({}, state.skills));
    this.#search(state);
  }

  async #search(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    try {
      this.#pagefind ??= loadPagefind(this.dataset.base ?? '/');
      const pagefind = await this.#pagefind;
      const all = await pagefind.filters();
      const known = { ...state, skills: state.skills.filter((skill) => all.skill?.[skill]) };
      const found = await pagefind.debouncedSearch(
        state.query || null,
        { filters: filtersOf(known) },
        patience,
      );
      if (found && turn === this.#turn) await this.#tell(found, known, turn);
    } catch (error) {
      this.#pagefind = undefined;
      this.#status.textContent = `The search index could not be loaded. ${error instanceof Error ? error.message : ''}`;
    }
  }

  async #tell({ results, filters }: Found, state: SearchState, turn: number): Promise<void> {
    const roles = await Promise.all(results.slice(0, this.#shown).map((result) => result.data()));
    if (turn !== this.#turn) return;

    this.#list.replaceChildren(...roles.map((role) => resultItem(role, state)));
    this.#more.hidden = results.length <= this.#shown;
    this.#status.textContent = countInWords(results.length, state);
    this.#offer(filters, state);
  }

  #offer(filters: Counts, state: SearchState): void {
    const focused = document.activeElement;
    const value = focused instanceof HTMLInputElement && focused.name === 'skill' ? focused.value : undefined;
    this.#choices.replaceChildren(...skillChoices(filters[state.level || 'skill'] ?? {}, state.skills));
    const again = [...this.querySelectorAll<HTMLInputElement>('[name=skill]')].find(
      (box) => box.value === value,
    );
    again?.focus();
  }

  get #form(): HTMLFormElement {
    return this.#part('form', HTMLFormElement);
  }
  get #input(): HTMLInputElement {
    return this.#part('input[type=search]', HTMLInputElement);
  }
  get #choices(): HTMLElement {
    return this.#part('.choices', HTMLElement);
  }
  get #list(): HTMLElement {
    return this.#part('.hits', HTMLElement);
  }
  get #status(): HTMLElement {
    return this.#part('[role=status]', HTMLElement);
  }
  get #more(): HTMLButtonElement {
    return this.#part('.more', HTMLButtonElement);
  }
  #part<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`Expected ${selector} in the search page, found none`);
    return part;
  }
}

function countInWords(count: number, { query, skills, level }: SearchState): string {
  const roles = count === 0 ? 'No role' : `${count} ${count === 1 ? 'role' : 'roles'}`;
  const asked = skills.length > 0 ? ` ${level || 'naming'} ${skills.join(' and ')}` : '';
  return `${roles}${query ? ` for “${query}”` : ''}${asked}`;
}

customElements.define('role-search', RoleSearch);
