import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text = 'You will survey bridges and write reports about what you find.';
const sectionsOf = (posting: string) => {
  const role = rolesOf(posting)[0]?.data.role;
  const { characters, ...accounts } = role?.source.ledger ?? { characters: -1 };
  expect(Object.values(accounts).reduce((sum, count) => sum + count, 0)).toBe(characters);
  return role?.sections.map(({ kind, heading }) => heading ?? kind);
};

test('a button is no heading of the text below it', () => {
  expect(
    sectionsOf(`# Surveyor\n\nTurin, Italy\n\n## Apply now\n\n${text}\n\n## Tasks\n\n- Survey bridges\n`),
  ).toEqual(['summary', 'Tasks']);
});

test('nor is the way back to other roles, with its arrow', () => {
  expect(
    sectionsOf(`## ← Back to all jobs\n\n# Surveyor\n\n${text}\n\n## Tasks\n\n- Survey bridges\n`),
  ).toEqual(['summary', 'Tasks']);
});

test('the way to a page is no text, but only above all of it', () => {
  const textsOf = (above: string, below: string) =>
    rolesOf(`${above}# Surveyor\n\n## Notes\n\n${text}\n\n${below}\n## Tasks\n\n- Survey\n`)[0]?.data
      .sectionTexts;
  expect(textsOf('Contoso / Jobs / Surveyor\n\n', '')).toEqual([text, 'Survey']);
  expect(textsOf('', 'Maps/Jobs/Queues\n')).toEqual([`${text}\nMaps/Jobs/Queues`, 'Survey']);
});

test('how to apply is said below a heading of that name', () => {
  expect(sectionsOf(`# Surveyor\n\n${text}\n\n## Apply now\n\nSend us your drawings.\n`)).toEqual([
    'summary',
    'Apply now',
  ]);
});

test('the title a second time is no first line of a text', () => {
  const textOf = (description: string) =>
    rolesOf(JSON.stringify({ title: 'Bridge Surveyor', description }))[0]?.data.sectionTexts;
  expect(textOf(`<p>Bridge Surveyor</p><p>${text}</p>`)).toEqual([text]);
  expect(textOf(`<p>Bridge Surveyors</p><p>${text}</p>`)).toEqual([`Bridge Surveyors\n${text}`]);
  expect(textOf(`<p>${text}</p><p>Bridge Surveyor</p>`)).toEqual([`${text}\nBridge Surveyor`]);
});

test('the title a second time is no heading', () => {
  const posting = `Title: Bridge Surveyor\nCompany: Contoso\n\n## Tasks\n\n- Survey bridges\n\n## Bridge Surveyor\n\n${text}\n`;
  expect(sectionsOf(posting)).toEqual(['Tasks', 'summary']);
});
