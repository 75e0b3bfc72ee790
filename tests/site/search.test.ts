import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Pagefind, searchOptions } from '../../src/browser/pagefind.ts';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

let pagefind: Pagefind;
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const { site } = buildSite();
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
  test.each(['C++', 'C#', '.NET'])('%s is in none of these roles, and finds none', async (query) => {
    expect(await titles(query)).toEqual([]);
  });

  test('CI/CD finds the one role that says it', async () => {
    expect(await titles('CI/CD')).toEqual(['Machine Learning Engineer - Vision']);
  });
});

describe('filters', () => {
  test('no query lists all roles', async () => {
    expect(await titles(null)).toHaveLength(6);
  });

  test('skills are joined by and, at a level', async () => {
    expect(await titles(null, { required: ['Python', 'TensorFlow'] })).toHaveLength(2);
    expect(await titles(null, { preferred: ['Swift'] })).toEqual([
      'Senior Machine Learning Engineer - Apple Watch',
    ]);
    expect(await titles(null, { required: ['Swift'] })).toEqual([]);
  });
});
