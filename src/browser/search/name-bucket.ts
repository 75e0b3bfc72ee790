/** The files that other names of skills lie in, and titles by each of their words: one a letter, and one for what begins with anything else. */
export const buckets: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', '0'];

/** The bucket of a name, by what it is looked up by. */
export function bucketOf(key: string): string {
  const first = key.charAt(0);
  return buckets.includes(first) ? first : '0';
}
