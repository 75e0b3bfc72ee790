import { namesRole } from '../words/role-nouns.ts';
import type { Fact, Facts } from './fact.ts';
import type { Reading } from './reading.ts';

// "Software Engineer - Content Creation" is a software engineer first.
const apposition = / [-–—|] |[,(:]/;

/** Looks in the title for the first pattern that fits; the words that fit are the evidence. */
export function fromTitle<Value extends string>(
  patterns: readonly (readonly [Value, RegExp])[],
): (reading: Reading, found: Facts) => Fact<Value> | undefined {
  return ({ value: text }, { title }) => {
    // An inferred title without a role is the posting's first words: they speak of anything.
    if (!title || (title.inferred && !namesRole(title.value))) return;

    const whole = text.slice(title.from, title.to);
    const head = whole.split(apposition, 1)[0] as string;
    for (const said of [head, whole]) {
      for (const [value, pattern] of patterns) {
        const match = pattern.exec(said);
        if (!match) continue;
        const from = title.from + match.index;
        return { value, from, to: from + match[0].length, ...(title.inferred && { inferred: true }) };
      }
    }
  };
}
