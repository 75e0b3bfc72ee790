const joint = /[,;/|()•·]|\s[-–—]\s|-\s/;
// What follows a state is a code of the post.
const number = /(?<![\d\s-])[\d\s-]+$/;
const named = /^(?=.*\p{L}{2})[^\d]{2,40}$/u;
const remote = /\bremote(?:ly)?\b/i;
/** More than a city, its district, state and country is no address of a place of work. */
const most = 6;

/**
 * A place as it is stated, and the names that are parts of it, so that a country finds all that names it; wherever one
 * works from elsewhere is found as Remote.
 *
 * ```text
 * Herzliya, Tel Aviv District, Israel → itself, Herzliya, Tel Aviv District, Israel
 * ```
 */
export function placeParts(stated: string): string[] {
  const parts = stated
    .split(joint)
    .map((part) => part.trim().replace(number, ''))
    .filter((part) => named.test(part) && !remote.test(part));
  return [...new Set([stated, ...(remote.test(stated) ? ['Remote'] : []), ...parts.slice(0, most)])];
}
