const apart = /[^a-z0-9]+/g;
const edges = /^-|-$/g;

/** The id that most skills of a name have, so that the others alone need to be told. */
export function skillId(name: string): string {
  return name.toLowerCase().replace(apart, '-').replace(edges, '');
}
