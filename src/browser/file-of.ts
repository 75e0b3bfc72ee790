/** Which of some files, from 0, holds a role: FNV-1a of its id, so that nobody needs a list to find it. */
export function fileOf(id: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % files;
}
