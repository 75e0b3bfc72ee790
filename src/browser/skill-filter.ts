import { element } from './element.ts';
import { foundBy } from './found-by.ts';

/** A row of the index: the skill's id, and the name it shows. */
interface Row {
  readonly item: HTMLLIElement;
  readonly id: string;
  readonly label: string;
}

const longestQuery = 200;

/** Narrows an index of skills to those whose names a reader types; the page is whole without it. */
class SkillFilter extends HTMLElement {
  #rows: Row[] | undefined;
  /** Other names by id; `failed` where they cannot be had. */
  #others: ReadonlyMap<string, string> | 'failed' | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => this.#load(), { once: true });
    this.#input.addEventListener('input', () => this.#filter());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#clear();
      if (event.key === 'Enter') this.#open();
    });
    // A link may say what to look for.
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) {
      this.#input.value = asked.slice(0, longestQuery);
      this.#load();
    }
  }

  async #load(): Promise<void> {
    try {
      const response = await fetch(this.dataset.names ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.#others = new Map(Object.entries(await response.json()));
    } catch {
      this.#others = 'failed';
    }
    this.#filter();
  }

  #clear(): void {
    this.#input.value = '';
    this.#filter();
  }

  /** Enter opens the one skill that is left. */
  #open(): void {
    const [link, ...others] = this.querySelectorAll<HTMLAnchorElement>('li:not([hidden]) a');
    if (link && others.length === 0) link.click();
  }

  #filter(): void {
    const query = this.#input.value.trim();
    this.#rows ??= [...this.querySelectorAll('li')].map(rowOf);
    let found = 0;
    for (const { item, id, label } of this.#rows) {
      const others = this.#others instanceof Map ? this.#others.get(id)?.split('|') : undefined;
      const name = foundBy(query, [label, ...(others ?? [])]);
      item.hidden = name === undefined;
      found += Number(!item.hidden);
      item.querySelector('small')?.remove();
      if (name !== undefined && name !== label) item.querySelector('a')?.after(element('small', {}, name));
    }
    for (const section of this.querySelectorAll('section')) {
      section.hidden = !section.querySelector('li:not([hidden])');
    }
    for (const details of this.querySelectorAll('details')) details.open = query !== '';
    for (const nav of this.querySelectorAll('nav')) nav.hidden = query !== '';
    for (const status of this.querySelectorAll('[role=status]')) {
      status.textContent = query && `${countInWords(found)} for “${query}”${this.#caveat()}`;
    }
  }

  #caveat(): string {
    return this.#others === 'failed' ? ' among the names shown; other names could not be loaded' : '';
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('Expected a field in the filter of skills, found none');
    return input;
  }
}

function rowOf(item: HTMLLIElement): Row {
  const link = item.querySelector('a');
  return { item, id: link?.pathname.split('/').at(-2) ?? '', label: link?.textContent ?? '' };
}

function countInWords(count: number): string {
  if (count === 0) return 'No skill';
  return count === 1 ? '1 skill' : `${count.toLocaleString('en')} skills`;
}

customElements.define('skill-filter', SkillFilter);
