import { linkSync } from 'node:fs';

/** Where another volume, or a file system without links, cannot do it. */
const unable = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'ENOSPC']);

/**
 * Keeps what is in a file under another name, so that its room is given back after the switch rather than in it:
 * on a disk that discards freed blocks at once that takes a millisecond a file. Where it cannot be done, nothing is lost.
 */
export function setAside(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unable.has(String(error.code)))) throw error;
  }
}
