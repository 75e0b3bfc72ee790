import { attributeOf, eachAttribute } from './each-attribute.ts';
import { eachTag } from './each-tag.ts';

/** What a page is checked by. It depends on nothing but the page, so it can be kept with the hash of the file. */
export interface PageFacts {
  /** The ids of its elements, each once: what a fragment can lead to. */
  readonly ids: readonly string[];
  /** Where it leads and what it loads, each once, as it is written. */
  readonly links: readonly string[];
  /** What is wrong with it by itself: `line:column Expected X, found Y: do Z (rule)`. */
  readonly faults: readonly string[];
}

// Most tags have neither an address nor a name: they are passed over without a look at their attributes.
const telling = /[\s/"'](?:id|href|src|action|poster|style|on[a-z]+)[\s=]/i;
const notable = /^<(h1|html|title|style|meta|script)(?=[\s/>])/i;
// The engine copies shorter parts by itself.
const shortest = 13;
const dataBlock = 'application/ld+json';

/** Reads from a page what its check asks for, without a tree: thousands of pages are read in a second. */
export function factsOfPage(html: string): PageFacts {
  const ids = new Set<string>();
  const links = new Set<string>();
  const faults: string[] = [];
  const head = { title: '', description: '', lang: '' };
  let headings = 0;
  const fault = (at: number, text: string) => faults.push(`${placeIn(html, at)} ${text}`);

  const readNotable = (name: string, tag: string, from: number, to: number) => {
    if (name === 'h1') headings += 1;
    else if (name === 'html') head.lang = attributeOf(tag, 'lang');
    // A picture may have titles of its own; the one of the page comes first.
    else if (name === 'title') head.title ||= html.slice(to, html.indexOf('<', to)).trim();
    else if (name === 'style') fault(from, inline('a style element'));
    else if (name === 'meta' && attributeOf(tag, 'name') === 'description')
      head.description = attributeOf(tag, 'content').trim();
    else if (name === 'script' && !attributeOf(tag, 'src') && attributeOf(tag, 'type') !== dataBlock)
      fault(from, inline('a script'));
  };

  eachTag(html, (tag, from, to) => {
    const [, name] = notable.exec(tag) ?? [];
    if (name) readNotable(name.toLowerCase(), tag, from, to);
    if (!telling.test(tag)) return;
    eachAttribute(tag, (key, value) => {
      if (key === 'href' || key === 'src' || key === 'action' || key === 'poster') links.add(value);
      else if (key === 'id') {
        if (ids.has(value))
          fault(from, `Expected an id of its own, found ${value} twice: rename one (duplicate-id)`);
        ids.add(value);
      } else if (key === 'style' || key.startsWith('on')) fault(from, inline(`the attribute ${key}`));
    });
  });

  if (headings !== 1) fault(0, `Expected one h1, found ${headings}: give the page one (page-h1)`);
  for (const [key, value] of Object.entries(head))
    if (!value) fault(0, `Expected a ${key}, found none: give the page one (page-${key})`);
  return { ids: Array.from(ids, alone), links: Array.from(links, alone), faults };
}

/** A part of a long text keeps all of it in memory: this does not. */
function alone(text: string): string {
  return text.length < shortest ? text : Buffer.from(text).toString();
}

function inline(what: string): string {
  return `Expected no script or style in the page, which its policy forbids, found ${what}: put it into a file (inline)`;
}

function placeIn(html: string, at: number): string {
  const before = html.slice(0, at);
  return `${before.split('\n').length}:${at - before.lastIndexOf('\n')}`;
}
