import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const placesIn = (posting: string) => rolesOf(posting)[0]?.data.role?.jobLocation;
const text = 'You prepare medicines and you keep the shelves in good order.';

test.each([
  ['Location(s):\nErie, PA, United States ⋅ Port Aster, Florida, United States', 2],
  ['Location: Erie, PA · Fargo, ND', 2],
  ['Erie-PA-16501-United States', 1],
  ['Erie, Pennsylvania Metropolitan Area · 2 weeks ago', 1],
  ['Contoso ⋅ Erie, PA ⋅ Full-time', 1],
  ['Erie, N.J.', 1],
])('%j', (lines, count) => {
  const places = placesIn(`Pharmacy Technician\n${lines}\n\n${text}\n`);
  expect(places).toHaveLength(count);
  expect(places?.join()).toContain('Erie');
  expect(places?.join()).not.toContain('Contoso');
});

test.each([
  ['A firm seeks an associate for the work in their Jacksonville office.', ['Jacksonville']],
  ['You join us at our Erie, PA or Austin, TX locations.', ['Erie, PA', 'Austin, TX']],
  ['Our Erie, PA facility is hiring.', ['Erie, PA']],
  ['We seek a technician for our Springfield area client.', ['Springfield']],
  ['You work for our Gold area customers.', undefined],
  ['A bonus of €20,000. 2 days a week in Bonn office.', ['Bonn']],
  ['Contoso University, Halifax, Canada. Contoso University is hiring.', ['Halifax, Canada']],
  ['Contoso University, Ovens, Bread. Contoso University is hiring.', undefined],
  ['We are based in Oslo, Due by June.', ['Oslo']],
  ['We are based in Utrecht, the Netherlands.', ['Utrecht, the Netherlands']],
  ['Visit our office at Harbour Business Park, South Rd.', undefined],
  ['Notice to applicants for jobs located in Erie, PA only.', undefined],
  ['You find it in the App Store.', undefined],
  ['You write to the London office.', undefined],
])('%s', (sentence, places) => {
  expect(placesIn(`# Pharmacy Technician\n\n${sentence} ${text}\n`)).toEqual(places);
});

test('a board asks whether one can be there', () => {
  const asked = 'Erie, PA 16501: Reliably commute or planning to relocate before starting work (Required)';
  expect(
    placesIn(`# Pharmacy Technician\n\n${text}\n\nAbility to commute/relocate:\n\n- ${asked}\n`),
  ).toEqual(['Erie, PA']);
});

test.each(['The Netherlands', 'the Netherlands'])('%s have an article', (country) => {
  expect(placesIn(`Contoso | Baker | Utrecht, ${country}\n\n${text}\n`)).toEqual([`Utrecht, ${country}`]);
});

test('a town that nothing parts from the employer is no place: nobody knows where it begins', () => {
  expect(placesIn(`Baker\nState of Contoso Salem , OR 97301\n\n${text}\n`)).toBeUndefined();
});

describe('a page without line ends', () => {
  const label = 'Save Job Title: Pharmacy Technician Job Type: Full-time';
  test.each([
    [`Pharmacy Technician Contoso Erie, PA Apply ${label}`, ['Erie, PA']],
    [`Pharmacy Technician Oslo, Norway 2 days ago ${label}`, ['Oslo, Norway']],
    [
      'Job Application for Pharmacy Technician at Contoso Back to jobs Pharmacy Technician Oslo, Norway Apply',
      ['Oslo, Norway'],
    ],
    [`Pharmacy Technician Contoso Bread, Ovens Apply ${label}`, undefined],
  ])('has its place behind the title and who hires: %s', (head, places) => {
    const said = 'At Contoso, we are well. Contoso is hiring.';
    expect(placesIn(`${head} ${said} ${text.repeat(9)}`)).toEqual(places);
  });
});
