import type { Point } from 'unist';
import { lowerBound } from '../text/lower-bound.ts';

const lineEnd = /\r\n?|\n/g;

/** Where an offset lies in a text, as line and column from 1. */
export function pointAt(raw: string, offset: number): Point {
  return pointsIn(raw)(offset);
}

/** Tells where offsets lie in a text; its lines are looked for once, however many are asked for. */
export function pointsIn(raw: string): (offset: number) => Point {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(raw.matchAll(lineEnd), ({ 0: end, index }) => index + end.length)];
    const line = lowerBound(starts, offset + 1);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  };
}
