import { element } from './element.ts';
import type { KnownSkill } from './match-data.ts';
import { part } from './part.ts';
import { type Suggestion, suggestions } from './suggest.ts';

const combobox = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'skill-options',
};

/**
 * A field that offers skills while one types, after the combobox of the ARIA Authoring Practices: the first is
 * active, arrows go through them, Enter takes one, Escape closes the list and then empties the field.
 */
export class SkillCombobox extends HTMLElement {
  readonly #list = element('div', { role: 'listbox', id: 'skill-options', 'aria-label': 'Skills' });
  /** None until they are there: what is typed before is neither found nor unknown. */
  #skills: readonly KnownSkill[] | undefined;
  #offered: readonly Suggestion[] = [];
  #active = -1;
  #taken: (id: string) => void = () => {};

  connectedCallback(): void {
    this.#list.hidden = true;
    this.#input.after(this.#list);
    for (const [name, value] of Object.entries(combobox)) this.#input.setAttribute(name, value);
    this.#input.addEventListener('input', () => this.#offer());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#input.addEventListener('blur', () => this.#close());
    // The field keeps the focus while an option is clicked.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option) this.#take([...this.#list.children].indexOf(option));
    });
  }

  /** Offers `skills`, and tells which one is taken. */
  offer(skills: readonly KnownSkill[], taken: (id: string) => void): void {
    this.#skills = skills;
    this.#taken = taken;
    if (document.activeElement === this.#input) this.#offer();
  }

  #offer(): void {
    this.#offered = suggestions(this.#skills ?? [], this.#input.value);
    this.#list.replaceChildren(...this.#offered.map(optionFor));
    this.#list.hidden = this.#offered.length === 0;
    const unknown = this.#skills && this.#offered.length === 0 && this.#input.value.trim() !== '';
    part(this, '.unknown', HTMLElement).textContent = unknown ? 'No role here names such a skill.' : '';
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#activate(this.#offered.length > 0 ? 0 : -1);
  }

  #press(event: KeyboardEvent): void {
    const count = this.#offered.length;
    if (event.key === 'Escape') {
      if (count === 0) this.#input.value = '';
      this.#close();
    } else if (event.key === 'Enter') {
      this.#take(this.#active);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) this.#offer();
      else this.#activate((this.#active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else return;
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index >= 0) this.#input.setAttribute('aria-activedescendant', `skill-option-${index}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #take(index: number): void {
    const taken = this.#offered[index];
    if (!taken) return;
    this.#input.value = '';
    this.#close();
    this.#taken(taken.skill.id);
  }

  #close(): void {
    this.#offered = [];
    part(this, '.unknown', HTMLElement).textContent = '';
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  get #input(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }
}

function optionFor({ skill, by }: Suggestion, index: number): HTMLDivElement {
  const { label, roles } = skill;
  return element(
    'div',
    { role: 'option', id: `skill-option-${index}`, 'aria-selected': 'false' },
    element('span', {}, label, ...(by ? [element('em', {}, ` also ${by}`)] : [])),
    element('small', {}, roles === 1 ? '1 role' : `${roles} roles`),
  );
}

customElements.define('skill-combobox', SkillCombobox);
