/**
 * This page with another query or fragment: from the root of its site on, as a path that begins with two slashes
 * (`//host/search/`) is else the address of another.
 */
export function ownAddress(rest: string): string {
  return `${location.origin}${location.pathname}${rest}`;
}
