import type { Construct } from './construct.ts';

const ruled = /^[-=_*~–—─·•. ]{3,}$/;
const mark = /^[-–—·•|]$/;

/**
 * A ruled line parts what stands around it and says nothing; nor does a mark alone, with no text below it.
 *
 * ```text
 * ----------
 * ```
 */
export const separator: Construct = (lines, index) => {
  const { value, from } = lines[index] ?? { value: '', from: 0 };
  if (!ruled.test(value) && !(mark.test(value) && !lines[index + 1]?.value)) return;

  return { size: 1, nodes: [], setAside: [{ from, to: from + value.length, reason: 'separator' }] };
};
