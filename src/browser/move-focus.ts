/** With the arrow keys from the field to the results, from one to the next, and back; Escape leads back too. Says whether the key was taken. */
export function moveFocus(key: string, field: HTMLElement, results: readonly HTMLElement[]): boolean {
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? results.indexOf(activeElement) : -1;
  if (at < 0 && activeElement !== field) return false;

  const next =
    key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : key === 'Escape' && at >= 0 ? -1 : undefined;
  if (next === undefined || next < -1 || next >= results.length) return false;
  (results[next] ?? field).focus();
  return true;
}
