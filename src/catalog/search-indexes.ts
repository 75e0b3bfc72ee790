/** How many roles one index of their words holds: so few are indexed anew after an edit, and few indexes are asked by a query. */
const most = 1250;

/** How many indexes of words the roles of a site are divided among. */
export function indexCount(roles: number): number {
  return Math.max(1, Math.ceil(roles / most));
}

/** Where an index lies in a site, by its number from 0: the first is the one that a reader's browser starts from. */
export function indexFolder(number: number): string {
  return number === 0 ? 'pagefind' : `pagefind/${number}`;
}
