import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Pagefind, searchOptions } from '../../src/browser/pagefind.ts';
import { buildSite, seedsWith } from './build-site.ts';
import { serve } from './serve.ts';

// Postings with names that a search of words alone would take for one another.
const posting = (title: string, skill: string) =>
  `${title}\n\nRequirements\n\nYears of work with ${skill}, in teams`;
const languages = {
  'one.txt': posting('Firmware Developer', 'C++'),
  'two.txt': posting('Desktop Developer', 'C#'),
  'three.txt': posting('Backend Developer', '.NET'),
  'four.txt': posting('Compiler Developer', 'C'),
};

let pagefind: Pagefind;
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const { site } = buildSite({ ROLEBOOK_SEEDS: seedsWith(languages) });
  host = await serve(site);
  pagefind = await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href);
  await pagefind.options({ ...searchOptions, basePath: `${host.origin}/pagefind/`, baseUrl: '/' });
});
afterAll(() => host.stop());

async function titles(query: string | null, filters = {}): Promise<string[]> {
  const found = await pagefind.debouncedSearch(query, { filters }, 0);
  const roles = await Promise.all(found?.results.map((result) => result.data()) ?? []);
  return roles.map(({ meta }) => meta.title ?? '');
}

describe('what a query finds first', () => {
  test.each([
    ['apple watch', 'Senior Machine Learning Engineer - Apple Watch'],
    ['human sensing', 'Machine Learning Research Engineer (Human Sensing), SIML - ISE'],
    ['camera photos', 'Machine Learning Engineer — Camera & Photos, Creative Foundations'],
    ['data scientist', 'Data Scientist'],
    ['objective-c', 'Senior Machine Learning Engineer - Apple Watch'],
    ['CI/CD', 'Machine Learning Engineer - Vision'],
    ['prompt engineering', 'ML Engineer'],
    ['ggplot', 'Data Scientist'],
  ])('%s: %s', async (query, first) => {
    expect((await titles(query))[0]).toBe(first);
  });
});

describe('names with signs', () => {
  test.each([
    ['C++', 'Firmware Developer'],
    ['C#', 'Desktop Developer'],
    ['.NET', 'Backend Developer'],
  ])('%s finds the one role that says it', async (query, title) => {
    expect(await titles(query)).toEqual([title]);
  });

  test('CI/CD finds the one role that says it', async () => {
    expect(await titles('CI/CD')).toEqual(['Machine Learning Engineer - Vision']);
  });
});

describe('filters', () => {
  test('no query lists all roles', async () => {
    expect(await titles(null)).toHaveLength(10);
  });

  test('skills are joined by and, at a level', async () => {
    expect(await titles(null, { required: ['Python', 'TensorFlow'] })).toHaveLength(2);
    expect(await titles(null, { preferred: ['Swift'] })).toEqual([
      'Senior Machine Learning Engineer - Apple Watch',
    ]);
    expect(await titles(null, { required: ['Swift'] })).toEqual([]);
  });
});
