import type { Edit } from './seed-text.ts';

const head =
  /^(.{2,120}?) (Apply) (?:(remote type) (\S.{1,30}?) )?(locations) (.{2,300}?) (time type) (Full time|Part time) (posted on) (Posted (?:Today|Yesterday|\d{1,3}\+? Days Ago)) (job requisition id) (\S{2,24}) /;
/** Which part of it names the places. */
const places = 5;
const country = /^[^,]{2,40}, /;

/**
 * Line ends where the head of a page of Workday was copied into one line, that begins at `from`: between its labels and
 * their values, between places of one country, and a blank line behind it.
 *
 * ```text
 * Night Baker Apply locations Ghent, Belgium time type Full time posted on Posted Today job requisition id R-4711 We …
 * ```
 */
export function workdayEdits(line: string, from: number): Edit[] {
  const found = head.exec(line);
  if (!found) return [];
  let at = 0;
  const ends = found.slice(1).flatMap((part = '', index) => {
    if (part === '') return [];
    const start = at;
    at += part.length + 1;
    return [...(index === places ? placesApart(part).map((place) => start + place) : []), at - 1];
  });
  return ends.map((end, index) => ({
    from: from + end,
    to: from + end + 1,
    after: index === ends.length - 1 ? '\n\n' : '\n',
  }));
}

/** Poland, Remote | Poland, Warsaw */
function placesApart(said: string): number[] {
  const [name] = country.exec(said) ?? [];
  if (!name) return [];
  const starts: number[] = [];
  for (let at = said.indexOf(` ${name}`); at >= 0; at = said.indexOf(` ${name}`, at + 1)) starts.push(at);
  return starts;
}
