import { parseXml, type XmlDocument, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Document } from '../document.ts';
import { limits } from '../limits.ts';
import type { Decoded } from '../seed.ts';
import { deepest } from './json-depth.ts';
import { movedDocument } from './moved-document.ts';
import { postingDocuments } from './posting-documents.ts';
import { xmlAside } from './xml-aside.ts';
import { xmlData } from './xml-data.ts';
import { mendedXml } from './xml-mended.ts';

/** How far into a file of XML the root of a page may stand, in characters: behind comments and a type. */
const furthest = 50_000;
const rootOfPage = /<(?:!doctype )?html\b/i;
const blank = '\\uFEFF?\\s{0,20}(?:<!--[^>]{0,2000}-->\\s{0,20})?';
// A prologue, or the root of a feed or of a list of jobs.
const opening = new RegExp(
  `^${blank}<(?:\\?xml\\b|(?:rss|feed|rdf:RDF|jobs|source|positions|vacancies|postings)[\\s>])`,
  'i',
);
// One of them by itself: what is none after all may be HTML.
const part = new RegExp(`^${blank}<(?:item|entry|job|listing|opening|position|posting|vacancy)[\\s>]`, 'i');
// What goes on behind its last element is text. Some editors end files with a NUL.
const closed = />[\s\0]*$/;

/** Whether a text is meant as XML, whole or broken. */
export function beginsAsXml(raw: string): boolean {
  return (part.test(raw) || opening.test(raw)) && !rootOfPage.test(raw.slice(0, furthest));
}

/**
 * The postings of a feed or list in XML; undefined where a seed is none, as XHTML is, which is a page.
 *
 * @throws VFileMessage where it is broken, nested too deep, or holds no posting or too many.
 */
export function xmlDocuments({ raw, file }: Decoded): Document[] | undefined {
  const isPart = part.test(raw);
  if (!beginsAsXml(raw) || !closed.test(raw)) return;
  const read = xmlOf(raw.replace(/(?<!\0)\0+$/, ''));
  if (!(read instanceof XmlError)) return someOf(documentsIn(read, raw, file));
  const text = mendedXml(raw, isPart);
  const mended = text ? xmlOf(text.value) : read;
  if (!text || mended instanceof XmlError) return isPart ? undefined : refuseBroken(read);
  const documents = documentsIn(mended, text.value, file);
  // What is no posting and no XML may be text.
  if (isPart && documents.length === 0) return;
  return someOf(documents).map((document) => movedDocument(document, text));
}

/** The postings of XML. */
function documentsIn(document: XmlDocument, raw: string, file: VFile): Document[] {
  const values = document.root ? [xmlData(document.root, raw)] : [];
  return postingDocuments(values, file, { told: xmlAside(document, raw) });
}

/** Postings, of which there is one at least. */
function someOf(documents: Document[]): Document[] {
  if (documents.length > 0) return documents;
  return refuse(
    'Expected a posting with a title or a text in the XML, found none: keep the elements that hold the postings',
    { ruleId: 'no-posting' },
  );
}

/** A text as XML, or why it is none. */
function xmlOf(raw: string): XmlDocument | XmlError {
  if (tagsIn(raw) > limits.nodes) refuseSize('more elements');
  try {
    const document = parseXml(raw, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
      ignoreUndefinedEntities: true,
    });
    if (depthOf(document) > deepest) refuseSize(`more than ${deepest} levels`);
    return document;
  } catch (error) {
    // Its parser goes as deep as the text.
    if (error instanceof RangeError) refuseSize(`more than ${deepest} levels`);
    if (error instanceof XmlError) return error;
    throw error;
  }
}

function refuseBroken({ message, line, column }: XmlError): never {
  const [why = ''] = message.split(' (line');
  return refuse(`Expected XML, found otherwise (${why}): mend it there, or save it again`, {
    ruleId: 'broken-xml',
    place: { line, column },
  });
}

/** How many tags a text has, those in texts that are marked as such not counted. */
function tagsIn(raw: string): number {
  const outside = raw.split(']]>').map((part) => part.split('<![CDATA[', 1)[0] ?? '');
  return outside.reduce((count, part) => count + part.split('<').length - 1, 0);
}

/** Without recursion: what is nested thousands deep is to be refused, not to end us. */
function depthOf(document: XmlDocument): number {
  let depth = 0;
  for (let level = elementsIn(document); level.length > 0; depth++) level = level.flatMap(elementsIn);
  return depth;
}

function elementsIn({ children }: XmlDocument | XmlElement): XmlElement[] {
  return children.filter((node) => node instanceof XmlElement);
}

function refuseSize(found: string): never {
  return refuse(`Expected XML as feeds of jobs are, found ${found}: keep only the postings`, {
    ruleId: 'deep-seed',
  });
}

function refuse(reason: string, told: { readonly ruleId: string; readonly place?: Point }): never {
  throw new VFileMessage(reason, { ...told, source: 'rolebook' });
}
