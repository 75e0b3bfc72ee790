import { existsSync } from 'node:fs';
import { payloads } from './hostile-payloads.ts';

/**
 * Text that would run, break or change a page if it were taken for markup: [name, text].
 * A canary that ran leaves `globalThis.canary`.
 */
export const hostile: readonly (readonly [string, string])[] = [
  ['an expression', '{globalThis.canary = 1}'],
  ['an expression in prose', 'Pay of {globalThis.canary = 1} a year'],
  ['an open brace', 'knows { and }'],
  ['a closing brace first', '} else {'],
  ['import prose', 'import duties and customs law'],
  ['import code', "import 'node:child_process'"],
  ['export prose', 'export sales to three continents'],
  ['export code', 'export const canary = (globalThis.canary = 1)'],
  ['export default', 'export default () => null'],
  ['an element', '<script>globalThis.canary = 1</script>'],
  ['an image', '<img src=x onerror="globalThis.canary = 1">'],
  ['a component', '<Page title="x" />'],
  ['a fragment', '<>nothing</>'],
  ['a closing tag', '</article></main>'],
  ['a comment', '<!-- not shown -->'],
  ['an MDX comment', '{/* not shown */}'],
  ['less than', 'a < b and 3<4, or x <y'],
  ['entities', '&lt;b&gt; &amp; &nbsp; &#60; AT&T R&D'],
  ['a link', '[apply](javascript:globalThis.canary=1)'],
  ['a reference link', '[apply][1]'],
  ['a definition', '[1]: javascript:globalThis.canary=1'],
  ['an image link', '![seal](https://example.com/x.png)'],
  ['an autolink', 'see <https://example.com/?a=b&c=d>'],
  ['a bare address', 'www.example.com, https://example.com/a_b_c, mail jobs@example.com'],
  ['a heading', '# Not a heading'],
  ['a setext heading', 'Not a heading\n==='],
  ['a rule', '---'],
  ['stars', '*** * ** a*b*c **d**'],
  ['underscores', '_a_ __init__ snake_case_name'],
  ['tildes', '~~gone~~ ~ ~~~'],
  ['backticks', '`code` ``` `` ` lone'],
  ['a fence', '```js'],
  ['a quote', '> quoted >> twice'],
  ['a table', 'a | b | c'],
  ['a table rule', '|---|---|'],
  ['a numbered line', '3) third, 4. fourth'],
  ['a bullet inside', '+ plus, - minus'],
  ['a task', '[x] done [ ] open'],
  ['a footnote', 'see[^1] and [^note]: text'],
  ['math', '$x^2$ and $$\\int$$ for $100k'],
  ['backslashes', 'C:\\new\\{x} \\* \\\\'],
  ['frontmatter', '---\ntitle: x\n---'],
  ['a yaml tag', '!!js/function "() => 1"'],
  ['a directive', ':::note{.x} and :name[label]'],
  ['a shortcode', ':smile: at 10:30'],
  ['a template', `$${'{'}globalThis.canary = 1} \`$${'{'}1}\``],
  ['an astro name', '__ASTRO_IMAGE_x and frontmatter.title'],
  ['bidirectional marks', 'pay \u202E0005\u202C a year \u2066x\u2069'],
  ['zero width', 'Py\u200Bthon \uFEFFend'],
  ['controls', 'a\u0000b\u0007c\u001bd'],
  ['lone surrogates', 'a\uD800b\uDC00c'],
  ['noncharacters', 'a\uFFFEb\uFFFF'],
  ['line separators', 'a\u2028b\u2029c'],
  ['spaces at the ends', '\u00a0 a \u3000'],
  ['emoji', '👩‍💻 🇺🇸 *bold*👍'],
  ['right to left', 'مهندس *خبير* (بايثون) {x}'],
  ['combining marks', 'Cafe\u0301 A\u030A'],
  ['deep brackets', '['.repeat(3000)],
  ['deep quotes', `${'>'.repeat(3000)} x`],
  ['deep braces', '{'.repeat(3000)],
  ['deep tags', '<a>'.repeat(1500)],
  ['a long line', 'lorem {ipsum} <dolor> *sit* '.repeat(4000)],
  ...payloads,
];

const shared = new URL('../../shared/hostile/cases.mjs', import.meta.url);

/** These, and those of the kit where it lies beside the project. */
export const allHostile: readonly (readonly [string, string])[] = [
  ...hostile,
  ...(existsSync(shared) ? (await import(shared.href)).cases : []),
];

/** Postings with a text in each place where a posting's words can stand. */
export const hostilePlaces: Record<string, (text: string) => string> = {
  title: (text) =>
    `${text}\n\nContoso\nParis, France\n\nAbout the job\n\nYou work with maps.\n\nRequirements\n\nPatience`,
  paragraph: (text) =>
    `Map Editor\n\nAbout the job\n\nYou work with maps.\n\n${text}\n\nRequirements\n\nPatience`,
  item: (text) => `Map Editor\n\nRequirements\n\n• Patience\n• ${text}\n• Maps`,
  heading: (text) => `Map Editor\n\nYou work with maps.\n\n${text}\n\n• Patience\n• Maps`,
};
