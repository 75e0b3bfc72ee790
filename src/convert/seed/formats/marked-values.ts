import type { GivenText } from '../document.ts';
import { mend } from '../mend.ts';
import type { SeedText } from '../seed-text.ts';
import { type Data, leavesOf } from './data.ts';
import { isHtml } from './is-html.ts';
import { withReferencesRead } from './markup-references.ts';

const markup = /[<&]/;
// Search of a board marks what was looked for: <b>Baker</b>
const tag = /<\/?(?:b|em|i|mark|span|strong|u)\b[^<>]{0,200}>/gi;

/**
 * The values of a record as its texts are to be read: where one of these is HTML, no value is plain text.
 *
 * ```text
 * {"title": "Baker &amp; <b>Confectioner</b>", "description": "<p>You bake.</p>"} → Baker & Confectioner
 * ```
 */
export function withMarkupRead(
  given: readonly GivenText[],
  record: Pick<Data, 'members'>,
): readonly GivenText[] {
  const isMarked = ({ property, text }: GivenText) => property !== undefined && markup.test(text.value);
  if (!given.some(isMarked)) return given;
  const texts = record.members.flatMap(({ value }) => leavesOf(value));
  if (!texts.some((text) => isHtml(text.text().value))) return given;
  return given.map((fact) => (isMarked(fact) ? { ...fact, text: plain(fact.text) } : fact));
}

function plain(text: SeedText): SeedText {
  return withReferencesRead(mend({ text, repairs: [] }, 'markup', tag, () => '')).text;
}
