import { matchesIn } from '../../text/matches-in.ts';
import type { Edit } from '../seed-text.ts';

const before = '(?<=^|[\\s([{"\'“‘–—])';
const behind = '(?=$|[\\s)\\]}"\'”’–—.,;:!?])';
const between = (mark: string, others: string) =>
  new RegExp(
    `${before}(${mark})(?=[^\\s${others}])[^${others}\\n]{1,600}(?<=[^\\s\\\\${others}])\\1${behind}`,
    'gmu',
  );

/**
 * Words between marks as CommonMark has them: _so_, __so__, *so*, `so`. No space stands inside of a mark, and no letter
 * or slash outside, so that snake_case, addresses, 3 * 4 and the stars of items are none.
 */
const marked = [between('_{1,2}', '_'), between('\\*', '*'), between('`', '`')];

/** The edits that take the marks of emphasis and of code out of a text. */
export function emphasisIn(value: string): Edit[] {
  const edits = marked.flatMap((pattern) =>
    matchesIn(value, pattern).flatMap(({ 0: said, 1: mark = '', index }) => {
      const end = index + said.length;
      return [without(index, index + mark.length), without(end - mark.length, end)];
    }),
  );
  return edits.sort((a, b) => a.from - b.from);
}

function without(from: number, to: number): Edit {
  return { from, to, after: '' };
}
