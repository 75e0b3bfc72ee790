import type { Fact } from './fact.ts';
import type { Said } from './reading.ts';

/** Who does what one has experience of. */
const whoDoes: Readonly<Record<string, string>> = {
  accounting: 'Accountant',
  bookkeeping: 'Bookkeeper',
  carpentry: 'Carpenter',
  development: 'Developer',
  engineering: 'Engineer',
  nursing: 'Nurse',
  teaching: 'Teacher',
  welding: 'Welder',
};

// … years of software engineering experience, … years’ experience in web development
const practised = new RegExp(
  `\\byears?['’]? (?:of )?(?:(?:experience|work) (?:in|with) )?(?:(?:professional|relevant|hands-on|proven|practical|commercial|full-time|industry|experience|in) ){0,3}((?:(?!of |and |or |in |with )\\p{Ll}[\\p{Ll}-]+ ){0,2})(${Object.keys(whoDoes).join('|')})(?= experience|[,.;:()]|$| (?:in|at|or|and|on|for|within)\\b)`,
  'iu',
);
/** Said of companies, or of no field at all. */
const vague = /\b(?:business|product|organizational|personal|professional|team|people)\b/i;

/** The title of who does what years of experience are asked of, where nothing names the role; inferred. */
export function titleOfPractice(blocks: readonly Said[]): Fact<string> | undefined {
  for (const { value, from } of blocks) {
    const match = practised.exec(value);
    const [, field = '', practice = ''] = match ?? [];
    if (!match || vague.test(field)) continue;
    const start = from + match.index + match[0].length - field.length - practice.length;
    const title = `${field}${whoDoes[practice.toLowerCase()]}`;
    return {
      value: title.replace(/(?<![\p{L}-])\p{Ll}/gu, (letter) => letter.toUpperCase()),
      from: start,
      to: start + field.length + practice.length,
      inferred: true,
    };
  }
}
