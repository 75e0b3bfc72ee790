import type { Span } from '../text/span.ts';
import { type Years, yearsIn } from '../words/years.ts';
import { areOfExperience } from '../words/years-of-experience.ts';

// What is done with a skill goes on with the years: “3 years of designing, deploying, and running Kubernetes”. An item that
// lost the line end before it does not: “5+ years of work in BI Experience creating metadata”.
const breaks =
  /[.;:]\s|, (?!and |or |(?!including\b)\p{Ll}+ing\b)|(?<=\p{Ll}\)?) ?(?:Experience|Excellent|Strong|Proficien(?:t|cy)|Knowledge|Ability|Technical|Advanced|Familiar(?:ity)?|Understanding|Working|Demonstrated|Proven|Solid|Deep|Good|Extensive|In-depth|Exposure|Expertise|Highly|Skilled|(?<!\bof )(?:Professional|Practical|Hands-on|Prior|Previous|Relevant) (?:experience|knowledge))\b/u;
const lastWords = 14;
// “5 years of statistics including DOE, QbD, PAT”: what the years are of is listed.
const examples = /\b(?:including|such as|e\.g\.,?|like) (?:[^,.;:]{1,40},){1,20}[^,.;:]{0,16}$/i;
const another =
  /\b(?:knowledge|experience|understanding|abilit(?:y|ies)|skills?|familiar\w*|proficien\w*|with|in|using|\p{Ll}+ing)\b/u;
// “5 years of experience with tests (i.e., writing C) and firmware”
const aside = / \([^()]{0,80}\) /g;
const opening = /^\w+/;
const afterName =
  /^(?: (?:design|development|programming|engineering|work|hands-on|professional|industry|practical)){0,2}(?: (?:experience|expertise|knowledge|background|skills?))?(?: in production)?\s*(?:[-–—:·|(]|\bfor\b|(?:professional|specialist|expert|engineer|developer|background|experience|expertise)?,? with)\s*(?:an? )?(?:at least |(?:a )?min(?:imum|\.)?(?: of)? |over |more than |typically |ideally )?$/i;
// “React 3+ years & SQL”: the years end what is said of the name.
const apart =
  /^(?: (?:experience|knowledge|skills?))?,?\s*(?:at least |min(?:imum|\.)?(?: of)? |over |more than )?$/i;
const ended = /^(?:\s+(?:of )?(?:experience|exp\.?))?\s*(?:[,;.)/&]|(?:and|or|OR)\b|$)/;
const withMore = /,? with\b/;
const chain = /^(?:[\s,/&]|\band\b|\bor\b)+$/;

/**
 * The years that a sentence ties to each of its skills, in order: said before it in the same clause
 * ("3 years of experience in computer vision"), straight after it ("Python (3+ years)"), or
 * said of another skill that it is listed with.
 */
export function yearsOf(
  skills: readonly Span[],
  sentence: string,
  employer?: string,
): (number | undefined)[] {
  const found = yearsIn(sentence).filter((years) => areOfExperience(sentence, years, employer));
  const taken = new Set<Years>();
  let head: Span | undefined;
  return skills.map((skill, index) => {
    const before = skills[index - 1];
    const listed = before !== undefined && chain.test(sentence.slice(before.to, skill.from));
    head = listed && head ? head : skill;
    if (found.length === 0) return undefined;

    const { from } = head;
    const ahead = found.findLast((years) => years.to <= from && !taken.has(years));
    const after = found.find(
      (years) => isAfter(skill, years, sentence) && !isOfNext(ahead, skill, years, sentence),
    );
    if (after && ended.test(sentence.slice(after.to))) taken.add(after);
    const said = after ?? ahead;
    return said && (said === after || isTied(sentence.slice(said.to, from))) ? inYears(said) : undefined;
  });
}

/** Eighteen months are a year and a half. */
function inYears({ months }: Years): number {
  return Math.round(months / 1.2) / 10;
}

/** Whether years stand straight after a name and are said of it. */
function isAfter(skill: Span, years: Years, sentence: string): boolean {
  if (years.from < skill.to) return false;
  const between = sentence.slice(skill.to, years.from);
  return afterName.test(between) || (apart.test(between) && ended.test(sentence.slice(years.to)));
}

/** “5 years of Python, with 2 years of SQL”: what comes behind “with” is of the name behind it, where years stand before as well. */
function isOfNext(ahead: Years | undefined, skill: Span, years: Years, sentence: string): boolean {
  return (
    ahead !== undefined &&
    withMore.test(sentence.slice(skill.to, years.from)) &&
    !ended.test(sentence.slice(years.to))
  );
}

function isTied(between: string): boolean {
  const said = between
    .replace(aside, ' ')
    .replace(examples, (list) => (another.test(list.replace(opening, '')) ? list : ' '));
  return !breaks.test(said) && said.split(' ').length <= lastWords;
}
