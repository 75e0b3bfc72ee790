import type { RoleFacts } from '../page/schema.ts';
import { fromTitle } from './from-title.ts';

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
    /\b(?:(?:engineering|development|team|people|group|software|hardware|operations|security|science|research|design|analytics|data|IT|infrastructure|compliance|department|office|branch|store|general|line|area|regional|shift) manager|manager,|manager of|supervisor)\b/i,
  ],
  ['principal', /\b(?:principal|distinguished)\b/i],
  [
    'staff',
    /\bstaff(?= (?:\p{L}+ ){0,4}(?:engineer|developer|scientist|designer|researcher|architect|analyst|manager))/iu,
  ],
  ['lead', /\b(?:(?<!sales )lead|leader|tech lead|team lead)\b(?! generation)/i],
  ['senior', /\b(?:senior|sr|experienced)\b|\b(?:III|IV)\b/i],
  ['mid', /\b(?:mid(?:-| )?(?:level|senior)?|intermediate)\b|\bII\b/i],
  [
    'junior',
    /\b(?:junior|jr|entry(?:-| )level|graduate|early career|associate(?= (?!director|partner|professor|vice|dean|counsel|general)\p{L}))\b/iu,
  ],
];

/** The level of seniority that a word of the title says; a title without such a word says none. */
export const seniority = fromTitle(levels);
