import { VFileMessage } from 'vfile-message';
import type { Document } from '../document.ts';
import { withEscapedLineEnds } from '../escaped-line-ends.ts';
import type { Decoded, Mended } from '../seed.ts';
import { joined, parted, type SeedText, seedText, slice } from '../seed-text.ts';
import { codeDocuments } from './code.ts';
import { commentsIn } from './comments.ts';
import { csvDocuments } from './csv.ts';
import { hasEmbeddedHtml, textOfEmbeddedHtml } from './embedded-html.ts';
import { frontMatterOf } from './front-matter.ts';
import { htmlDocuments, isPage, mayBePage, withoutCode } from './html.ts';
import { textOfHtml } from './html-text.ts';
import { holdsEscapedHtml, isEscapedHtml } from './is-html.ts';
import { jsonDocuments } from './json.ts';
import { hasTable, textOfTables } from './markdown-tables.ts';
import { hasHeading, isMarkdown, textOfMarkdown } from './markdown-text.ts';
import { markupInString } from './markup-in-string.ts';
import { withReferencesRead } from './markup-references.ts';
import { movedDocument } from './moved-document.ts';
import { sqlDocuments } from './sql.ts';
import { struckIn } from './struck-text.ts';
import { templateCodeIn, templateCodeInText } from './template-code.ts';
import { beginsAsXml, xmlDocuments } from './xml.ts';
import { withoutTags } from './xml-tags.ts';

/** What is in a seed, by what it is written in: JSON, records in a program or a database, XML, a table, HTML, or else text. */
export function documentsOf(decoded: Decoded): Document[] {
  return (
    jsonDocuments(decoded) ??
    codeDocuments(decoded) ??
    sqlDocuments(decoded) ??
    markupDocuments(decoded) ??
    xmlDocuments(decoded) ??
    csvDocuments(decoded) ??
    htmlDocuments(decoded) ?? [textDocument(decoded)]
  );
}

/** The postings of XML or HTML that was cut out of a string of a program. */
function markupDocuments(decoded: Decoded): Document[] | undefined {
  const text = markupInString(decoded.raw);
  if (!text) return;
  const said = { ...decoded, raw: text.value };
  try {
    const documents = xmlDocuments(said) ?? htmlDocuments(said);
    return documents?.map((document) => movedDocument(document, text));
  } catch (error) {
    // What is none after all is read as it stands, and refused where it is broken.
    if (error instanceof VFileMessage) return;
    throw error;
  }
}

function textDocument({ raw, file }: Decoded): Document {
  const { given, bodies, repairs, rest } = frontMatterOf(seedText(raw));
  const pageCode = mayBePage(rest.value) ? templateCodeIn(rest.value) : [];
  const page = mayBePage(rest.value) ? withoutCode(rest.value, pageCode) : '';
  if (isEscapedHtml(rest.value) || isPage(page)) {
    const { text, aside } = textOfHtml(page === '' ? rest : { ...rest, value: page });
    const code = pageCode.map(({ from, to }) => ({
      reason: 'template' as const,
      text: slice(rest, from, to),
    }));
    return {
      given: [...given, ...code, ...aside],
      body: { text: below(bodies, text), repairs: [] },
      plain: true,
    };
  }
  const isMarked = given.length > 0 || isMarkdown(rest.value);
  const { rest: meant, parts: comments } = parted(rest, isMarked ? commentsIn(rest.value) : []);
  const { rest: told, parts: struck } = parted(meant, struckIn(meant.value, isMarked));
  const { rest: shown, parts: code } = parted(told, templateCodeInText(told.value));
  const untagged = beginsAsXml(raw) ? withoutTags({ text: shown, repairs }) : { text: shown, repairs };
  const own = withEscapesRead(withEscapedLineEnds(untagged));
  const isKnown = hasTable(own.text.value) || (markdownName.test(file.path) && hasHeading(own.text.value));
  // A cell may hold lines of HTML.
  const untabled = textOfTables(own);
  const { text, repairs: mended } = textOfMarkdown(
    hasEmbeddedHtml(untabled.text.value) ? textOfEmbeddedHtml(untabled) : untabled,
    isKnown,
  );
  return {
    given: [
      ...given,
      ...comments.map((comment) => ({ reason: 'comment' as const, text: comment })),
      ...struck.map((part) => ({ reason: 'struck out' as const, text: part })),
      ...code.map((part) => ({ reason: 'template' as const, text: part })),
    ],
    body: { text: below(bodies, text), repairs: mended },
    plain: true,
    whole: true,
  };
}

const markdownName = /\.(?:md|mdx|markdown)$/i;

/** HTML is escaped once, twice at most. */
const mostEscapes = 2;

/** A text whose escaped HTML, if it holds any, is HTML. */
function withEscapesRead(text: Mended): Mended {
  let read = text;
  for (let times = 0; times < mostEscapes && holdsEscapedHtml(read.text.value); times++)
    read = withReferencesRead(read);
  return read;
}

/** The text below the texts that fields give. */
function below(bodies: readonly SeedText[], text: SeedText): SeedText {
  return bodies.length > 0 ? joined([...bodies, text], '\n\n') : text;
}
