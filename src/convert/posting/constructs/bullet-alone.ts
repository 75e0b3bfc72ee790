import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { isOfBoard } from '../../words/page-words.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct, SetAside } from './construct.ts';

const mark = /^[•·▪●○◦‣⁃∙■□◆➢►✓|–—-]$/u;
const small = /\p{Ll}/u;
const capital = /\p{Lu}/u;

/**
 * A bullet alone in a line is the one of the line below it, as files of fixed layout give it, unless that is a heading
 * or has a bullet of its own; what a board counts, “47 applicants”, is no item.
 *
 * ```text
 * •
 * Bake at night
 * ```
 */
export const bulletAlone: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const below = lines[index + 1];
  if (!line || !below || !mark.test(line.value)) return;
  if (isOfBoard(below.value)) {
    const setAside = [line, below].map(
      ({ value, from }): SetAside => ({ from, to: from + value.length, reason: 'furniture' }),
    );
    return { size: 2, nodes: [], setAside };
  }
  const isHeading =
    below.value.endsWith(':') ||
    (capital.test(below.value) && !small.test(below.value)) ||
    sectionKindOf(headingPhrase(below.value)) !== undefined;
  if (line.value === '|' || isHeading || bulletedItem([below], 0, nodes))
    return {
      size: 1,
      nodes: [],
      setAside: [{ from: line.from, to: line.from + line.value.length, reason: 'separator' }],
    };

  const text = nodes.text(below.from, below.from + below.value.length);
  return { size: 2, nodes: [nodes.item(line.from, undefined, text)] };
};
