/** How many roles stand side by side at most. */
export const mostCompared = 4;

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The roles that a text chooses (`a,b,c`, or a fragment with it): what can be ids, each once, the first four. */
export function comparedIn(text: string): string[] {
  const ids = text.replace(/^#/, '').split(',');
  return [...new Set(ids)].filter((part) => id.test(part)).slice(0, mostCompared);
}

/** The choice with a role put in or, where it is in it, taken out; the same where there is no room. */
export function toggled(chosen: readonly string[], role: string): readonly string[] {
  if (chosen.includes(role)) return chosen.filter((other) => other !== role);
  return chosen.length < mostCompared ? [...chosen, role] : chosen;
}
