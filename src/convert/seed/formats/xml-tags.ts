import { mend } from '../mend.ts';
import type { Mended } from '../seed.ts';
import { ofProse } from './xml-prose.ts';

// <?xml version="1.0"?>, <title>, </title>, <![CDATA[, ]]>
const tag = /<\?xml\b[^<>]{0,200}\?>|<\/?([a-z_][\w:.-]{0,60})\s?\/?>|<!\[CDATA\[|\]\]>/gi;
const name = /[a-z_][\w:.-]*/i;

/**
 * A text that is meant as XML, and too broken to be read as such, without the tags that say nothing: each of its fields is
 * a line. The tags of prose stay, as those of HTML in any text, and those with attributes, which have words of their own.
 *
 * ```xml
 * <job><title>Baker<company>Contoso</company> → ⏎ Baker ⏎ Contoso ⏎
 * ```
 */
export function withoutTags(text: Mended): Mended {
  return mend(text, 'markup', tag, (said) => (ofProse.test(name.exec(said)?.[0] ?? '') ? said : '\n'));
}
