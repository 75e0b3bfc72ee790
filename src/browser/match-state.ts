const most = 200;

/** The skills that the fragment of an address chooses: ids that are known, each once. */
export function chosenIn(fragment: string, known: { has(id: string): boolean }): string[] {
  const ids = new URLSearchParams(fragment.replace(/^#/, '')).get('skills')?.split(',') ?? [];
  return [...new Set(ids)].filter((id) => known.has(id)).slice(0, most);
}

/** The fragment that chooses skills; empty where none is chosen. */
export function fragmentOf(chosen: readonly string[]): string {
  return chosen.length > 0 ? `#skills=${chosen.join(',')}` : '';
}
