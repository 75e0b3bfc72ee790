import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefused } from '../../src/convert/pipeline.ts';
import { rolesOf } from '../convert.ts';
import { brokenLaw } from '../fuzz/broken-law.ts';
import { randomDocument } from '../fuzz/random-document.ts';
import { smallest } from '../fuzz/smallest.ts';

const documents = 30_000;
const batch = 3000;
/** One in so many is read by the second parser as well, which is slower than all the rest. */
const second = 5;

describe('random hostile documents are converted whole, or refused with a reason', () => {
  const starts = Array.from({ length: documents / batch }, (_, index) => 1 + index * batch);

  test.each(starts)('those from seed %i on', (from) => {
    for (let seed = from; seed < from + batch; seed++) {
      const law = brokenLaw(randomDocument(seed), seed % second === 0 ? 'both' : 'one');
      expect(law, `seed ${seed}: npm run fuzz -- --seed ${seed} --count 1`).toBeUndefined();
    }
  });

  test('most of them are converted, so that the laws are about pages and not refusals', () => {
    const roles = Array.from({ length: 1000 }, (_, seed) => rolesOf(randomDocument(seed))).flat();
    expect(roles.filter((role) => !isRefused(role)).length).toBeGreaterThan(800);
  });
});

test('random bytes are converted whole, or refused with a reason', () => {
  const bytes = fc.tuple(
    fc.constantFrom('', 'Map Editor\n\nRequirements\n\n', '<p>a</p><p>b</p>'),
    fc.uint8Array({ maxLength: 400 }),
  );
  fc.assert(
    fc.property(bytes, ([head, tail]) => {
      expect(brokenLaw(Buffer.concat([Buffer.from(head), tail]))).toBeUndefined();
    }),
    { numRuns: 3000, seed: 2026 },
  );
});

test('the smallest text that fails is found', () => {
  const fails = (text: string) => text.includes('x') && text.includes('👩‍💻');
  expect(smallest(`a${'b'.repeat(50)}x${'c'.repeat(37)}👩‍💻 end`, fails)).toBe('x👩‍💻');
});
