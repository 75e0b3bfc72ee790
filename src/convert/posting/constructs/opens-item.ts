const bullet = /^(?:[•◦▪·*–-]|\d{1,2}[.)])\s/;

/** Whether a line begins as an item of a list does, with its bullet or its number. */
export function opensItem(line: string): boolean {
  return bullet.test(line);
}
