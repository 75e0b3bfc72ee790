import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../src/astro/report.ts';
import { rolesOf } from './convert.ts';

const fixtures = new URL('fixtures/', import.meta.url);

describe.each(readdirSync(fixtures))('%s', (name) => {
  const folder = new URL(`${name}/`, fixtures);
  const roles = rolesOf(readFileSync(new URL('seed.txt', folder)), `${name}/seed.txt`);

  test('page', async () => {
    await expect(roles.map(String).join('\n')).toMatchFileSnapshot(new URL('page.mdx', folder).pathname);
  });

  test('messages', async () => {
    await expect(`${reportOf(roles)}\n`).toMatchFileSnapshot(new URL('messages.txt', folder).pathname);
  });
});
