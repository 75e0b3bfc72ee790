import { smallWordsIn } from '../text/small-words.ts';
import type { Reading, Said } from './reading.ts';

/** A name as the text writes it, where it has its capital there: contoso_labs → Contoso Labs. */
export function writtenOut({ blocks, headings }: Reading, name: string): string {
  const words = name.replaceAll(/[-_]/g, ' ');
  for (const { value } of [...headings, ...blocks]) {
    const at = value.toLowerCase().indexOf(words);
    const said = at < 0 ? '' : value.slice(at, at + words.length);
    if (/^\p{Lu}/u.test(said)) return said;
  }
  return name;
}

/** Whether a posting speaks of a name as of who hires: in a field, or in its sentences. */
export function speaksOf({ stated, blocks, headings }: Reading, name: string, line: Said): boolean {
  const own = name.toLowerCase();
  if (stated('hiringOrganization').some(({ value }) => value.trim().toLowerCase() === own)) return true;
  const forms = [
    `at ${name}`,
    `At ${name}`,
    `join ${name}`,
    `Join ${name}`,
    `About ${name}`,
    `${name} is `,
    `${name}'s`,
    `${name}’s`,
  ];
  const others = [...headings, ...blocks].filter(({ from }) => from !== line.from);
  // What is also written small is a word: Software Engineer - Infrastructure.
  if (others.some(({ value }) => value.includes(own) && smallWordsIn(value).includes(own))) return false;
  return others.some(({ value }) => forms.some((form) => value.includes(form)));
}
