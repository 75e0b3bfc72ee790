import { parted, type SeedText } from '../seed-text.ts';

/** A text without what only its editors read, and that: the comments of its front matter and its fences. */
export interface FrontMatter {
  readonly text: SeedText;
  readonly apart: readonly { readonly reason: 'comment' | 'separator'; readonly text: SeedText }[];
}

const block = /^\uFEFF?---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/;
const key = /^[\p{L}][\p{L}\d _-]{0,40}:(?:[ \t]|\r?$)/mu;
const apart = /(?:^[ \t]*#.*\r?\n)+|^---[ \t]*(?:\r?\n|$)/gm;

/**
 * Takes fences and comments from YAML front matter, in which a line that starts with # is no heading
 * and a line above a fence neither; its keys and values are lines like any others.
 *
 * ```text
 * ---
 * # Fill in the fields below.
 * title: Security Lead
 * ---
 * ```
 */
export function frontMatterOf(text: SeedText): FrontMatter {
  const matter = block.exec(text.value)?.[0];
  if (!matter || !key.test(matter)) return { text, apart: [] };

  const found = [...matter.matchAll(apart)].map(({ 0: said, index }) => ({
    reason: said.startsWith('---') ? ('separator' as const) : ('comment' as const),
    from: index,
    to: index + said.length,
  }));
  const { rest, parts } = parted(text, found);
  return {
    text: rest,
    apart: parts.map((part, index) => ({ reason: found[index]?.reason ?? 'comment', text: part })),
  };
}
