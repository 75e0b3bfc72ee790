import type { SkillEntry } from './catalog.ts';

/** The names of a skill that a look for its label would not find: `K8s` of Kubernetes, not `Kubernetes cluster`. */
export function otherNames({
  preferredLabel,
  altLabels,
}: Pick<SkillEntry, 'preferredLabel' | 'altLabels'>): string[] {
  const found = [preferredLabel.toLowerCase()];
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
