import { htmlText } from './html-text.ts';
import { type NestedItem, nestedItems } from './nested-items.ts';

/** A posting's section as the structured data says it: shapes of `readBody`, of which only the words count. */
interface Section {
  readonly heading?: Words | undefined;
  readonly blocks: readonly (Words | { readonly ordered: boolean; readonly items: readonly Item[] })[];
}
interface Words {
  readonly parts: readonly { readonly text: string }[];
}
type Item = Words & { readonly depth?: number };

/** What an employer says, as `postingHtml` has it: the publishing site's own words are left out. */
export function employersHtml(sections: readonly (Section & { readonly by?: 'site' | undefined })[]): string {
  return postingHtml(sections.filter(({ by }) => by !== 'site'));
}

/** What sections say, as HTML of headings, paragraphs and lists with every word escaped. */
export function postingHtml(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, blocks }) => [
      ...(heading ? [tag('h2', heading)] : []),
      ...blocks.map((block) =>
        'items' in block ? list(block.ordered ? 'ol' : 'ul', nestedItems(block.items)) : tag('p', block),
      ),
    ])
    .join('');
}

function list(name: 'ol' | 'ul', items: readonly NestedItem<Item>[]): string {
  return `<${name}>${items.map(({ item, below }) => element('li', wordsOf(item) + (below.length > 0 ? list('ul', below) : ''))).join('')}</${name}>`;
}

function tag(name: string, words: Words): string {
  return element(name, wordsOf(words));
}

function wordsOf({ parts }: Words): string {
  return htmlText(parts.map(({ text }) => text).join(''));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
