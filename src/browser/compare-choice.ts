import { mostCompared, toggled } from './compare-state.ts';
import { compareChange, comparedRoles, keepCompared } from './compare-store.ts';
import { element } from './element.ts';

/** A button on a role that puts it among those to be compared, or takes it out. */
class CompareChoice extends HTMLElement {
  readonly #button = element('button', { type: 'button' });
  readonly #show = (): void => {
    this.#button.setAttribute('aria-pressed', String(comparedRoles().includes(this.#role)));
  };

  connectedCallback(): void {
    const title = element('span', { class: 'visually-hidden' }, ` ${this.dataset.title ?? ''}`);
    this.#button.replaceChildren('Compare', title);
    this.#button.onclick = () => {
      const before = comparedRoles();
      const after = toggled(before, this.#role);
      keepCompared(after);
      if (after === before) document.querySelector<CompareBar>('compare-bar')?.tellFull();
    };
    this.replaceChildren(this.#button);
    document.addEventListener(compareChange, this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener(compareChange, this.#show);
  }

  get #role(): string {
    return this.dataset.role ?? '';
  }
}

/** A line at the foot of the window that says what is chosen and leads to the comparison. */
class CompareBar extends HTMLElement {
  readonly #line = element('p', { role: 'status' });

  connectedCallback(): void {
    this.replaceChildren(this.#line);
    document.addEventListener(compareChange, () => this.#show());
    // A page that comes back from the browser's own memory may be behind.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.dispatchEvent(new Event(compareChange));
    });
    this.#show();
  }

  /** Says that there is no room for one more. */
  tellFull(): void {
    this.#line.prepend(`At most ${mostCompared} roles stand side by side: take one out first. `);
  }

  #show(): void {
    const roles = comparedRoles();
    this.toggleAttribute('data-empty', roles.length === 0);
    if (roles.length === 0) {
      this.#line.replaceChildren();
      return;
    }
    const to = `${this.dataset.address ?? ''}#${roles.join(',')}`;
    const clear = element('button', { type: 'button' }, 'Clear');
    clear.onclick = () => keepCompared([]);
    this.#line.replaceChildren(
      element('a', { href: to }, roles.length === 1 ? '1 role to compare' : `Compare ${roles.length} roles`),
      ...(roles.length === 1 ? [', add one more to see them side by side'] : []),
      clear,
    );
  }
}

/** The button for a role that is shown by script. */
export function compareChoice(role: string, title: string): HTMLElement {
  const made = document.createElement('compare-choice');
  made.dataset.role = role;
  made.dataset.title = title;
  return made;
}

customElements.define('compare-bar', CompareBar);
customElements.define('compare-choice', CompareChoice);
