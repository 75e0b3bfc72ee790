import type { Construct } from './construct.ts';

const ruled = /^[-=_*~–—─·•. ]{3,}$/;

/**
 * A ruled line parts what stands around it and says nothing.
 *
 * ```text
 * ----------
 * ```
 */
export const separator: Construct = (lines, index) => {
  const { value, from } = lines[index] ?? { value: '', from: 0 };
  if (!ruled.test(value)) return;

  return { size: 1, nodes: [], setAside: [{ from, to: from + value.length, reason: 'separator' }] };
};
