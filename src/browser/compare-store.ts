import { comparedIn } from './compare-state.ts';

const key = 'rolebook-compare';

/** The name of the event that tells a document that the choice has changed. */
export const compareChange = 'compare-change';

/** The ids of the roles chosen to be compared; they are kept while the tab is open, and nowhere else. */
export function comparedRoles(): string[] {
  try {
    return comparedIn(sessionStorage.getItem(key) ?? '');
  } catch {
    // A browser may keep nothing: the choice then lasts as long as the page.
    return comparedIn(document.documentElement.dataset.compare ?? '');
  }
}

/** Keeps the choice and tells the document. */
export function keepCompared(roles: readonly string[]): void {
  try {
    sessionStorage.setItem(key, roles.join(','));
  } catch {
    document.documentElement.dataset.compare = roles.join(',');
  }
  document.dispatchEvent(new Event(compareChange));
}
