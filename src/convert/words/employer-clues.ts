import type { Clue } from './employer-clue.ts';
import { cluesByTheWay } from './employer-clues-by-the-way.ts';
import { outrightClues } from './employer-clues-outright.ts';

/** Readable rules: what an employer says of itself, and by the way. */
export const clues: readonly Clue[] = [...outrightClues, ...cluesByTheWay];
