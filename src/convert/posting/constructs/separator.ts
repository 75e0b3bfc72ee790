import { countsRoles } from '../../words/role-count.ts';
import type { Construct } from './construct.ts';

const ruled = /^[-=_*~–—─·•. ]{3,}$/;
const mark = /^[-–—·•|]$/;

// What tells a program that prints reStructuredText what to do: “.. include:: more.rst”, “:orphan:”.
const directive =
  /^\.\. (?:\|[^|\n]{1,40}\| )?(?:include|replace|raw|contents|meta|image|figure|only|toctree|container|class|role|highlight|code-block|sectnum|tags|_[^:]{1,60}):|^:(?:orphan|nocomments|nosearch|tocdepth: ?\d{0,2}):?$/;

/**
 * A ruled line parts what stands around it and says nothing; nor does a mark alone, with no text below it,
 * nor what counts postings.
 *
 * ```text
 * ----------
 * ```
 */
export const separator: Construct = (lines, index) => {
  const { value, from } = lines[index] ?? { value: '', from: 0 };
  const reason = directive.test(value) ? 'template' : 'separator';
  const isMark = mark.test(value) && !lines[index + 1]?.value;
  if (reason === 'separator' && !ruled.test(value) && !isMark && !countsRoles(value)) return;

  return { size: 1, nodes: [], setAside: [{ from, to: from + value.length, reason }] };
};
