import type { Fact } from './fact.ts';
import type { Finder } from './finder.ts';
import { namedBeside, namedIn } from './organization-names.ts';
import type { Reading } from './reading.ts';

/** The longest line that can close a posting with the employer's name, in words. */
const longestClosing = 4;
const name = /^\p{Lu}[\p{L}\p{N}&., -]*$/u;

/** A field or the header; a closing line of its own; else the name that most sentences of employers are about,
 * in this posting or in those beside it. */
export const hiringOrganization: Finder<'hiringOrganization'> = (reading) =>
  reading.stated('hiringOrganization')[0] ?? closing(reading) ?? namedIn(reading) ?? namedBeside(reading);

/** The last line, where it is a name that the text uses as well, or that signs the fields at the end. */
function closing({ blocks }: Reading): Fact<string> | undefined {
  const last = blocks.at(-1);
  if (!last || last.value.split(' ').length > longestClosing || !name.test(last.value)) return;

  const used =
    (last.afterField && !last.value.includes(':')) ||
    blocks.some((block) => block !== last && block.value.includes(last.value));
  return used
    ? { value: last.value, from: last.from, to: last.from + last.value.length, apart: true }
    : undefined;
}
