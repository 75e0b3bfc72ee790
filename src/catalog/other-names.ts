import { shownNames } from '../convert/skills/shown-names.ts';
import type { Catalog, SkillEntry } from './catalog.ts';
import { isNamed } from './is-named.ts';

/** The names of a skill that a look for its label would not find: `K8s` of Kubernetes, not `Kubernetes cluster`. */
export function otherNames({
  preferredLabel,
  altLabels,
}: Pick<SkillEntry, 'preferredLabel' | 'altLabels'>): string[] {
  const found = shownNames(preferredLabel).map((name) => name.toLowerCase());
  return altLabels
    .toSorted((a, b) => b.length - a.length)
    .filter((label) => {
      const small = label.toLowerCase();
      if (found.some((name) => ` ${name}`.includes(` ${small}`))) return false;
      found.push(small);
      return true;
    })
    .reverse();
}

/** The other names of the skills that roles name, by id, with a bar between them. */
export function namesFile({ skills }: Catalog): Record<string, string> {
  const named = [...skills.values()].filter(isNamed);
  const names = named.map((skill) => [skill.id, otherNames(skill).join('|')] as const);
  return Object.fromEntries(names.filter(([, others]) => others));
}
