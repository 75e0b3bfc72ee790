import { headingMark } from './heading-mark.ts';

/** Words of a posting as they are published: without what stands for the markup of its headings. */
export function publishedText(text: string): string {
  return text.replaceAll(headingMark, '');
}
