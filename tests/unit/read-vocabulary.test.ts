import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readCategories, readSkills } from '../../src/astro/read-vocabulary.ts';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import { labelsOf } from '../../src/convert/skills/vocabulary.ts';
import { vocabulary } from '../convert.ts';

const sound = 'label: Sound\nskills:\n  - { id: python, preferredLabel: Python, description: A language. }\n';

function folderOf(files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-vocabulary-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

test('a category has the name of its file, and a skill that of its category', () => {
  const folder = folderOf({ 'sound.yaml': sound, 'notes.txt': 'no: [category' });
  expect(readCategories(folder).map(({ id, label }) => [id, label])).toEqual([['sound', 'Sound']]);
  expect(readSkills(folder).map(({ id, category }) => [id, category])).toEqual([['python', 'sound']]);
});

test('every file that is no category is told of, with its place', () => {
  const folder = folderOf({
    'a.yaml': 'label: A\nskills:\n  - id: x\n   preferredLabel: X\n',
    'b.yaml': 'label: B\nskills:\n  - id: python\n',
    'sound.yaml': sound,
  });
  const read = () => readCategories(folder);
  expect(read).toThrow(/a\.yaml:4:4 Expected YAML, found \w+/);
  expect(read).toThrow(/b\.yaml\n.*preferredLabel/s);
  expect(read).not.toThrow(/sound\.yaml/);
});

test('a skill that is there twice is told of', () => {
  const folder = folderOf({ 'sound.yaml': sound, 'twice.yaml': sound.replace('Sound', 'Twice') });
  expect(() => readSkills(folder)).toThrow(/contradicts itself.*python/s);
});

test('every name that needs nothing beside it is found where it stands alone', () => {
  const match = matcherOf(vocabulary);
  const missed = vocabulary.flatMap((skill) =>
    labelsOf(skill).filter(
      (label) =>
        !skill.ambiguous[label] && !match(`Skills: ${label}.`).some((found) => found.skill === skill),
    ),
  );
  expect(missed).toEqual([]);
});
