import './search-dialog.css';
import { dialogOptions } from './dialog-options.ts';
import { element } from './element.ts';
import { sourcesAt } from './search/sources.ts';

const patience = 120;
let dialog: HTMLDialogElement | undefined;

/** Opens search over the page; `address` is that of the search page. */
export function openSearch(address: string): void {
  dialog ??= makeDialog(new URL(address));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(page: URL): HTMLDialogElement {
  const base = new URL('..', page).pathname;
  const sources = sourcesAt(base);
  const field = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    spellcheck: 'false',
    role: 'combobox',
    'aria-label': 'Search roles and skills',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
  });
  const status = element('p', { role: 'status' });
  const list = element('div', { id: 'search-options', role: 'listbox', 'aria-label': 'Roles and skills' });
  const close = element('button', { type: 'button' }, 'Close');
  const form = element('form', { action: page.pathname, method: 'get' }, field, close);
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    form,
    status,
    list,
    element(
      'p',
      { class: 'keys' },
      'Arrow keys choose, Enter opens; Enter in the field shows all results. Escape closes.',
    ),
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => event.target === made && made.close());

  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const offer = async () => {
    const own = ++turn;
    const { options, told } = await dialogOptions(field.value, sources, base).catch(() => ({
      options: [],
      told: 'The search index could not be loaded: try again.',
    }));
    if (own !== turn) return;
    list.replaceChildren(...options);
    choose(field, options, -1);
    status.textContent = told;
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, patience);
  });
  field.addEventListener('keydown', (event) => {
    const options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    const next = nextOption(event.key, at, options.length);
    if (next !== undefined) choose(field, options, next);
    else if (event.key === 'Enter' && at >= 0) options[at]?.click();
    else return;
    event.preventDefault();
  });
  document.body.append(made);
  return made;
}

/** The option that a key leads to; before the first and after the last stands the field, -1. */
function nextOption(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1;
}

function choose(field: HTMLInputElement, options: readonly HTMLElement[], chosen: number): void {
  for (const [at, option] of options.entries()) option.ariaSelected = String(at === chosen);
  const option = options[chosen];
  field.setAttribute('aria-expanded', String(options.length > 0));
  if (option) field.setAttribute('aria-activedescendant', option.id);
  else field.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
}
