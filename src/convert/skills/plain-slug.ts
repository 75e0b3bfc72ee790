const apart = /[^a-z0-9]+/g;
const edges = /^-|-$/g;

/** What the ids of most skills and roles are or begin with, by their names: where it is so, only the rest needs to be told. */
export function plainSlug(name: string): string {
  return name.toLowerCase().replace(apart, '-').replace(edges, '');
}
