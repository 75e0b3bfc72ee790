import type { Ask, OneOf } from './asks.ts';

/**
 * Asks as one line of text, so that thousands of roles fit into a file: numbers of skills in base 36,
 * `|` between alternatives, `:` before years.
 *
 * ```text
 * 3 5|6 a:2   skill 3; skill 5 or 6; skill 10, two years
 * ```
 *
 * @throws Error where a skill has no number.
 */
export function writeAsks(asks: readonly OneOf[], numbers: ReadonlyMap<string, number>): string {
  const write = ({ id, years }: Ask) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`Expected a number for the skill ${id}, found none`);
    return years === undefined ? number.toString(36) : `${number.toString(36)}:${years}`;
  };
  return asks.map((oneOf) => oneOf.map(write).join('|')).join(' ');
}

/** The asks that a line of text says; skills without an id are left out. */
export function readAsks(line: string, ids: readonly string[]): OneOf[] {
  if (line === '') return [];
  return line.split(' ').map((oneOf) => oneOf.split('|').flatMap((ask) => readAsk(ask, ids)));
}

function readAsk(ask: string, ids: readonly string[]): Ask[] {
  const [number = '', years] = ask.split(':');
  const id = ids[Number.parseInt(number, 36)];
  if (id === undefined) return [];
  return [years === undefined ? { id } : { id, years: Number(years) }];
}
