import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const placesIn = (posting: string) => rolesOf(posting)[0]?.data.role?.jobLocation;
const text = 'You prepare medicines and you keep the shelves in good order.';

test.each([
  ['Location(s):\nErie, PA, United States ⋅ Port Aster, Florida, United States', 2],
  ['Location: Erie, PA · Fargo, ND', 2],
  ['Erie-PA-16501-United States', 1],
  ['Contoso ⋅ Erie, PA ⋅ Full-time', 1],
])('%j', (lines, count) => {
  const places = placesIn(`Pharmacy Technician\n${lines}\n\n${text}\n`);
  expect(places).toHaveLength(count);
  expect(places?.join()).toContain('Erie');
  expect(places?.join()).not.toContain('Contoso');
});

test.each([
  ['A firm seeks an associate for the work in their Jacksonville office.', ['Jacksonville']],
  ['You find it in the App Store.', undefined],
  ['You write to the London office.', undefined],
])('%s', (sentence, places) => {
  expect(placesIn(`# Pharmacy Technician\n\n${sentence} ${text}\n`)).toEqual(places);
});
