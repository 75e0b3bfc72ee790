import { createHash } from 'node:crypto';
import { isKept } from './build-state.ts';
import { entryDigest } from './get-catalog.ts';

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: object;
}

/**
 * The paths of a route that must be made: those whose props differ from what the last build made them from.
 *
 * A page that is made from its props alone, and from what is the same for the whole site, is then the same as before.
 * `fileOf` names the file of a path in the site.
 */
export function changedPaths<Path extends StaticPath>(
  paths: readonly Path[],
  fileOf: (params: Path['params']) => string,
): Path[] {
  if (import.meta.env.DEV) return [...paths];
  return paths.filter(({ params, props }) => !isKept(fileOf(params), keyOf(props)));
}

/** A digest of props; a role stands for all that is known of it. */
function keyOf(props: object): string {
  const text = JSON.stringify(props, (_name, value: unknown) =>
    value instanceof Map ? [...value] : (entryDigest(value) ?? value),
  );
  return createHash('sha1').update(text).digest('base64url');
}
