import { isWorkVerb } from '../words/work-verbs.ts';

const opens = /(?:^|[.!?;:•–-])\s{0,4}$/;
const verb = /^(\p{L}+) (?=.)/u;

/**
 * A name without the verb of the duty that it stands behind: the capital of a line's first word says nothing.
 *
 * ```text
 * Supports Contoso’s mission … → Contoso
 * ```
 */
export function nameWithoutVerb(name: string, before: string): string {
  const [said = '', first = ''] = opens.test(before.slice(-6)) ? (verb.exec(name) ?? []) : [];
  return isWorkVerb(first.toLowerCase()) ? name.slice(said.length) : name;
}
