/** The key / leads to search from every page, but not while somebody types. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
    return;

  const link = document.querySelector<HTMLAnchorElement>('.find');
  if (!link) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.focus();
  else link.click();
});
