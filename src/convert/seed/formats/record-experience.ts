import { monthsAlone } from '../../words/years.ts';
import type { GivenText } from '../document.ts';
import { inserted, joined, type SeedText, trimmed } from '../seed-text.ts';
import { leavesOf, type Member } from './data.ts';

const ofExperience = /\bexperience\b/;
// The most that somebody may have is not what they need.
const most = /\bmax(?:imum)?\b/;
const unit = /years|months/i;
const count = /^\d{1,3}(?:\.\d)?$/;
/** The longest value that may be nothing but a span of years, in characters. */
const longest = 40;

/**
 * How much experience a member counts, as a posting would write it; nothing where its value says more than that.
 *
 * ```json
 * { "monthsOfExperience": 24 }   → 24 months
 * { "experience": "3-5 years" }  → 3-5 years
 * ```
 */
export function experienceOf({ key, phrase, value }: Member): GivenText | undefined {
  const [leaf, ...others] = leavesOf(value);
  if (!ofExperience.test(phrase) || most.test(phrase) || !leaf || others.length > 0 || leaf.size > longest)
    return;
  const text = trimmed(leaf.text());
  const counted = count.test(text.value) ? withUnit(text, key) : text;
  if (monthsAlone(counted.value) !== undefined) return { property: 'experienceRequirements', text: counted };
}

/** A number with the unit that its key names; the number is where it is said. */
function withUnit(number: SeedText, key: SeedText): SeedText {
  const [named] = unit.exec(key.value) ?? [];
  return named ? joined([number, inserted(named, number.origin[number.value.length] ?? 0)], ' ') : number;
}
