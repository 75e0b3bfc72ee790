import type { ComparedRole } from './compare-roles.ts';
import { comparedIn, mostCompared } from './compare-state.ts';
import { comparedRoles, keepCompared } from './compare-store.ts';
import { compareTable } from './compare-table.ts';
import { fileOf } from './file-of.ts';
import { isAnchor } from './is-anchor.ts';
import { loadFailure } from './load-failure.ts';
import { loadJson } from './load-json.ts';
import { ownAddress } from './own-address.ts';
import { part } from './part.ts';
import { tellShownColumns } from './shown-columns.ts';
import { tellWaiting } from './tell-waiting.ts';

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
    const answers = await tellWaiting(Promise.allSettled(ids.map((id) => this.#load(id))), () => {
      if (turn === this.#turn) this.#status.textContent = 'Loading the roles …';
    });
    if (turn !== this.#turn) return;

    const roles = answers.flatMap((answer) => (answer.status === 'fulfilled' ? (answer.value ?? []) : []));
    const failed = ids.filter((_, index) => answers[index]?.status === 'rejected');
    const missing = ids.filter((id) => !failed.includes(id) && !roles.some((role) => role.id === id));
    if (roles.length > 0) keepCompared(ids.filter((id) => !missing.includes(id)));
    part(this, '.empty', HTMLElement).hidden = roles.length + failed.length > 1;
    part(this, '.add', HTMLElement).hidden = roles.length + failed.length >= mostCompared;
    const region = part(this, '.side', HTMLElement);
    region.hidden = roles.length === 0;
    // What scrolls must be reached by the keyboard.
    region.tabIndex = 0;
    const context = { base: this.#base, remove: (id: string) => this.#remove(id) };
    region.replaceChildren(...(roles.length > 0 ? [compareTable(roles, context)] : []));
    this.#status.replaceChildren(...this.#told(roles.length, missing, failed.length));
  }

  /** How many roles stand side by side, which are not here, and how many did not come. */
  #told(count: number, missing: readonly string[], failed: number): (Node | string)[] {
    const roles = count === 0 ? 'No role is chosen' : count === 1 ? '1 role' : `${count} roles side by side`;
    const full = count === mostCompared ? `; ${mostCompared} is the most` : '';
    return [
      count === 0 && failed > 0 ? '' : `${roles}${full}. `,
      missing.length > 0 ? `There is no role ${missing.join(', ')} here. ` : '',
      ...(failed > 0
        ? loadFailure(`${failed === 1 ? '1 role' : `${failed} roles`} could not be loaded.`, () =>
            this.#show(),
          )
        : []),
    ];
  }

  /** A role; none where there is none of that name. */
  async #load(id: string): Promise<ComparedRole | undefined> {
    const file = fileOf(id, Number(this.dataset.files));
    const loading =
      this.#loaded.get(file) ?? loadJson<readonly ComparedRole[]>(`${this.#base}compare/${file}.json`);
    this.#loaded.set(file, loading);
    loading.catch(() => this.#loaded.delete(file));
    return (await loading).find((one) => one.id === id);
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
  get #status(): HTMLElement {
    return part(this, '[role=status]', HTMLElement);
  }
  get #base(): string {
    return this.dataset.base ?? '/';
  }
}

customElements.define('role-compare', RoleCompare);
