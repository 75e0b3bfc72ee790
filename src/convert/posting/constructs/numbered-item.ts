import type { Line } from '../../text/lines.ts';
import type { Construct } from './construct.ts';

// “1. Bake”, and “1.Bake” as some write it; not 2.5 or 1.x. “iv. Sell” is the fourth.
const number = /^\(?(\d{1,3}|[ivx]{1,5})[.)](?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/u;
const digits = /^\d/;
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/**
 * A numbered line is an item of a list where a neighbour has the number before or after it, whatever stands further in between:
 * "1986. A great year" stands alone and is prose.
 *
 * ```text
 * 1. Pioneer novel approaches
 *    - in our field
 * 2. Survey the state of the art
 * ```
 */
export const numberedItem: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const match = line && number.exec(line.value);
  if (!line || !match) return;

  const own = numberOf(line);
  if (own === undefined) return;
  const before = numberOf(beside(lines, index, -1));
  const after = numberOf(beside(lines, index, 1));
  if (before !== own - 1 && after !== own + 1) return;

  const text = nodes.text(line.from + match[0].length, line.from + line.value.length);
  return { size: 1, nodes: [nodes.item(line.from, own, text)] };
};

/** So many columns further in, at least, stands what belongs to an item, and it is looked past so many lines. */
const further = 2;
const most = 40;

/** The nearest line that says something and stands no further in, `step` by `step` from `index`. */
function beside(lines: readonly Line[], index: number, step: 1 | -1): Line | undefined {
  const deeper = (lines[index]?.column ?? 0) + further;
  for (let at = index + step; Math.abs(at - index) <= most; at += step) {
    const line = lines[at];
    if (!line || (line.value !== '' && (line.column ?? 0) < deeper)) return line;
  }
}

function numberOf(line: Line | undefined): number | undefined {
  const said = line && number.exec(line.value)?.[1];
  if (said === undefined) return;
  const roman = romans.indexOf(said) + 1;
  if (roman > 0) return roman;
  return digits.test(said) ? Number(said) : undefined;
}
