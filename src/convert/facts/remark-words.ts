import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { hasWord } from '../text/has-word.ts';

/** Refuses a posting whose title and text have no word, after its facts are lifted out: nobody can read or find it. */
export const remarkWords: Plugin<[], Root> = () => (tree, file) => {
  const { posting, nodes, facts } = file.data;
  if (!posting || !nodes) throw new Error('Words are looked for in a posting that `remarkPosting` parsed');
  const title = facts?.title;
  if (hasWord(`${title?.value ?? ''} ${textOf(tree)}`)) return;

  file.fail('Expected a posting with words in its title or text, found none: remove it, or paste its text', {
    place: nodes.position(title && !title.inferred ? title.from : posting.body, posting.to),
    ruleId: 'no-posting',
    source: 'rolebook',
  });
};
