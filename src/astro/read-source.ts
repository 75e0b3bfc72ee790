import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { VFile } from 'vfile';
import type { RoleEntry } from '../catalog/catalog.ts';
import { decode } from '../convert/seed/decode.ts';

const lineEnd = /\r\n|\r|\n/;

/** A line of a seed as it was given, from 1. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a role's posting in its seed as given. */
export function readSource({ source: { file, lines } }: RoleEntry): SourceLine[] {
  const folder = resolve(process.env.ROLEBOOK_SEEDS ?? 'seeds');
  const value = readFileSync(join(folder, relative('seeds', file)));
  const { raw } = decode(new VFile({ path: file, value }));
  return raw
    .split(lineEnd)
    .map((text, index) => ({ number: index + 1, text }))
    .slice(lines[0] - 1, lines[1]);
}
