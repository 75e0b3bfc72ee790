import { isPlace } from '../words/places.ts';
import type { Fact } from './fact.ts';
import type { Reading } from './reading.ts';

/** How far into a text without line ends the head of its page reaches, in characters. */
const head = 500;
const button =
  /^ (.{3,60}?) (?:Apply|Save|Share|Over \d|Be among|\d{1,3}\+? (?:minutes?|hours?|days?|weeks?|months?) ago)\b/;

/**
 * The place that a page without line ends has behind its title and who hires, and before its buttons.
 *
 * ```text
 * Night Baker Contoso Ghent, Belgium Apply Night Baker …
 * ```
 */
export function placeInLine(
  { value, body }: Reading,
  title?: Fact<string>,
  employer?: Fact<string>,
): Fact<string>[] {
  const text = value.slice(body, body + head);
  if (!title || text.length < head || text.includes('\n')) return [];
  for (let at = text.indexOf(title.value); at >= 0; at = text.indexOf(title.value, at + 1)) {
    const behind = text.slice(at + title.value.length);
    const named = employer && behind.startsWith(` ${employer.value} `) ? employer.value.length + 1 : 0;
    const name = button.exec(behind.slice(named))?.[1];
    if (!name || !isPlace(name)) continue;
    const from = body + at + title.value.length + named + 1;
    return [{ value: name, from, to: from + name.length }];
  }
  return [];
}
