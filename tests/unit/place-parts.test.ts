import { expect, test } from 'vitest';
import { placeParts } from '../../src/catalog/place-parts.ts';

test.each([
  ['Israel', ['Israel']],
  [
    'Herzliya, Tel Aviv District, Israel',
    ['Herzliya, Tel Aviv District, Israel', 'Herzliya', 'Tel Aviv District', 'Israel'],
  ],
  ['Tracy, CA 95376', ['Tracy, CA 95376', 'Tracy', 'CA']],
  ['Israel- Raanana', ['Israel- Raanana', 'Israel', 'Raanana']],
  ['Stratford-upon-Avon', ['Stratford-upon-Avon']],
  ['Remote', ['Remote']],
  ['Anywhere in Ghana (remote)', ['Anywhere in Ghana (remote)', 'Remote', 'Anywhere in Ghana']],
  ['12 High Street, Ghent', ['12 High Street, Ghent', 'Ghent']],
])('a search for a part of a place finds it: %s', (stated, found) => {
  expect(placeParts(stated)).toEqual(found);
});
