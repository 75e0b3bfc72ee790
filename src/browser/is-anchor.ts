/** Whether a fragment leads to a place of the page, as the link that skips to the content does, and so says no choice. */
export function isAnchor(fragment: string): boolean {
  return document.getElementById(fragment.replace(/^#/, '')) !== null;
}
