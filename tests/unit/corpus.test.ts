import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSeed, seedPaths } from '../../src/astro/read-seeds.ts';
import { refusalsOf } from '../../src/astro/report.ts';
import { convert } from '../convert.ts';

/** Real postings that stand beside the project where it is developed; nothing of them is in it. */
const corpus = fileURLToPath(new URL('../../../shared/gold/postings', import.meta.url));

describe.runIf(existsSync(corpus))('real postings from many sources', () => {
  const paths = existsSync(corpus) ? seedPaths(corpus) : [];

  test.each(paths.map((path) => [basename(path), path]))(
    '%s is converted, whole and through the gate',
    (_, path) => {
      const roles = convert(readSeed(path));
      expect(refusalsOf(roles)).toEqual([]);
      for (const { data } of roles) {
        const { characters, ...counts } = data.role?.source.ledger ?? { characters: 0 };
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(characters);
        expect(characters).toBeGreaterThan(0);
      }
    },
  );
});
