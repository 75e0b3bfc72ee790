import type { VFile } from 'vfile';

/** How far into a file of XML the root of a page may stand, in characters: behind comments and a type. */
const furthest = 50_000;
const rootOfPage = /<(?:!doctype )?html\b/i;
const blank = '\\uFEFF?\\s{0,20}(?:<!--[^>]{0,2000}-->\\s{0,20})?';
// A prologue, or the root of a feed or of a list of jobs.
const xml = new RegExp(
  `^${blank}<(?:\\?xml\\b|(?:rss|feed|rdf:RDF|jobs?|source|positions|vacancies|postings)[\\s>])`,
  'i',
);

// What goes on behind its last element is text. Some editors end files with a NUL.
const closed = />[\s\0]*$/;

/** What is text for a machine alone, by how it begins. A page of XHTML begins as XML does. */
const formats: readonly { readonly name: string; readonly is: (raw: string) => boolean }[] = [
  { name: 'RTF', is: (raw) => /^\s{0,20}\{\\rtf\d/.test(raw) },
  { name: 'PDF', is: (raw) => /^%PDF-\d/.test(raw) },
  { name: 'XML', is: (raw) => xml.test(raw) && closed.test(raw) && !rootOfPage.test(raw.slice(0, furthest)) },
];

/**
 * Refuses what would be read as a posting of marks.
 *
 * @throws VFileMessage where a seed is in a format that holds its words among marks that no reader sees.
 */
export function refuseFormat(file: VFile, raw: string): void {
  const found = formats.find(({ is }) => is(raw));
  if (!found) return;
  file.fail(`Expected text, HTML, JSON or CSV, found ${found.name}: save the posting as one of these`, {
    place: { line: 1, column: 1 },
    ruleId: 'other-format',
    source: 'rolebook',
  });
}
