import { edited, type SeedText, seedText } from '../seed-text.ts';

const beginning = /^\uFEFF?\s*<[a-z!?]/i;
const escapedQuote = /=\s?\\"/;
const quote = /=\s?"/;
const escapes = /\\(?:(["'\\/])|(r\\n|n)|(t))/g;

/**
 * Markup that was cut out of a string of a program, with the escapes of that string read: each of its quotes stands behind
 * a backslash. Undefined where a text is none.
 *
 * ```text
 * <job title=\"Night Baker\" company=\"Contoso\">\n<description>We bake … → <job title="Night Baker" company="Contoso"> ⏎ …
 * ```
 */
export function markupInString(raw: string): SeedText | undefined {
  if (!beginning.test(raw) || !escapedQuote.test(raw) || quote.test(raw)) return;
  const edits = Array.from(raw.matchAll(escapes), ({ 0: said, 1: sign, 2: end, index }) => ({
    from: index,
    to: index + said.length,
    after: sign ?? (end ? '\n' : '\t'),
  }));
  return edited(seedText(raw), edits);
}
