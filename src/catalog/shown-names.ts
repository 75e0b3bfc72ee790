const bracket = /^(.+?) \(([^()]+)\)$/;

/** The names that a label shows, itself first: `Computer vision (CV)` → Computer vision (CV), Computer vision, CV. */
export function shownNames(label: string): string[] {
  const [, before, inside] = bracket.exec(label) ?? [];
  return before && inside ? [label, before, inside] : [label];
}

/** The names of a skill that its label does not show already. */
export function namesBeside(label: string, altLabels: readonly string[]): string[] {
  const shown = new Set(shownNames(label).map((name) => name.toLowerCase()));
  return altLabels.filter((name) => !shown.has(name.toLowerCase()));
}
