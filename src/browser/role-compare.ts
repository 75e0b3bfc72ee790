import type { ComparedRole } from './compare-roles.ts';
import { comparedIn, mostCompared } from './compare-state.ts';
import { comparedRoles, keepCompared } from './compare-store.ts';
import { compareTable } from './compare-table.ts';
import { loadJson } from './load-json.ts';
import { part } from './part.ts';

/** The comparison: the fragment of the address says which roles; without one, those chosen while browsing. */
class RoleCompare extends HTMLElement {
  readonly #loaded = new Map<string, Promise<ComparedRole>>();
  #turn = 0;

  connectedCallback(): void {
    const chosen = comparedRoles();
    if (comparedIn(location.hash).length === 0 && chosen.length > 0) {
      history.replaceState(null, '', `${location.pathname}#${chosen.join(',')}`);
    }
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const ids = comparedIn(location.hash);
    const answers = await Promise.allSettled(ids.map((id) => this.#load(id)));
    if (turn !== this.#turn) return;

    const roles = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const missing = ids.filter((_, index) => answers[index]?.status === 'rejected');
    keepCompared(roles.map(({ id }) => id));
    part(this, '.empty', HTMLElement).hidden = roles.length > 1;
    const region = part(this, '.side', HTMLElement);
    region.hidden = roles.length === 0;
    // What scrolls must be reached by the keyboard.
    region.tabIndex = 0;
    region.replaceChildren(
      ...(roles.length === 0
        ? []
        : [
            compareTable(roles, {
              base: this.#base,
              remove: (id) => this.#remove(id),
            }),
          ]),
    );
    part(this, '[role=status]', HTMLElement).textContent = inWords(roles.length, missing);
  }

  #load(id: string): Promise<ComparedRole> {
    const known = this.#loaded.get(id) ?? loadJson<ComparedRole>(`${this.#base}compare/${id}.json`);
    this.#loaded.set(id, known);
    known.catch(() => this.#loaded.delete(id));
    return known;
  }

  async #remove(id: string): Promise<void> {
    const left = comparedIn(location.hash).filter((other) => other !== id);
    keepCompared(left);
    history.pushState(null, '', `${location.pathname}${left.length > 0 ? `#${left.join(',')}` : ''}`);
    await this.#show();
    const next =
      this.querySelector<HTMLElement>('thead button') ?? this.querySelector<HTMLElement>('.empty a');
    next?.focus();
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }
}

function inWords(count: number, missing: readonly string[]): string {
  const roles = count === 0 ? 'No role is chosen' : count === 1 ? '1 role' : `${count} roles side by side`;
  const full = count === mostCompared ? ', as many as there is room for' : '';
  const gone = missing.length > 0 ? ` There is no role ${missing.join(', ')} here, or it did not load.` : '';
  return `${roles}${full}.${gone}`;
}

customElements.define('role-compare', RoleCompare);
