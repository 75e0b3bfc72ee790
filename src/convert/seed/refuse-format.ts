import type { VFile } from 'vfile';

/** What is text for a machine alone, by how it begins. */
const formats: readonly { readonly name: string; readonly is: (raw: string) => boolean }[] = [
  { name: 'RTF', is: (raw) => /^\s{0,20}\{\\rtf\d/.test(raw) },
  { name: 'PDF', is: (raw) => /^%PDF-\d/.test(raw) },
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
