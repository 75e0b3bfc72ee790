import type { Document } from '../document.ts';
import type { Decoded } from '../seed.ts';
import { joined, parted, seedText } from '../seed-text.ts';
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
  const { given, bodies, repairs, rest } = frontMatterOf(seedText(raw));
  const { rest: shown, parts } = parted(rest, isMarkdown(rest.value) ? commentsIn(rest.value) : []);
  const { text, repairs: mended } = textOfMarkdown({ text: shown, repairs });
  return {
    given: [...given, ...parts.map((part) => ({ reason: 'comment' as const, text: part }))],
    body: { text: bodies.length > 0 ? joined([...bodies, text], '\n\n') : text, repairs: mended },
    plain: true,
    whole: true,
  };
}
