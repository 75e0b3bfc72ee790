import { fnv1a } from '../convert/text/fnv1a.ts';

/** Which of some files, from 0, holds a role: by a hash of its id, so that nobody needs a list to find it. */
export function fileOf(id: string, files: number): number {
  return fnv1a(id) % files;
}
