import { isWorkVerb } from '../words/work-verbs.ts';

const opens = /(?:^|[.!?;:•–-])\s{0,4}$/;
const verb = /^(\p{L}+) (?=.)/u;
const gerund = /^\p{Lu}\p{Ll}{2,15}ing (?:for|of|with|to) (?=\p{Lu})/u;

/**
 * A name without the verb of the duty that it stands behind: the capital of a line's first word says nothing.
 *
 * ```text
 * Supports Contoso’s mission … → Contoso
 * Baking and Accounting for Contoso’s ovens → Contoso
 * ```
 */
export function nameWithoutVerb(name: string, before: string): string {
  const doing = gerund.exec(name)?.[0];
  if (doing) return name.slice(doing.length);
  const [said = '', first = ''] = opens.test(before.slice(-6)) ? (verb.exec(name) ?? []) : [];
  return isWorkVerb(first.toLowerCase()) ? name.slice(said.length) : name;
}
