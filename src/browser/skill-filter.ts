import { element } from './element.ts';
import { foundBy } from './found-by.ts';

/** A row of the index and the names it is found by. */
interface Row {
  readonly item: HTMLLIElement;
  readonly names: readonly string[];
}

/** Narrows an index of skills to those whose names a reader types; the page is whole without it. */
class SkillFilter extends HTMLElement {
  #rows: Row[] | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', () => this.#filter());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#clear();
      if (event.key === 'Enter') this.#open();
    });
    // A reader who comes back finds what the browser kept in the field.
    if (this.#input.value) this.#filter();
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
    this.#rows ??= [...this.querySelectorAll('li')].map((item) => ({ item, names: namesOf(item) }));
    let found = 0;
    for (const { item, names } of this.#rows) {
      const name = foundBy(query, names);
      item.hidden = name === undefined;
      found += Number(!item.hidden);
      item.querySelector('small')?.remove();
      if (name !== undefined && name !== names[0]) item.querySelector('a')?.after(element('small', {}, name));
    }
    for (const section of this.querySelectorAll('section')) {
      section.hidden = !section.querySelector('li:not([hidden])');
    }
    for (const nav of this.querySelectorAll('nav')) nav.hidden = query !== '';
    for (const status of this.querySelectorAll('[role=status]')) {
      status.textContent = query && `${countInWords(found)} for “${query}”`;
    }
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('Expected a field in the filter of skills, found none');
    return input;
  }
}

function namesOf(item: HTMLLIElement): string[] {
  return [item.querySelector('a')?.textContent ?? '', ...(item.dataset.also?.split('|') ?? [])];
}

function countInWords(count: number): string {
  if (count === 0) return 'No skill';
  return count === 1 ? '1 skill' : `${count} skills`;
}

customElements.define('skill-filter', SkillFilter);
