const condition =
  /^(?:no|not|non|never|without|max(?:imum)?|min(?:imum)?|at (?:least|most)|up to|unpaid|must|only)\b|\b(?:only|required|unpaid|not (?:remote|paid|offered|available|provided|possible|included))$/i;

/** Whether a few words say on what condition the work is, and name nothing: Not remote, No visa sponsorship, Max 20 hours, Commission only. */
export function isCondition(said: string): boolean {
  return condition.test(said.trim());
}
