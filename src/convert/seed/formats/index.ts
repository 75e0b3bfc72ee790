import type { Document } from '../document.ts';
import type { Decoded } from '../seed.ts';
import { parted, seedText } from '../seed-text.ts';
import { commentsIn } from './comments.ts';
import { frontMatterOf } from './front-matter.ts';
import { htmlDocuments } from './html.ts';
import { jsonDocuments } from './json.ts';
import { isMarkdown, textOfMarkdown } from './markdown-text.ts';

/** What is in a seed, by what it is written in: JSON, HTML, or else text. */
export function documentsOf(decoded: Decoded): Document[] {
  return jsonDocuments(decoded) ?? htmlDocuments(decoded) ?? [textDocument(decoded)];
}

function textDocument({ raw }: Decoded): Document {
  const { text, apart } = frontMatterOf(seedText(raw));
  const { rest, parts } = parted(text, isMarkdown(text.value) ? commentsIn(text.value) : []);
  return {
    given: [...apart, ...parts.map((part) => ({ reason: 'comment' as const, text: part }))],
    body: textOfMarkdown({ text: rest, repairs: [] }),
    plain: true,
    whole: true,
  };
}
