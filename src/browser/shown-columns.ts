/** Says below which width not all columns of a table stand in what scrolls it, and how many do. */
export function tellShownColumns(region: HTMLElement, hint: HTMLElement): void {
  new ResizeObserver(() => {
    const columns = [...region.querySelectorAll<HTMLElement>('thead th')];
    // Part of a pixel does not hide a column, and neither does the space behind its words.
    const shown = columns.filter((column) => {
      const space = Number.parseFloat(getComputedStyle(column).paddingInlineEnd);
      return column.offsetLeft + column.offsetWidth - space <= region.clientWidth + 1;
    });
    hint.hidden = shown.length === columns.length;
    hint.textContent = hint.hidden
      ? ''
      : `${shown.length} of ${columns.length} roles are shown: scroll the table sideways for the others.`;
  }).observe(region);
}
