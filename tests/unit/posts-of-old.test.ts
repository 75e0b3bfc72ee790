import { expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const roleIn = (posting: string) => rolesOf(`Night Baker\n\n${posting}\n`)[0]?.data.role as Role;
const sectionsIn = (posting: string) => roleIn(posting).sections.map(({ kind, heading }) => [kind, heading]);
const asked = 'We seek people with a background in one or preferably several of the following areas:';

test('two dashes stand before an item, and what introduces such a list asks for it', () => {
  const role = roleIn(
    `We bake by night for all of Ghent.\n\n${asked}\n\n-- SQL\n-- machine learning\n\nWe bake.`,
  );
  expect(role.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['summary', undefined],
    ['minimum', asked],
  ]);
  expect(role.skills.map(({ id, level }) => [id, level])).toEqual([
    ['sql', 'required'],
    ['machine-learning', 'required'],
  ]);
});

test('who one works beside to do something introduces the work', () => {
  const list = '• Rebuild the ovens\n• Maintain our mills\n• Bake rye';
  const led = (sentence: string) => sectionsIn(`We bake by night for all of Ghent.\n\n${sentence}\n${list}`);
  const sentence = 'We have a baker, so you would work alongside this person to:';
  expect(led(sentence)).toContainEqual(['responsibilities', sentence]);
  expect(led('You will work with these:')).toEqual([['summary', undefined]]);
});

test('what is wished for stays a wish', () => {
  expect(
    sectionsIn('We bake by night.\n\nPreferably you know some of these:\n\n-- SQL\n-- rye'),
  ).toContainEqual(['preferred', 'Preferably you know some of these:']);
});

test('dashes that go on without a space are no items', () => {
  expect(String(rolesOf('Night Baker\n\nWe bake.\n\n--verbose\n--quiet\n')[0])).not.toMatch(/^\* /m);
});

const filled =
  'Our bakers bake rye by night and wheat by day, as they have done for a hundred years or more. Others eat bread. It is good bread, of rye and of wheat, and of all that grows in the fields. '.repeat(
    2,
  );
const background = 'For general background on the company, visit our site at http:';

test('the address of a page is no heading and its text', () => {
  expect(sectionsIn(`${filled}${background}//www.contoso.example`)).toEqual([['summary', undefined]]);
  expect(sectionsIn(`${filled}Requirements:You like bread.`)).toHaveLength(2);
});

test.each<[string, string[] | undefined]>([
  ['These positions are in San Jose, California.', ['San Jose, California']],
  ['Both openings are in Ghent, and start in May.', ['Ghent']],
  [
    'These positions are in San Jose, California.  Contoso is an international company with offices in California, Hungary, and Singapore.',
    ['San Jose, California'],
  ],
  ['Contoso is an international company with offices in Hungary and Singapore.', undefined],
  ['Most of our positions are in Sales.', undefined],
])('where several positions are: %s', (sentence, places) => {
  expect(roleIn(`We bake by night. ${sentence}`).jobLocation).toEqual(places);
});

test.each([
  ['What skills will come in handy?', 'preferred'],
  ['What sets you apart?', 'preferred'],
  ['Nice to have:', 'preferred'],
])('a question that heads a list may stand as an item of the one before it: %s', (heading, kind) => {
  const list = `Requirements\n\n- Two years of rye\n- SQL\n- ${heading}\n- Python\n- Bread`;
  expect(sectionsIn(list)).toEqual([
    ['minimum', 'Requirements'],
    [kind, heading],
  ]);
});

test('a question to whoever applies stays an item', () => {
  const list = 'Requirements\n\n- Two years of rye\n- Do you know SQL?\n- Why bread?\n- Python';
  expect(sectionsIn(list)).toEqual([['minimum', 'Requirements']]);
});
