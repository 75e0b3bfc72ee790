import type { RootContent } from 'mdast';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, neighbour } from '../../text/lines.ts';
import { closesFrame, headsEmployer, headsPosting, isOfFrame, opensFrame } from '../../words/frame-words.ts';
import { isOfFoot } from '../../words/page-words.ts';
import { opensTail, readerFrameAt } from '../../words/reader-frames.ts';
import type { Nodes } from '../nodes.ts';
import type { Construct, Found, SetAside } from './construct.ts';

/** How many lines of a page stand around a posting at most, and how long each is, in characters. */
const mostLines = 120;
const longest = 240;

/**
 * What a page of a board has between its head and the posting, and behind the posting: whom a reader knows there, how
 * a reader fits, what a reader may buy. It may be all that names who hires: “Save Baker at Contoso”.
 *
 * ```text
 * Am I a good fit for this job?
 * Meet the hiring team
 * Ada Aster
 * About the job
 * ```
 */
export const boardFrame: Construct = (lines, index, nodes) => {
  const { value = '' } = lines[index] ?? {};
  if (isOfFrame(value)) return frame(lines, index, index + 1, nodes);
  const reader = readerFrameAt(value);
  if (reader) {
    const isOwn = (said: string) => reader.own?.test(said) === true;
    const end = endOf(lines, index, (said) => reader.closes.test(said), { isOwn });
    return end === undefined ? undefined : frame(lines, index, end + (reader.withLast ? 1 : 0), nodes);
  }
  if (opensFrame(value) || isSaveButton(lines, index)) {
    const end = endOf(lines, index, headsPosting);
    return end === undefined ? undefined : frame(lines, index, end, nodes);
  }
  if (opensTail(value)) {
    const end = endOf(lines, index, () => false, { otherwise: lines.length, isOwn: isOfFoot });
    return end === undefined ? undefined : frame(lines, index, end, nodes);
  }
  // Nobody's “More jobs” ends a posting that no page has begun.
  if (!closesFrame(value) || !lines.slice(0, index).some((line) => headsPosting(line.value))) return;
  const end =
    endOf(lines, index, headsEmployer) ?? endOf(lines, index, () => false, { otherwise: lines.length });
  return end === undefined ? undefined : frame(lines, index, end, nodes);
};

const button = /^save$/i;
// What the button is called: the title and the employer.
const named = /^Save (\S.{1,150}?)\s+at (\S.{1,80})$/;

function isSaveButton(lines: readonly Line[], index: number): boolean {
  return button.test(lines[index]?.value ?? '') && named.test(neighbour(lines, index, 1)?.value ?? '');
}

/** What a page says of its reader has no section of a posting. */
const ofPosting = new Set<SectionKind | undefined>(['responsibilities', 'minimum', 'preferred', 'benefits']);

/** Where the lines of the page end: at the first that `isEnd`; nowhere where one of them is too long, as a text is, or opens a section. */
function endOf(
  lines: readonly Line[],
  index: number,
  isEnd: (said: string) => boolean,
  { otherwise, isOwn }: { otherwise?: number; isOwn?: (said: string) => boolean } = {},
): number | undefined {
  let count = 0;
  for (let at = index; at < lines.length; at++) {
    const said = lines[at]?.value ?? '';
    if (isEnd(said)) return at;
    if (said && ++count > mostLines) return;
    if (said.length > longest) return;
    if (ofPosting.has(sectionKindOf(headingPhrase(said))) && !isOwn?.(said)) return;
  }
  return otherwise;
}

function frame(lines: readonly Line[], index: number, end: number, nodes: Nodes): Found {
  const said = lines.slice(index, end).filter(({ value }) => value !== '');
  const above = new Set(lines.slice(0, index).map(({ value }) => value));
  const naming = said.find(({ value }) => {
    const [, title = '', employer = ''] = named.exec(value) ?? [];
    return above.has(title) && !above.has(employer);
  });
  return {
    size: end - index,
    nodes: naming ? [employerOf(naming, nodes)] : [],
    setAside: said
      .filter((line) => line !== naming)
      .map(({ value, from }): SetAside => ({ from, to: from + value.length, reason: 'furniture' })),
  };
}

function employerOf({ value, from }: Line, nodes: Nodes): RootContent {
  const [, , employer = ''] = named.exec(value) ?? [];
  const at = from + value.length - employer.length;
  return nodes.field('hiringOrganization', nodes.text(from, at), nodes.text(at, from + value.length));
}
