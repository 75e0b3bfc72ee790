import { chosenItem } from './chosen-item.ts';
import { coverageOf, heldBy, type RankedRole, rankedRoles } from './coverage.ts';
import { type CvChoice, type CvChoices, choicesFor } from './cv-choice.ts';
import type { CvReader } from './cv-skills.ts';
import { element } from './element.ts';
import { isAnchor } from './is-anchor.ts';
import { loadFailure } from './load-failure.ts';
import { loadRows } from './load-rows.ts';
import { type MatchBook, matchBook } from './match-book.ts';
import type { MatchRole } from './match-data.ts';
import { matchItem } from './match-item.ts';
import { chosenIn, fragmentOf } from './match-state.ts';
import { matchStatus } from './match-status.ts';
import { turnsIn } from './match-turns.ts';
import { ownAddress } from './own-address.ts';
import { part } from './part.ts';
import { SkillCombobox } from './skill-combobox.ts';

const page = 20;

/** What stands for the book until it is there. */
const unread: MatchBook = { skills: new Map(), roles: [] };

/**
 * The match page: the chosen skills stand in the fragment of the address, the role one comes from in its query, and a pasted
 * text nowhere but in its field.
 */
class SkillMatch extends HTMLElement {
  #book = unread;
  #opening: Promise<void> | undefined;
  #reader: Promise<CvReader> | undefined;
  /** Counts the texts that were read; what comes late for one before is not taken up. */
  #turn = 0;
  #chosen: readonly string[] = [];
  #from: MatchRole | undefined;
  #said = new Map<string, CvChoice>();
  #ranked: readonly RankedRole[] = [];
  #shown = page;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#read();
    });
    part(this, '.clear', HTMLButtonElement).addEventListener('click', () => this.#clear());
    this.#more.addEventListener('click', () => this.#showMore());
    addEventListener('popstate', () => this.#followAddress());
    // On a narrow page the roles stand below: a long list would hide them.
    this.#yours.open = !matchMedia('(max-width: 56rem)').matches;
    this.#followAddress();
    this.#start();
  }

  async #start(): Promise<void> {
    try {
      await this.#open();
    } catch {
      this.#fail('The roles could not be loaded.', () => this.#start());
    }
  }

  /** Loads the roles, once, and shows what the address says of them; where they did not come they are asked for again. */
  #open(): Promise<void> {
    this.#opening ??= matchBook((name) => this.#file(name)).then((book) => {
      this.#book = book;
      part(this, 'skill-combobox', SkillCombobox).offer([...book.skills.values()], (id) =>
        this.#choose([...this.#chosen, id]),
      );
      this.#followAddress();
    });
    this.#opening.catch(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Where a file is, and in how many parts. */
  #file(name: string): [address: string, parts: number] {
    return [`${this.#base}match/${name}`, Number(this.dataset[name] ?? 1)];
  }

  /** Reads the pasted text here, with the matcher of the build; both come when they are first asked for. */
  async #read(): Promise<void> {
    const turn = ++this.#turn;
    const text = part(this, 'textarea', HTMLTextAreaElement).value;
    this.#tell('Reading …');
    try {
      this.#reader ??= this.#newReader();
      const [reader] = await Promise.all([this.#reader, this.#open()]);
      if (turn !== this.#turn) return;
      const read = choicesFor(reader.read(text), reader.skills, this.#book.skills);
      this.#said = new Map(read.choices.map((choice) => [choice.id, choice]));
      this.#tellRead(read);
      this.#choose([...this.#chosen, ...this.#said.keys()]);
    } catch {
      this.#reader = undefined;
      if (turn === this.#turn) this.#fail('The text could not be read.', () => this.#read());
    }
  }

  async #newReader(): Promise<CvReader> {
    const [{ cvReader }, rows] = await Promise.all([
      import('./cv-skills.ts'),
      loadRows<Parameters<typeof import('./cv-skills.ts').cvReader>[0][number]>(...this.#file('vocabulary')),
    ]);
    return cvReader(rows);
  }

  #tellRead({ choices, others }: CvChoices): void {
    const all = element('a', { href: `${this.#base}skills/` }, 'all skills');
    const found =
      choices.length === 0
        ? [
            'No skill that a role here names was found in the text: add some above, or look through ',
            all,
            '.',
          ]
        : [`${choices.length} ${choices.length === 1 ? 'skill' : 'skills'} found in the text.`];
    const left = others.length > 0 ? ` Recognised, but asked for by no role here: ${others.join(', ')}.` : '';
    part(this, '.read', HTMLElement).replaceChildren(...found, left);
  }

  #clear(): void {
    this.#turn += 1;
    part(this, 'textarea', HTMLTextAreaElement).value = '';
    part(this, '.read', HTMLElement).textContent = '';
    this.#said = new Map();
    if (location.search) history.pushState(null, '', ownAddress(''));
    this.#choose([]);
    part(this, '[role=combobox]', HTMLInputElement).focus();
  }

  /** The choice is what the address says; where that leads to a place of the page, the choice stays and the address too. */
  #followAddress(): void {
    if (isAnchor(location.hash)) {
      history.replaceState(null, '', ownAddress(`${location.search}${fragmentOf(this.#chosen)}`));
      return;
    }
    const isRead = this.#book !== unread;
    // Until the skills are there any id may be one of them.
    this.#chosen = chosenIn(location.hash, isRead ? this.#book.skills : { has: () => true });
    if (!isRead) return;
    const from = new URLSearchParams(location.search).get('role');
    this.#from = this.#book.roles.find(({ id }) => id === from);
    this.#show();
  }

  #choose(ids: readonly string[]): void {
    const fragment = fragmentOf([...new Set(ids)]);
    if (fragment !== location.hash) history.pushState(null, '', ownAddress(`${location.search}${fragment}`));
    this.#followAddress();
  }

  #remove(id: string): void {
    const at = this.#chosen.indexOf(id);
    this.#choose(this.#chosen.filter((other) => other !== id));
    // The focus stays where the reader was: at the next skill, or at the field.
    const buttons = this.querySelectorAll<HTMLButtonElement>('.chosen button');
    const next = buttons[Math.min(at, buttons.length - 1)] ?? part(this, '[role=combobox]', HTMLInputElement);
    next.focus();
  }

  #show(): void {
    const { skills, roles } = this.#book;
    const chosen = this.#chosen;
    const held = heldBy(chosen, skills);
    const items = chosen.flatMap((id) => skills.get(id) ?? []);
    part(this, '.chosen', HTMLElement).replaceChildren(
      ...items.map((skill) => chosenItem(skill, this.#said.get(skill.id), (id) => this.#remove(id))),
    );
    const implied = [...held].flatMap(([id, by]) => (by.length > 0 ? (skills.get(id)?.label ?? []) : []));
    part(this, '.implied', HTMLElement).textContent =
      implied.length > 0 ? `Implied by these: ${implied.join(', ')}.` : '';
    this.#yours.hidden = chosen.length === 0;
    part(this, '.yours summary', HTMLElement).textContent = `Your skills: ${chosen.length}`;

    const ranked = rankedRoles(roles, held);
    const from = this.#from;
    this.#ranked = from ? [coverageOf(from, held), ...ranked.filter(({ role }) => role !== from)] : ranked;
    this.#shown = page;
    this.#list.replaceChildren(...this.#items(0));
    this.#more.hidden = this.#ranked.length <= this.#shown;
    this.#tell(matchStatus(chosen.length, ranked, roles.length));
  }

  #showMore(): void {
    const from = this.#shown;
    this.#shown += page;
    const items = this.#items(from);
    this.#list.append(...items);
    this.#more.hidden = this.#ranked.length <= this.#shown;
    items[0]?.querySelector('a')?.focus();
  }

  #items(from: number): HTMLLIElement[] {
    const held = heldBy(this.#chosen, this.#book.skills);
    const turns = turnsIn(this.#ranked, this.#from);
    return this.#ranked.slice(from, this.#shown).map((ranked, at) => {
      const item = matchItem(ranked, held, this.#book.skills, this.#base);
      const turn = turns.get(from + at);
      if (turn) item.prepend(element('p', { class: 'turn' }, turn));
      return item;
    });
  }

  #tell(words: string): void {
    part(this, '[role=status]', HTMLElement).textContent = words;
  }

  #fail(words: string, again: () => void): void {
    part(this, '[role=status]', HTMLElement).replaceChildren(...loadFailure(words, again));
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }
  get #yours(): HTMLDetailsElement {
    return part(this, '.yours', HTMLDetailsElement);
  }
  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }
  get #list(): HTMLElement {
    return part(this, '.matches', HTMLElement);
  }
  get #more(): HTMLButtonElement {
    return part(this, '.more', HTMLButtonElement);
  }
}

customElements.define('skill-match', SkillMatch);
