import { yearsIn } from '../facts/years.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

// What is done with a skill goes on with the years: “3 years of designing, deploying, and running Kubernetes”.
const breaks = /[.;:]\s|, (?!and |or |\p{Ll}+ing\b)/u;
const lastWords = 14;
const afterName =
  /^\s*(?:[-–—:ꞏ·|(]|\bfor\b|(?:professional|specialist|expert|engineer|developer|background|experience|expertise)?,? with)\s*(?:an? )?(?:at least |(?:a )?min(?:imum|\.)?(?: of)? |over |more than )?$/i;
const chain = /^(?:[\s,/&]|\band\b|\bor\b)+$/;

/**
 * The years that a sentence ties to each of its skills, in order: said before it in the same clause
 * ("3 years of experience in computer vision"), straight after it ("Python (3+ years)"), or
 * said of another skill that it is listed with.
 */
export function yearsOf(skills: readonly Span[], sentence: string): (number | undefined)[] {
  const found = yearsIn(sentence);
  let head: Span | undefined;
  return skills.map((skill, index) => {
    const before = skills[index - 1];
    const listed = before !== undefined && chain.test(sentence.slice(before.to, skill.from));
    head = listed && head ? head : skill;
    if (found.length === 0) return undefined;

    const { from } = head;
    const after = found.find(
      (years) => years.from >= skill.to && afterName.test(sentence.slice(skill.to, years.from)),
    );
    const said = after ?? found.findLast(({ to }) => to <= from);
    return said && (said === after || isTied(sentence.slice(said.to, from))) ? said.years : undefined;
  });
}

function isTied(between: string): boolean {
  return !breaks.test(between) && between.split(' ').length <= lastWords;
}
