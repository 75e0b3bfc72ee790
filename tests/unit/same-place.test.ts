import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutRepeats } from '../../src/convert/words/same-place.ts';

describe('a place said twice', () => {
  test.each([
    ['with its state by code and by name', ['Erie, PA', 'Erie, Pennsylvania, United States'], ['Erie, PA']],
    ['by its city alone', ['Erie', 'Erie, PA'], ['Erie, PA']],
    [
      'with the country in other words',
      ['Ghent, BE', 'Leeds, UK', 'Leeds, United Kingdom'],
      ['Ghent, BE', 'Leeds, UK'],
    ],
    ['of two that share a name', ['Portland, ME', 'Portland, OR'], ['Portland, ME', 'Portland, OR']],
    ['that is any', ['Anywhere', 'Work from home', 'Erie, PA'], ['Anywhere', 'Erie, PA']],
    ['of the same state', ['Erie, PA', 'Pennsylvania'], ['Erie, PA', 'Pennsylvania']],
  ])('%s', (_, places, left) => expect(withoutRepeats(places)).toEqual(left));

  test('leaves at least one of them, in their order, and nothing that was not said', () => {
    const part = fc.constantFrom(
      'Erie',
      'PA',
      'Pennsylvania',
      'US',
      'United States',
      'Ghent',
      'CA',
      'California',
      'Remote',
      'Anywhere',
    );
    const place = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', '));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const left = withoutRepeats(places);
        expect(left.length).toBeGreaterThan(0);
        expect([...new Set(places)].filter((said) => left.includes(said))).toEqual(left);
        expect(withoutRepeats(left)).toEqual(left);
      }),
    );
  });
});
