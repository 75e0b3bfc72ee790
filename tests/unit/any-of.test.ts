import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf } from '../../src/convert/text/any-of.ts';

test('any of the words is matched, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
      const pattern = new RegExp(`^${anyOf(words)}$`);
      for (const own of words) expect(pattern.test(own), own).toBe(true);
      expect(pattern.test(other)).toBe(words.includes(other));
    }),
  );
});
