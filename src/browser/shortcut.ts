/** Search from every page: by / and Ctrl or Cmd with K, and by its link. What it needs is loaded when it is first asked for. */
addEventListener('keydown', (event) => {
  const isSlash =
    event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (isSlash || isK) open(event);
});
document.querySelector('.find')?.addEventListener('click', (event) => {
  if (event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

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
