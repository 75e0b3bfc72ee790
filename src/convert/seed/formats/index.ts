import type { Document } from '../document.ts';
import type { Decoded } from '../seed.ts';
import { seedText } from '../seed-text.ts';
import { frontMatterOf } from './front-matter.ts';
import { htmlDocuments } from './html.ts';
import { jsonDocuments } from './json.ts';
import { textOfMarkdown } from './markdown-text.ts';

/** What is in a seed, by what it is written in: JSON, HTML, or else text. */
export function documentsOf(decoded: Decoded): Document[] {
  return jsonDocuments(decoded) ?? htmlDocuments(decoded) ?? [textDocument(decoded)];
}

function textDocument({ raw }: Decoded): Document {
  const { text, apart } = frontMatterOf(seedText(raw));
  return {
    given: apart,
    body: textOfMarkdown({ text, repairs: [] }),
    plain: true,
  };
}
