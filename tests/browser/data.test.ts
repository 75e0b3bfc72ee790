import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../site/build-site.ts';
import { openReader, type Reader, watchFaults } from './browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.leave());

test('feeds and sitemaps are well-formed XML', async () => {
  const page = await reader.browser.newPage();
  const files = filesIn(reader.site).filter((path) => path.endsWith('.xml'));
  expect(files).toContain('skills/python/rss.xml');
  expect(files).toContain('sitemap-index.xml');
  for (const path of files) {
    const fault = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent,
      readFileSync(join(reader.site, path), 'utf8'),
    );
    expect(fault, path).toBeUndefined();
  }
  await page.close();
});

test('somebody of the staff finds what to mend: from the figure to the postings, and to the line of one', async () => {
  const context = await reader.browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults = watchFaults(page, reader.origin);
  await page.goto(`${reader.origin}/`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Insights' }).press('Enter');
  await page
    .getByRole('navigation', { name: 'Insights' })
    .getByRole('link', { name: 'Completeness' })
    .press('Enter');
  await page.getByRole('link', { name: 'without Pay' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Not stated: Pay' }).waitFor();
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(6);

  await page.getByRole('link', { name: 'Vocabulary' }).press('Enter');
  const ref = page.getByRole('main').getByRole('link', { name: 'stands in line' }).first();
  const line = (await ref.innerText()).match(/\d+$/)?.[0] ?? '';
  await ref.press('Enter');
  await page.waitForURL(new RegExp(`/roles/[^/]+/#L${line}$`));
  await page.locator(`#L${line}`).filter({ visible: true }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('a number of the demand leads to the roles behind it', async () => {
  const context = await reader.browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${reader.origin}/insights/`);
  const figure = page.getByRole('link', { name: /roles: Python, required$/ });
  const count = (await figure.innerText()).match(/^\d+/)?.[0];
  await figure.press('Enter');
  await page.getByRole('status').getByText(`${count} roles; Skill: Python; Level: required`).waitFor();
  await context.close();
});

test('what is wider than a phone is scrolled by key, in itself', async () => {
  const context = await reader.browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${reader.origin}/data/`);
  const example = page.getByRole('region', { name: 'Example of api/roles.csv' });
  await example.focus();
  for (let turn = 0; turn < 5; turn++) await page.keyboard.press('ArrowRight');
  await page.waitForFunction((region) => (region?.scrollLeft ?? 0) > 0, await example.elementHandle());
  expect(await page.evaluate(() => scrollX)).toBe(0);
  await context.close();
});
