import { bulletedRun } from './bulleted-run.ts';
import type { Construct } from './construct.ts';

const mark = /^[•▪●·§]/;

/**
 * A line with several items, each behind a bullet.
 *
 * ```text
 * • Bake bread. • Sell it. • Count the money.
 * ```
 */
export const bulletedLine: Construct = (lines, index, nodes) =>
  mark.test(lines[index]?.value ?? '') ? bulletedRun(lines, index, nodes) : undefined;
