import { type RoleFacts, roleFacts } from '../schema.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Fact, Facts } from './fact.ts';
import type { Finder } from './finder.ts';
import { fromTitle } from './from-title.ts';
import type { Reading } from './reading.ts';

type Seniority = NonNullable<RoleFacts['seniority']>;

/** Words of titles that say a level, the surest first: an "Engineering Manager, Internships" leads, a "Senior Intern" learns. */
const levels: readonly (readonly [Seniority, RegExp])[] = [
  ['executive', /\b(?:S?E?VP|vice president|C[EFIMOPRST]{1,2}O|chief [a-z& ]{2,30} officer)\b/i],
  [
    'intern',
    /\b(?:intern|internship|trainee|apprentice|apprenticeship|working student|werkstudent(?:in)?|placement student)\b/i,
  ],
  ['director', /\b(?:director|head of)\b/i],
  // Who manages people, not a product, a project or an account.
  [
    'manager',
    /\b(?:(?:engineering|development|team|people|group|software|hardware|operations|security|science|research|design|analytics|data|IT|infrastructure|compliance|department|office|branch|store|general|line|area|regional|shift) manager|manager of|supervisor)\b|^(?:(?:senior|sr\.?|junior|associate|assistant) )?manager$/i,
  ],
  ['principal', /\b(?:principal|distinguished)\b/i],
  [
    'staff',
    /\bstaff(?= (?:\p{L}+ ){0,4}(?:engineer|developer|scientist|designer|researcher|architect|analyst|manager))/iu,
  ],
  ['lead', /\b(?:(?<!sales )lead|leader|tech lead|team lead)\b(?! generation)/i],
  ['senior', /\b(?:senior|sr|experienced)\b/i],
  ['mid', /\b(?:mid(?:-| )?(?:level|senior)?|intermediate)\b/i],
  [
    'junior',
    /\b(?:junior|jr|entry(?:-| )level|graduate|early career|associate(?= (?!director|partner|professor|vice|dean|counsel|general)\p{L}))\b/iu,
  ],
];

/** What employers count by numbers: one's second step may be another's third. */
const steps: readonly (readonly [Seniority, RegExp])[] = [
  ['senior', /\b(?:III|IV)\b/],
  ['mid', /\bII\b/],
];

const byWord = fromTitle(levels);
const byStep = fromTitle(steps);

/**
 * The level of seniority that a word of the title says, or that its number stands for; a title without either says
 * none. Of two that it offers the lower will do: “Senior / Staff Engineer”. What no word says is inferred.
 */
export const seniority: Finder<'seniority'> = (reading, found) => {
  const said = lowerOfTwo(reading, found) ?? byWord(reading, found);
  if (said) return said;
  const step = byStep(reading, found);
  return step && { ...step, inferred: true };
};

const choice = /\/| or /g;
const lowestFirst = roleFacts.shape.seniority.unwrap().options;

function lowerOfTwo(reading: Reading, { title }: Facts): Fact<Seniority> | undefined {
  if (!title) return;
  const joints = matchesIn(reading.value.slice(title.from, title.to), choice);
  const starts = [title.from, ...joints.map(({ 0: joint, index }) => title.from + index + joint.length)];
  const ends = [...joints.map(({ index }) => title.from + index), title.to];
  const offered = starts.flatMap(
    (from, part) => byWord(reading, { title: { ...title, from, to: ends[part] as number } }) ?? [],
  );
  const [lower, ...others] = offered.toSorted(
    (a, b) => lowestFirst.indexOf(a.value) - lowestFirst.indexOf(b.value),
  );
  if (lower && others.some(({ value }) => value !== lower.value)) return { ...lower, inferred: true };
}
