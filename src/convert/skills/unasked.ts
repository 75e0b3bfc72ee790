import { matchesIn } from '../text/matches-in.ts';
import { turnsAway } from '../words/turns-away.ts';

// “No Java experience required”: what stands within it.
const around =
  /\b(?:no|without) (?:prior |previous )?(?:(?!\bbut\b)[^.;]){0,60}\b(?:experience|knowledge|background)\b(?:(?!\bbut\b)[^.;]){0,30}\b(?:needed|required|necessary)/gi;

const needed = '(?:needed|required|necessary|mandatory|essential|an? (?:must|requirement|prerequisite))';
// “Java is not required”, “Python is required, Java is not”: what its clause says before it.
const behind = new RegExp(
  [
    `\\b(?:not|isn['’]t|aren['’]t) (?:strictly |absolutely |necessarily )?${needed}\\b(?! but)`,
    '(?<=\\b(?:is|are)) not(?=\\s*(?:[.;)]|$))',
    '\\bnicht (?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig|vorausgesetzt)\\b',
    '\\bpas (?:requis|nécessaire|obligatoire|exigé|indispensable)',
  ].join('|'),
  'gi',
);
// “Not required: Java”, “It is not necessary to know Java”
const ahead = /^\s*(?::|(?:to|that you) \p{L})/u;

// Where a clause may begin.
const edge = new RegExp(
  `[;(]|[.!?](?=\\s)|,(?! ?(?:and|or|nor|und|oder|et|ou)\\b)|\\b(?:but|while|whereas|although|though|aber|mais)\\b|\\b${needed}\\b`,
  'gi',
);
const small =
  /\b(?:is|are|was|it|this|that|these|they|which|and|or|but|also|however|though|although|while|useful|helpful|ist|sind|jedoch|est|sont)\b/gi;
// “Java, Docker, and Kafka are not required”: the names before the last.
const goesOn = /^[^,;:]{1,40}, ?(?:and|or|nor)\b|^[^,;:]{1,40},[^,;:]{1,40}, ?(?:and|or|nor)\b/i;
const letter = /\p{L}/u;

/**
 * Whether a sentence says that nobody asks for what stands at `index`.
 *
 * ```text
 * SQL required, Python not required        nobody asks for Python
 * Python and SQL (degree not required)     somebody asks for both
 * ```
 */
export function isUnasked(sentence: string, index: number): boolean {
  return (
    turnsAway(sentence, index) ||
    matchesIn(sentence, around).some((match) => match.index <= index && index < endOf(match)) ||
    matchesIn(sentence, behind).some((match) =>
      ahead.test(sentence.slice(endOf(match)))
        ? index >= endOf(match)
        : index < match.index && index >= clauseFrom(sentence, match.index),
    )
  );
}

function endOf({ 0: said, index }: RegExpExecArray): number {
  return index + said.length;
}

/** Where the clause begins whose subject stands before `to`: “Kafka, while useful, is not required” has it before the commas. */
function clauseFrom(sentence: string, to: number): number {
  const edges = matchesIn(sentence.slice(0, to), edge);
  const first = edges.findLastIndex((match) => {
    const said = sentence.slice(endOf(match), to);
    return letter.test(said.replace(small, '')) && !(match[0] === ',' && goesOn.test(said));
  });
  const match = edges[first];
  return match ? endOf(match) : 0;
}
