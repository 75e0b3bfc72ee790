import type { RoleEntry } from './catalog.ts';
import { factNames } from './fact-names.ts';
import { rowsOf } from './glance.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { choicesAt, type SkillChoice } from './skill-choices.ts';

type Skill = RoleEntry['skills'][number];

const levels = ['required', 'preferred', 'mentioned'] as const;
// What is escaped is no bracket: it is passed over, and a bracket that opens is always a link's.
const skillLink = /\\.|\[((?:\\.|[^\\[\]])*)\]\(\.\.\/\.\.\/skills\/[a-z0-9-]+\/\)/g;

/**
 * A role as Markdown that stands alone: facts and skills with the lines that say them, then the posting
 * in its own order. Read as a posting it names the same skills.
 *
 * No address or name of a file is in it: words of these would be read as well.
 *
 * @param body the body of the role's page, as the converter wrote it.
 */
export function roleMarkdown(role: RoleEntry, body: string): string {
  const { posting, postings, lines, sha256 } = role.source;
  return `${[
    `# ${plainMarkdown(role.title)}`,
    ...(role.inferred.includes('title') ? [`${factNames.title}: inferred${said(role.evidence.title)}`] : []),
    rowsOf(role).filter(isOfPosting).map(factLine).join('\n'),
    ...levels.flatMap((level) => skillLines(role, level)),
    body.trim().replace(skillLink, (given, words?: string) => words ?? given),
    '## Source',
    [
      `- Lines ${lines.join('–')}${postings > 1 ? `, posting ${posting} of ${postings}` : ''}`,
      `- Checksum of the file: ${sha256}`,
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/** The family of a role is a word of ours. */
function isOfPosting({ name }: { readonly name: string }): boolean {
  return name !== factNames.jobFamily;
}

function factLine({ name, value, inferred, line }: ReturnType<typeof rowsOf>[number]): string {
  if (value === undefined) return `- ${name}: not stated`;
  return `- ${name}: ${plainMarkdown(value)}${inferred ? ', inferred' : ''}${said(line ? { line } : undefined)}`;
}

function skillLines({ skills }: RoleEntry, level: (typeof levels)[number]): string[] {
  const choices = choicesAt(skills, level);
  if (choices.length === 0) return [];
  return [`## ${heading[level]}`, choices.map(choiceLine).join('\n')];
}

const heading = {
  required: 'Required skills',
  preferred: 'Preferred skills',
  mentioned: 'Skills mentioned',
} as const;

function choiceLine({ oneOf }: SkillChoice<Skill>): string {
  const words = oneOf.map(skillWords).join(' or ');
  return `- ${oneOf.length > 1 ? 'one of ' : ''}${words}`;
}

function skillWords({ name, years, evidence }: Skill): string {
  const time = years === undefined ? '' : `, ${years} ${years === 1 ? 'year' : 'years'}`;
  return `${plainMarkdown(name)}${time}${said(evidence[0])}`;
}

function said(place: { readonly line: number } | undefined): string {
  return place ? ` (line ${place.line})` : '';
}
