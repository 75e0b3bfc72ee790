import type { VFile } from 'vfile';
import { limits } from './limits.ts';

/**
 * Refuses a seed of more bytes than we read, before it is read where its size is known.
 *
 * @throws VFileMessage where it is larger than `limits.seed`.
 */
export function refuseSize(file: VFile, size: number): void {
  if (size <= limits.seed) return;
  file.fail(
    `Expected at most ${limits.seed} bytes, found ${size}: split the file, or keep only the postings`,
    { ruleId: 'oversized-seed', source: 'rolebook' },
  );
}
