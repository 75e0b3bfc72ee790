/** The steps from one site to another in one folder, in an order in which no page and nothing it needs is missing. */
export interface SwitchPlan {
  /** Files of the new site only: nobody asks for them yet. */
  readonly fresh: readonly string[];
  /** Files of both that differ: what pages need first, then pages, then the way in. */
  readonly changed: readonly string[];
  /** Files of the old site only: nobody asks for them any more. */
  readonly stale: readonly string[];
  /** Files of the new site that stand where the old one has a folder, or the other way round: not before `stale`. */
  readonly late: readonly string[];
}

/** Plans how `next` takes the place of `old`; `differs` says of a path in both whether the file must be put again. */
export function switchPlan(
  next: Iterable<string>,
  old: { readonly files: readonly string[]; readonly folders: readonly string[] },
  differs: (path: string) => boolean,
): SwitchPlan {
  const wanted = new Set(next);
  const files = new Set(old.files);
  const folders = new Set(old.folders);
  const clashes = (path: string) => folders.has(path) || parentsOf(path).some((parent) => files.has(parent));

  const paths = [...wanted].sort();
  const added = paths.filter((path) => !files.has(path));
  return {
    fresh: added.filter((path) => !clashes(path)),
    changed: paths.filter((path) => files.has(path) && differs(path)).sort((a, b) => turnOf(a) - turnOf(b)),
    stale: old.files.filter((path) => !wanted.has(path)).sort(),
    late: added.filter(clashes),
  };
}

/** The folders that a file is in, by their paths: `a/b/c.html` → `a`, `a/b`. */
export function parentsOf(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

function turnOf(path: string): number {
  if (path === 'index.html') return 2;
  return path.endsWith('.html') ? 1 : 0;
}
