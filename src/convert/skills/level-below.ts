import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import type { SkillLevel } from '../schema.ts';
import { softensAny } from '../words/softeners.ts';
import { levelIn } from './level.ts';

// What there is not, or is not needed: nobody is asked for what stands below it.
const denying =
  /\b(?:do|does|did|will|would|need|are|is)(?: not|n['’]t)\b(?! (?:only|just|limited))|\bno longer\b|\b(?:moving|migrating|moved|migrated) (?:away )?from\b|^\W*(?:no|without)\b(?! (?:later|less|fewer|doubt)\b)|\bno (?:prior |previous )?(?:experience|knowledge|need)\b/i;

/**
 * How strongly what stands below other lines is asked for: as the nearest of them says that says anything of it, else as
 * its section does.
 *
 * ```text
 * - A bonus:                   - We do not use:
 *   - Python      preferred      - PHP            mentioned
 * ```
 */
export function levelBelow(leads: readonly string[], bySection: SkillLevel): SkillLevel {
  for (const lead of leads) {
    const level = levelOfLead(lead, bySection);
    if (level) return level;
  }
  return bySection;
}

// Two denials are a demand: “Do not apply without:”, “Not a plus but a must:”.
const twice =
  /\b(?:not?|never|\p{L}+n['’]t)\b.{1,60}\b(?:without|but an? must|but (?:required|mandatory|essential|necessary))\b/iu;

const firm = /\b(?:must|required|mandatory|essential|needed?)\b/i;

function levelOfLead(lead: string, bySection: SkillLevel): SkillLevel | undefined {
  if (twice.test(lead)) return 'required';
  if (softensAny(lead)) return 'preferred';
  if (denying.test(lead)) return 'mentioned';
  // “Here we use:” tells of the employer.
  if (levelIn(lead, lead.length, bySection) !== bySection) return 'mentioned';
  const kind = kindByWords(headingPhrase(lead));
  if (kind === 'preferred') return 'preferred';
  // Among wishes something may be asked for; among duties “You will be able to:” tells of them.
  return kind === 'minimum' && bySection === 'preferred' && firm.test(lead) ? 'required' : undefined;
}
