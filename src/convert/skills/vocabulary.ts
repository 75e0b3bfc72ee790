import type { Guard, Skill } from './skill.ts';
import { tokensOf } from './tokens.ts';
import type { Category } from './vocabulary-schema.ts';

/** What is wrong with the vocabulary, as `<category> <skill>: Expected X, found Y: do Z (rule)`. */
export type VocabularyFault = string;

/** The skills of all categories, in order of category and id. */
export function skillsOf(categories: readonly Category[]): Skill[] {
  return categories.flatMap(({ id: category, asked, skills }) =>
    skills.map((skill) => ({
      ...skill,
      category,
      asked: skill.asked ?? (asked && isOrdinary(skill.preferredLabel)),
    })),
  );
}

/** A label in small letters but for its first is made of ordinary words, whatever its abbreviation; a name has capitals. */
function isOrdinary(label: string): boolean {
  return !/\p{Lu}|\d/u.test(label.slice(1).replace(/ \([^()]{1,20}\)$/, ''));
}

/**
 * What would make the vocabulary lie: ids or unguarded labels that two skills share, broader skills that
 * do not exist or lead back to where they started, and guards for labels nobody has.
 */
export function faultsOf(skills: readonly Skill[]): VocabularyFault[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return [
    ...twice(skills),
    ...labelTwice(skills),
    ...skills.flatMap(taken),
    ...skills.flatMap((skill) => [...orphans(skill, byId), ...unusedGuards(skill)]),
    ...cycles(byId),
  ];
}

function twice(skills: readonly Skill[]): VocabularyFault[] {
  const seen = new Map<string, Skill>();
  return skills.flatMap((skill) => {
    const other = seen.get(skill.id);
    seen.set(skill.id, skill);
    return other
      ? [
          `${skill.category} ${skill.id}: Expected an id of its own, found it in ${other.category} too: rename or join them (skill-id)`,
        ]
      : [];
  });
}

/** Pages of the site that stand where pages of skills do. */
const pages: ReadonlySet<string> = new Set(['a-z', 'map']);

function taken({ id, category }: Skill): VocabularyFault[] {
  return pages.has(id)
    ? [
        `${category} ${id}: Expected an id that is no page of the site, found skills/${id}/ taken: rename it (skill-id)`,
      ]
    : [];
}

function labelTwice(skills: readonly Skill[]): VocabularyFault[] {
  const owners = new Map<string, readonly Owner[]>();
  return skills.flatMap((skill) =>
    labelsOf(skill).flatMap((label) => {
      const key = keyOf(label, skill);
      const own = { skill, guard: skill.ambiguous[label] };
      const known = owners.get(key) ?? [];
      owners.set(key, [...known, own]);
      const owner = known.find((one) => one.skill.id !== skill.id && !areToldApart(one, own))?.skill;
      return owner
        ? [
            `${skill.category} ${skill.id}: Expected “${label}” to name one skill, found it at ${owner.id} too: keep it at one (skill-label)`,
          ]
        : [];
    }),
  );
}

interface Owner {
  readonly skill: Skill;
  readonly guard: Guard | undefined;
}

/** Whether a name that two skills share (GCP is a cloud, and a rule of clinical trials) has other words beside it for each. */
function areToldApart(a: Owner, b: Owner): boolean {
  const near = a.guard?.near;
  const other = b.guard?.near;
  return near !== undefined && other !== undefined && !near.some((word) => other.includes(word));
}

/** What a label is told apart by: its words, or where it is guarded, exactly how it is written. */
function keyOf(label: string, { ambiguous }: Skill): string {
  if (label in ambiguous) return `exactly ${label}`;
  return tokensOf(label)
    .map(({ key }) => key)
    .join(' ');
}

/** All names of a skill, the preferred one first. */
export function labelsOf({
  preferredLabel,
  altLabels,
}: Pick<Skill, 'preferredLabel' | 'altLabels'>): string[] {
  return [preferredLabel, ...altLabels];
}

function orphans({ id, category, broader }: Skill, byId: ReadonlyMap<string, Skill>): VocabularyFault[] {
  return broader
    .filter((wider) => !byId.has(wider))
    .map(
      (wider) =>
        `${category} ${id}: Expected a broader skill that exists, found “${wider}”: add it or take it out (skill-broader)`,
    );
}

function unusedGuards(skill: Skill): VocabularyFault[] {
  const labels = new Set(labelsOf(skill));
  return Object.keys(skill.ambiguous)
    .filter((label) => !labels.has(label))
    .map(
      (label) =>
        `${skill.category} ${skill.id}: Expected guards for its own labels, found “${label}”: write it as the label is written (skill-guard)`,
    );
}

function cycles(byId: ReadonlyMap<string, Skill>): VocabularyFault[] {
  return [...byId.values()]
    .filter(({ id }) => widerThan(id, byId).has(id))
    .map(
      ({ id, category }) =>
        `${category} ${id}: Expected broader skills to lead away from it, found a way back: cut the circle (skill-cycle)`,
    );
}

/** Every skill that is implied by one, near and far. */
export function widerThan(id: string, byId: ReadonlyMap<string, Pick<Skill, 'broader'>>): Set<string> {
  const found = new Set<string>();
  const open = [...(byId.get(id)?.broader ?? [])];
  for (let wider = open.pop(); wider !== undefined; wider = open.pop()) {
    if (found.has(wider)) continue;
    found.add(wider);
    open.push(...(byId.get(wider)?.broader ?? []));
  }
  return found;
}
