import type { VFile } from 'vfile';
import { limits } from './limits.ts';

/**
 * Refuses a seed of too many postings, as soon as they are counted.
 *
 * @throws VFileMessage where there are more than `limits.postings`.
 */
export function refuseMany(file: VFile, count: number): void {
  if (count <= limits.postings) return;
  file.fail(`Expected at most ${limits.postings} postings, found ${count}: split the file`, {
    ruleId: 'too-many-postings',
    source: 'rolebook',
  });
}
