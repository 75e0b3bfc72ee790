import type { Document } from '../document.ts';
import type { Decoded } from '../seed.ts';
import { seedText } from '../seed-text.ts';
import { htmlDocuments } from './html.ts';
import { jsonDocuments } from './json.ts';
import { textOfMarkdown } from './markdown-text.ts';

/** What is in a seed, by what it is written in: JSON, HTML, or else text. */
export function documentsOf(decoded: Decoded): Document[] {
  return jsonDocuments(decoded) ?? htmlDocuments(decoded) ?? [textDocument(decoded)];
}

function textDocument({ raw }: Decoded): Document {
  return { given: [], body: textOfMarkdown({ text: seedText(raw), repairs: [] }), plain: true };
}
