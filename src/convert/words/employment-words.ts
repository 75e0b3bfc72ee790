import type { EmploymentType } from '../schema.ts';

const words: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'FULL_TIME',
    /\b(?:full[-_ ]?time|full(?=(?: ?\/ ?| or | and )part[- ]?time)|vollzeit|temps plein|jornada completa|tempo pieno|voltijd)(?![^\W_])|^FT$/i,
  ],
  [
    'PART_TIME',
    /\b(?:part[-_ ]?time|part(?=(?: ?\/ ?| or | and )full[- ]?time)|teilzeit|temps partiel|media jornada|deeltijd)(?![^\W_])|^PT$/i,
  ],
  ['CONTRACTOR', /\b(?:contractor|contract|freelance|fixed[-_ ]term|CDD|befristet)\b/i],
  ['TEMPORARY', /\b(?:temp(?:orary)?|seasonal|intérim(?:aire)?|zeitarbeit|leiharbeit)\b/i],
  [
    'INTERN',
    /\b(?:intern|internship|trainee|working student|werkstud(?:ent|ierend)\p{L}*|praktikum|alternance)\b/iu,
  ],
  ['VOLUNTEER', /\bvolunteer\b/i],
  // PRN in capitals, as hospitals write what is done as needed.
  ['PER_DIEM', /\b[Pp]er[- ][Dd]iem\b|\bPER[- ]DIEM\b|\bPRN\b/],
];
const glue =
  /\b(?:employee|position|role|job|permanent|regular|cdi|unbefristet|indefinido|festanstellung|and|or|employment|project|casual|mission|other|(?:non-?)?exempt|hourly|salaried|contrat(?: de?)?|to[- ](?:hire|perm))\b|\b\d{1,2}[- ](?:months?|mois|monate|meses|mesi)\b|[\s,.;/()&_'’-]+|\d{1,2}(?: ?[-–] ?\d{1,2})? ?(?:h|hours|hrs|std|stunden|%)(?:\.? ?(?:\/|per|a|pro) ?(?:week|wk|w|woche))?(?![\p{L}\d])/giu;

// Not full-time, no part-time, was part-time, part-time is not possible.
const one = '\\p{L}{2,15}(?:[-_ ]?time|[- ]diem|[- ]term|zeit)?(?!\\p{L})';
const denied = new RegExp(
  `(?<!\\p{L})(?:(?:not|no|no longer|never|non|neither|nor|was|were|formerly|previously|used to be|instead of|rather than|kein|keine|nicht)[ -](?:an? )?${one}|${one} (?:(?:is|are|work|roles?|positions?) ){0,2}not (?:possible|offered|available|accepted|allowed|considered|an option)(?!\\p{L}))`,
  'giu',
);

/** The kinds of employment a text names and does not deny, and whether it names nothing else. */
export function employmentTypesIn(text: string): { types: EmploymentType[]; whole: boolean } {
  const named = words.filter(([, pattern]) => pattern.test(text));
  const said = named.length > 0 ? text.replace(denied, ' ') : text;
  const found = said === text ? named : named.filter(([, pattern]) => pattern.test(said));
  if (found.length === 0) return { types: [], whole: false };
  const rest = found.reduce((left, [, pattern]) => left.replace(pattern, ''), text).replace(glue, '');
  return { types: found.map(([type]) => type), whole: rest === '' };
}

const permanent =
  /^(?:permanent|CDI|unbefristet|festanstellung|(?:contrato )?indefinido|tempo indeterminato)$/i;

/** Whether a text says that a job has no end, which schema.org has no type for. */
export function isPermanent(text: string): boolean {
  return permanent.test(text);
}

const label = /^contract(?: type| term| duration)?$/i;
const term =
  /^(?:permanent|fixed[- ]term|temporary|indefinite|open[- ]ended|\d{1,2}[- ](?:weeks?|months?|years?))\b/i;

/** Whether a line is told by the one below what it says of the contract, and says nothing alone: Contract, Permanent; Temporary, No. */
export function isLabelOfTerm(line: string, below: string): boolean {
  return /^no$/i.test(below) || (label.test(line) && term.test(below));
}
