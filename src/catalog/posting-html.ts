import { htmlText } from './html-text.ts';

/** A posting's section as the structured data says it: shapes of `readBody`, of which only the words count. */
interface Section {
  readonly heading?: Words | undefined;
  readonly blocks: readonly (Words | { readonly ordered: boolean; readonly items: readonly Words[] })[];
}
interface Words {
  readonly parts: readonly { readonly text: string }[];
}

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
        'items' in block ? list(block.ordered ? 'ol' : 'ul', block.items) : tag('p', block),
      ),
    ])
    .join('');
}

function list(name: 'ol' | 'ul', items: readonly Words[]): string {
  return `<${name}>${items.map((item) => tag('li', item)).join('')}</${name}>`;
}

function tag(name: string, { parts }: Words): string {
  return `<${name}>${htmlText(parts.map(({ text }) => text).join(''))}</${name}>`;
}
