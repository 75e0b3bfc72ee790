import { dialogOptions } from './dialog-options.ts';
import { sourcesAt } from './search/sources.ts';

const patience = 120;
const attended = new WeakSet<HTMLDialogElement>();

/** Offers skills and roles for what is typed in the dialog, and lets keys choose among them. */
export function attendSearch(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('#search-options');
  if (!field || !status || !list || attended.has(dialog)) return;
  attended.add(dialog);
  // Without this script there is nothing to choose from.
  list.role = 'listbox';
  list.ariaLabel = 'Roles and skills';
  const base = new URL('..', dialog.querySelector('form')?.action).pathname;
  const sources = sourcesAt(base);

  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const offer = async () => {
    const own = ++turn;
    const { options, told } = await dialogOptions(field.value, sources, base).catch(() => failed);
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
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
  // The dialog itself is clicked only beside what it shows.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  if (field.value) offer();
}

const failed = { options: [], told: 'The search index could not be loaded: try again.' };

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
