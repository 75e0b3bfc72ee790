const rating = /\s?\d[.,]\d\s?[★☆]+$/u;

/**
 * Where the rating begins that a board puts straight behind the name of an employer; the end of the name where it has none.
 *
 * ```text
 * Contoso Bakery3.9 ★ → 14
 * ```
 */
export function ratingAt(name: string): number {
  return rating.exec(name)?.index || name.length;
}
