import { toldInSentences } from '../headings/kind-groups.ts';
import { headsNoNeed } from '../headings/of-no-need.ts';
import { sentencesOf } from '../text/sentences.ts';
import { demands } from '../words/demands.ts';
import { softens } from '../words/softeners.ts';
import { monthsAlone, type Years, yearsIn } from '../words/years.ts';
import { areOfExperience } from '../words/years-of-experience.ts';
import type { Fact } from './fact.ts';
import { type Finder, firstRead } from './finder.ts';
import type { Block } from './reading.ts';

const asked = new Set(['minimum', 'education', 'skills']);

const experience = /\b(?:experienced?|track record|experiencia|esperienza)\b|\bexpérience|erfahrung\b/iu;
// 5+ years in sales, three years as a nurse, 2 years managing stores
const ofWork =
  /^['’]?(?: (?:full[- ]time|part[- ]time|professional|progressive|recent|relevant|hands[- ]on|practical|proven)){0,2},? (?:(?:in|as|of|with|at)\b|(?!following|during|starting|beginning|including|pending|preceding)\p{Ll}{2,}ing\b)/u;

const label = /^[^:\n]{1,40}:\s*/;

/**
 * The years of experience that the posting requires of whom it seeks: what a label gives, else the first it calls
 * experience, else the first that a list of requirements counts of some work.
 */
export const experienceRequirements: Finder<'experienceRequirements'> = (
  { blocks, stated },
  { hiringOrganization },
) => {
  const labelled = firstRead(stated('experienceRequirements'), countedIn);
  if (labelled) return labelled;
  const required = blocks.flatMap((block) => requiredIn(block, hiringOrganization?.value));
  return (required.find(({ named }) => named) ?? required[0])?.fact;
};

function countedIn(value: string): { monthsOfExperience: number } | undefined {
  const months = monthsAlone(value);
  return months === undefined ? undefined : { monthsOfExperience: months };
}

interface Required {
  readonly fact: Fact<{ monthsOfExperience: number }>;
  /** Whether the sentence calls it experience. */
  readonly named: boolean;
}

function requiredIn({ value, from, kind, heading = '' }: Block, employer: string | undefined): Required[] {
  if ((!asked.has(kind) && !toldInSentences.has(kind)) || headsNoNeed(heading)) return [];
  return sentencesOf(value).flatMap((sentence) => {
    // “Experience: 18 months” calls it so in its label, or in the heading.
    const [before] = label.exec(sentence.value) ?? [''];
    const isAlone =
      experience.test(before || heading) && monthsAlone(sentence.value.slice(before.length)) !== undefined;
    const said = isAlone ? `${sentence.value} of experience` : sentence.value;
    const named = experience.test(said);
    return yearsIn(said)
      .filter((years) => {
        if (!named && !(asked.has(kind) && ofWork.test(sentence.value.slice(years.to)))) return false;
        if (!asked.has(kind) && !demands(sentence.value, years.from)) return false;
        return areOfExperience(sentence.value, years, employer) && !areWished(sentence.value, years);
      })
      .map((years) => ({
        named,
        fact: {
          value: { monthsOfExperience: years.months },
          from: from + sentence.from + years.from,
          to: from + sentence.from + years.to,
        },
      }));
  });
}

function areWished(sentence: string, { from, to }: Years): boolean {
  // “2 years of experience, knowledge of Excel a plus” would like the second only.
  const end = ended.exec(sentence.slice(to));
  return softens(end ? sentence.slice(0, to + end.index) : sentence, from);
}

const ended =
  /(?<=\bexperience), (?!(?:(?:an?|is|strongly|highly|very|much) )*(?:preferred|preferably|desired|desirable|ideally|plus|bonus|asset|nice)\b)/i;
