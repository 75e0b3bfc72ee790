import type { Point } from 'unist';

const lineEnd = /\r\n?|\n/g;

/** Where an offset lies in a text, as line and column from 1. */
export function pointAt(raw: string, offset: number): Point {
  let line = 1;
  let start = 0;
  for (const { 0: end, index } of raw.slice(0, offset).matchAll(lineEnd)) {
    line++;
    start = index + end.length;
  }
  return { line, column: offset - start + 1, offset };
}
