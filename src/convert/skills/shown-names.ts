const bracket = /^(.+?) \(([^()]+)\)$/;

/** The names that a label shows, itself first: `Computer vision (CV)` → Computer vision (CV), Computer vision, CV. */
export function shownNames(label: string): string[] {
  const [, before, inside] = bracket.exec(label) ?? [];
  return before && inside ? [label, before, inside] : [label];
}

/** The names of a skill that say more than its label does: K8s of Kubernetes, not Kubernetes clusters. */
export function namesBeside(label: string, altLabels: readonly string[]): string[] {
  const shown = shownNames(label).map(inWords);
  return altLabels.filter((name) => !shown.some((known) => inWords(name).includes(known)));
}

/** Small letters with a space around each word. */
function inWords(name: string): string {
  return ` ${name.toLowerCase().replaceAll('-', ' ')} `;
}
