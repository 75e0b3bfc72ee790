import type { VFile } from 'vfile';

/** What is text for a machine alone, by how it begins and ends. A page of XHTML begins as XML does. */
const formats: readonly { readonly name: string; readonly begins: RegExp; readonly ends: RegExp }[] = [
  { name: 'RTF', begins: /^\s{0,20}\{\\rtf\d/, ends: /\}\s*$/ },
  { name: 'PDF', begins: /^%PDF-\d/, ends: /(?:%%EOF|endobj)\s*$/ },
  {
    name: 'XML',
    begins: /^\uFEFF?\s{0,20}(?:<\?xml\b(?![\s\S]{0,2000}<(?:!doctype )?html\b)|<(?:rss|feed)[\s>])/i,
    ends: />\s*$/,
  },
];

/**
 * Refuses what would be read as a posting of marks.
 *
 * @throws VFileMessage where a seed is in a format that holds its words among marks that no reader sees.
 */
export function refuseFormat(file: VFile, raw: string): void {
  const found = formats.find(({ begins, ends }) => begins.test(raw) && ends.test(raw));
  if (!found) return;
  file.fail(`Expected text, HTML, JSON or CSV, found ${found.name}: save the posting as one of these`, {
    place: { line: 1, column: 1 },
    ruleId: 'other-format',
    source: 'rolebook',
  });
}
