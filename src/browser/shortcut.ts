/**
 * Search from every page: by Ctrl or Cmd with K, and by its link. What it needs is loaded when it is first asked for. No key alone
 * opens it: to who speaks to the computer any word may type one (WCAG 2.1.4).
 */
addEventListener('keydown', (event) => {
  // What fills in forms sends events of this name without a key.
  const isK = event.key?.toLowerCase() === 'k';
  if (isK && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) open(event);
});
const link = document.querySelector<HTMLElement>('.find');
if (link) link.ariaKeyShortcuts = 'Control+K Meta+K';
link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});

/** The search page has its field, any other page a dialog; where its script cannot be loaded, its form leads to the search page. */
function open(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  const field =
    document.querySelector<HTMLInputElement>('role-search .query input') ?? dialog?.querySelector('input');
  if (!field) return;
  event.preventDefault();
  if (dialog && !dialog.open) {
    dialog.showModal();
    import('./search-dialog.ts').then(({ attendSearch }) => attendSearch(dialog)).catch(() => {});
  }
  field.select();
}
