import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../site/build-site.ts';
import { openReader, type Reader, watchFaults } from './browser.ts';

const role = 'machine-learning-engineer-vision-200665626-0865';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(buildSite({ ROLEBOOK_MAX_FILES: '100' }).site);
});
afterAll(() => reader.leave());

test('where roles share a file of Markdown, a reader copies the role alone, as where it has its own', async () => {
  const context = await reader.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const faults = watchFaults(page, reader.origin);
  await page.goto(`${reader.origin}/roles/${role}/`);
  const address = await page.getByRole('link', { name: 'Markdown, with other roles' }).getAttribute('href');
  expect(address).toBe('/roles/markdown/0.md');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(readFileSync(join(inject('site'), 'roles', `${role}.md`), 'utf8'));
  expect(faults).toEqual([]);
  await context.close();
});
