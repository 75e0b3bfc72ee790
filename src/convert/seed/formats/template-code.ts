import type { Span } from '../../text/span.ts';
import { hasEmbeddedHtml } from './embedded-html.ts';
import { jsxCodeIn } from './jsx-code.ts';
import { type Fence, spansBetween } from './spans-between.ts';

/** How code of PHP, ERB, Liquid, Jinja, Twig and Handlebars opens and closes, and code in a page. */
const tags: readonly Fence[] = [
  { open: '<?', close: '?>', end: '?>' },
  { open: '<%', close: '%>', end: '%>' },
  { open: '{%', close: '%}', end: '%}' },
  { open: '{#', close: '#}', end: '#}' },
];
const values: readonly Fence[] = [
  { open: '{{{', close: '}}}', end: '}}}' },
  { open: '{{', close: '}}', end: '}}' },
];
const scripts: readonly Fence[] = ['script', 'style', 'iframe', 'svg'].map((name) => ({
  open: `<${name}`,
  close: `</${name}`,
  end: '>',
}));

/** The sign that a text may have such code, so that all others are not searched for each. */
const sign = /<[?%]|\{[%#{]/;
// A directive of Blade, or attributes of kramdown, alone in their line.
const directive =
  /^[ \t]*(?:@(?:extends|section|endsection|include|yield|push|endpush|stack|component|endcomponent|slot|endslot)\b[^\n]{0,300}|\{:[^{}\n]{0,300}\})[ \t]*$/gmu;
const blade = /@(?:extends|section|include|yield|push|stack|component|slot)\b/;
const word = /\S/;

/** The code of templates in a page, in order: it makes what readers see and is none of it. */
export function templateCodeIn(page: string): Span[] {
  return ordered([...codeIn(page), ...directivesIn(page), ...jsxCodeIn(page)]);
}

/**
 * The same in a text, where it stands alone in its lines, as writers speak of `{{name}}` too, or is a tag that nobody
 * speaks of; and scripts, where it has HTML in it or they stand alone in their lines.
 */
export function templateCodeInText(text: string): Span[] {
  const scripted = text.includes('<') ? spansBetween(text, scripts) : [];
  const run = hasEmbeddedHtml(text) ? scripted : aloneIn(text, scripted);
  const code = codeIn(text);
  const told = code.filter(({ from, to }) =>
    statement.test(text.slice(from, Math.min(to, from + longestStart))),
  );
  const known = new Set(told);
  const alone = aloneIn(text, code).filter((span) => !known.has(span));
  return ordered([...alone, ...told, ...run, ...directivesIn(text)]);
}

// {% include job/apply.html %}; not the {% if %} that a writer speaks of.
const statement = /^\{%-? ?(?:include|render|extends|layout|import) +["']?[\w-]*[./][\w./-]*/;
/** How far such a tag is read to know it, in characters. */
const longestStart = 80;

function codeIn(text: string): Span[] {
  return sign.test(text) ? spansBetween(text, [...tags, ...values]) : [];
}

/** Those of the spans that have nothing but each other in the lines where they start and end. */
function aloneIn(text: string, found: readonly Span[]): readonly Span[] {
  const alone: Span[] = [];
  let group: Span[] = [];
  let isBlank = true;
  const close = () => {
    if (isBlank) for (const span of group) alone.push(span);
    group = [];
    isBlank = true;
  };
  for (const [index, span] of found.entries()) {
    const before = text.slice(found[index - 1]?.to ?? 0, span.from);
    const lines = before.split('\n');
    if (word.test(lines[0] ?? '') && lines.length > 1) isBlank = false;
    if (lines.length > 1) close();
    if (word.test(lines.at(-1) ?? '')) isBlank = false;
    group.push(span);
  }
  const rest = text.slice(found.at(-1)?.to ?? 0);
  if (word.test(rest.split('\n', 1)[0] ?? '')) isBlank = false;
  close();
  return alone;
}

function directivesIn(text: string): Span[] {
  if (!text.includes('{:') && !blade.test(text)) return [];
  return [...text.matchAll(directive)].map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
  }));
}

/** The spans in order, those that overlap or touch as one. */
function ordered(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}
