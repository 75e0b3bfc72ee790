import type { ComparedRole } from './compare-roles.ts';
import { comparedIn, mostCompared } from './compare-state.ts';
import { comparedRoles, keepCompared } from './compare-store.ts';
import { compareTable } from './compare-table.ts';
import { fileOf } from './file-of.ts';
import { isAnchor } from './is-anchor.ts';
import { loadJson } from './load-json.ts';
import { ownAddress } from './own-address.ts';
import { part } from './part.ts';
import { tellShownColumns } from './shown-columns.ts';

/** The comparison: the fragment of the address says which roles; without one, those chosen while browsing. */
class RoleCompare extends HTMLElement {
  /** The files of roles, each loaded once. */
  readonly #loaded = new Map<number, Promise<readonly ComparedRole[]>>();
  #chosen: readonly string[] = [];
  #turn = 0;

  connectedCallback(): void {
    tellShownColumns(part(this, '.side', HTMLElement), part(this, '.hint', HTMLElement));
    if (comparedIn(location.hash).length === 0) {
      this.#chosen = comparedRoles();
      history.replaceState(null, '', this.#address);
    }
    addEventListener('popstate', () => this.#followAddress());
    this.#followAddress();
  }

  /** The choice is what the address says; where that leads to a place of the page, both stay. */
  async #followAddress(): Promise<void> {
    if (isAnchor(location.hash)) history.replaceState(null, '', this.#address);
    else this.#chosen = comparedIn(location.hash);
    await this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const ids = this.#chosen;
    const answers = await Promise.allSettled(ids.map((id) => this.#load(id)));
    if (turn !== this.#turn) return;

    const roles = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const missing = ids.filter((_, index) => answers[index]?.status === 'rejected');
    if (roles.length > 0) keepCompared(roles.map(({ id }) => id));
    part(this, '.empty', HTMLElement).hidden = roles.length > 1;
    part(this, '.add', HTMLElement).hidden = roles.length >= mostCompared;
    const region = part(this, '.side', HTMLElement);
    region.hidden = roles.length === 0;
    // What scrolls must be reached by the keyboard.
    region.tabIndex = 0;
    const context = { base: this.#base, remove: (id: string) => this.#remove(id) };
    region.replaceChildren(...(roles.length > 0 ? [compareTable(roles, context)] : []));
    part(this, '[role=status]', HTMLElement).textContent = inWords(roles.length, missing);
  }

  async #load(id: string): Promise<ComparedRole> {
    const file = fileOf(id, Number(this.dataset.files));
    const loading =
      this.#loaded.get(file) ?? loadJson<readonly ComparedRole[]>(`${this.#base}compare/${file}.json`);
    this.#loaded.set(file, loading);
    loading.catch(() => this.#loaded.delete(file));
    const role = (await loading).find((one) => one.id === id);
    if (!role) throw new Error(`Expected ${id} in compare/${file}.json, found none`);
    return role;
  }

  async #remove(id: string): Promise<void> {
    this.#chosen = this.#chosen.filter((other) => other !== id);
    keepCompared(this.#chosen);
    history.pushState(null, '', this.#address);
    await this.#show();
    const next =
      this.querySelector<HTMLElement>('thead button') ?? this.querySelector<HTMLElement>('.add input');
    next?.focus();
  }

  get #address(): string {
    return ownAddress(this.#chosen.length > 0 ? `#${this.#chosen.join(',')}` : '');
  }
  get #base(): string {
    return this.dataset.base ?? '/';
  }
}

function inWords(count: number, missing: readonly string[]): string {
  const roles = count === 0 ? 'No role is chosen' : count === 1 ? '1 role' : `${count} roles side by side`;
  const full = count === mostCompared ? `; ${mostCompared} is the most` : '';
  const gone = missing.length > 0 ? ` There is no role ${missing.join(', ')} here, or it did not load.` : '';
  return `${roles}${full}.${gone}`;
}

customElements.define('role-compare', RoleCompare);
