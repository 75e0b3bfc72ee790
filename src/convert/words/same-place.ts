import { regionCodes } from './place-names.ts';

const countryNames = new Map([
  ...['US', 'USA', 'U.S.', 'U.S.A.', 'United States of America'].map(
    (name) => [name, 'United States'] as const,
  ),
  ...['UK', 'U.K.', 'Great Britain'].map((name) => [name, 'United Kingdom'] as const),
]);

/**
 * Places without those that are said again in other words, as a board does beside the employer: of two the first, or the
 * only one that says more than a city.
 *
 * ```text
 * Erie, PA; Erie, Pennsylvania, United States → Erie, PA
 * Erie; Erie, PA → Erie, PA
 * Anywhere; Work from home → Anywhere
 * ```
 */
export function withoutRepeats(places: readonly string[]): string[] {
  const all = [...new Set(places)].map((place) => ({ place, parts: partsOf(place) }));
  return all
    .filter(
      ({ parts }, index) =>
        !all.some((other, at) =>
          parts.length === 1
            ? other.parts[0] === parts[0] && (other.parts.length > 1 || at < index)
            : at < index && other.parts.length > 1 && isSame(other.parts, parts),
        ),
    )
    .map(({ place }) => place);
}

function partsOf(place: string): string[] {
  return place.split(/,\s*/).map((part, index) => {
    if (index === 0) return fromAnywhere.test(part) ? 'remote' : part.toLowerCase();
    return (regionCodes.get(part) ?? countryNames.get(part) ?? part).toLowerCase();
  });
}

const fromAnywhere = /^(?:(?:fully |100% )?remote|work(?:ing)? from home|anywhere)$/i;

/** Whether two places begin with the same city, and one says all that the other says. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  return less[0] === more[0] && less.every((part) => more.includes(part));
}
