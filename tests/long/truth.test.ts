import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../src/astro/read-seeds.ts';
import { readSkills } from '../../src/astro/read-vocabulary.ts';
import { rowsOf } from '../../src/catalog/glance.ts';
import { structuredDataOf } from '../../src/catalog/structured-data.ts';
import { converterOf, isRefused } from '../../src/convert/pipeline.ts';
import type { Role } from '../../src/convert/schema.ts';
import { decode } from '../../src/convert/seed/decode.ts';
import { postingFiles } from '../truth/posting-files.ts';
import { untruths } from '../truth/untruths.ts';

const convert = converterOf(readSkills());

describe.each(postingFiles)('%s', (_name, path) => {
  const seed = readSeed(path);
  const { raw } = decode(new VFile({ value: seed.value as Uint8Array }));
  const roles = convert(seed);
  const said = roles.map(({ data }) => data.role as Role);

  test('is converted, and each of its characters is accounted for', () => {
    expect(roles.filter(isRefused)).toEqual([]);
    for (const { source } of said) {
      const { characters, ...accounts } = source.ledger;
      expect(characters).toBeGreaterThan(0);
      expect(Object.values(accounts).reduce((sum, count) => sum + count)).toBe(characters);
    }
  });

  test('each fact and skill stands in the seed at its line and column, and no date, pay, place or name is invented', () => {
    expect(said.flatMap((role) => untruths(role, raw))).toEqual([]);
    for (const role of said) {
      const facts = [
        'hiringOrganization',
        'jobLocation',
        'datePosted',
        'validThrough',
        'baseSalary',
        'identifier',
      ] as const;
      expect(facts.filter((fact) => role[fact] !== undefined && !role.evidence[fact])).toEqual([]);
    }
  });

  test('its JSON-LD says only what the page shows', () => {
    for (const [index, role] of said.entries()) {
      const entry = { ...role, id: roles[index]?.data.id ?? '' };
      const page = { url: 'https://roles.example/x/', summary: 'summary', description: '<p>description</p>' };
      const rows = rowsOf(entry).flatMap(({ value }) => value ?? []);
      const skills = role.skills.map(({ name }) => name).join(', ');
      const shown = [role.title, ...rows, skills, ...Object.values(page)].join('\n');
      const stated = role.inferred.filter((property) => property !== 'title');
      for (const [key, value] of leavesOf(structuredDataOf(entry, page))) {
        expect(stated, key).not.toContain(key);
        expect(isShown(key, value, shown), `${key} ${value} in\n${shown}`).toBe(true);
      }
    }
  });
});

/** The values of JSON-LD, each with its nearest key; what names the vocabulary itself says nothing of the role. */
function leavesOf(value: unknown, key = ''): [string, string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((own) => leavesOf(own, key));
  return Object.entries(value as object)
    .filter(([own]) => !own.startsWith('@'))
    .flatMap(([own, part]) => leavesOf(part, own));
}

/** Whether the page says a value, in the way it says such values. */
function isShown(key: string, value: string | number, shown: string): boolean {
  if (key === 'monthsOfExperience')
    return shown.includes(`${Number(value) / 12} year`) || shown.includes(`${value} month`);
  if (typeof value === 'number') return shown.includes(value.toLocaleString('en'));
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return shown.split('\n').some((row) => row !== '' && sameDay(row, value));
  if (key === 'skills') return value.split(', ').every((name) => shown.includes(name));
  if (key === 'employmentType')
    return shown.toLowerCase().includes(value.toLowerCase().replace('_', ' ').slice(0, 6));
  if (key === 'unitText') return shown.includes(`per ${value.toLowerCase()}`);
  return shown.toLowerCase().includes(value.toLowerCase());
}

function sameDay(row: string, date: string): boolean {
  const day = new Date(`${row} UTC`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
