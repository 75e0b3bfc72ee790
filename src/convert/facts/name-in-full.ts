import type { Fact } from './fact.ts';
import type { Said } from './reading.ts';

const capitals = /^\p{Lu}{2,7}$/u;
const small = /^(?:&|and|at|by|de|for|in|of|on|the|und)$/;
const capital = /^\p{Lu}/u;
/** The most words of a name. */
const longestName = 10;

/**
 * An employer by its name where the text first shortens it to the capitals by which it goes on.
 *
 * ```text
 * Contoso Dental America (CDA) makes teeth. CDA is … → Contoso Dental America
 * ```
 */
export function nameInFull(fact: Fact<string>, blocks: readonly Said[]): Fact<string> {
  if (!capitals.test(fact.value)) return fact;
  for (const { value, from } of blocks) {
    const bracket = value.indexOf(` (${fact.value})`);
    const name = bracket < 0 ? undefined : nameBefore(value.slice(0, bracket), fact.value);
    if (name) return { ...fact, value: name, from: from + bracket - name.length, to: from + bracket };
  }
  return fact;
}

/** The last words of a text whose first letters are these capitals; small words may stand between them. */
function nameBefore(text: string, letters: string): string | undefined {
  const words = text.split(' ').slice(-longestName);
  let left = letters.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (capital.test(word) && word.startsWith(letters[left - 1] ?? '')) left--;
    else if (!small.test(word)) return;
    if (left === 0) return words.slice(at).join(' ');
  }
}
