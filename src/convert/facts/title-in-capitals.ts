import { endsInRole } from '../words/role-nouns.ts';
import { isWorkVerb } from '../words/work-verbs.ts';
import type { Fact } from './fact.ts';
import { isOfSomebodyElse } from './of-somebody-else.ts';
import type { Said } from './reading.ts';
import { withoutPraise } from './without-praise.ts';

const name = '((?:\\p{Lu}[\\p{L}\\d+#./&-]* ){0,6}?\\p{Lu}[\\p{L}+#/-]*\\p{L})';

/** Sentences and headings in which only its capitals tell where a title begins and ends, the surest first. */
const patterns = [
  // looking for Baker/Miller for a full-time position
  `\\b(?:looking for|searching for|hiring|recruiting(?: for)?|seeking) ${name}(?=[,.;!]|$| (?!\\p{Lu}))`,
  // Night Baker is responsible for …
  `^${name} (?:is (?:primarily |directly )?responsible for|will be responsible for|reports to)\\b`,
  // Night Baker Essential Duties and Responsibilities
  `^${name} (?:(?:Essential|Key|Main|Primary|Core|Principal|Job) ){0,2}(?:Duties|Responsibilities)\\b`,
  // The Night Baker plans …
  `(?:^|[.!?] )The ${name} (?<verb>\\p{Ll}+s)\\b`,
].map((source) => new RegExp(source, 'u'));

/** How much of a block is read for a title nobody states, in characters. */
const opening = 1500;

/** A title that its capitals alone tell from the words around it; inferred. */
export function titleInCapitals(blocks: readonly Said[]): Fact<string> | undefined {
  for (const pattern of patterns) {
    for (const { value, from } of blocks) {
      const match = pattern.exec(value.slice(0, opening));
      const said = match?.[1] && withoutPraise(match[1]);
      const verb = match?.groups?.verb;
      if (!match || !said || !endsInRole(said) || (verb && !isWorkVerb(verb))) continue;
      const at = match.index + match[0].indexOf(said);
      if (isOfSomebodyElse(value, { from: match.index, to: at + said.length })) continue;
      const start = from + at;
      return { value: said, from: start, to: start + said.length, inferred: true };
    }
  }
}
