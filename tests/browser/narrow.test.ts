import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
eachReads((own, fresh) => {
  reader = own;
  page = fresh;
});

const open = (path: string) => page.goto(`${reader.origin}/${path}`, { waitUntil: 'networkidle' });

test.each([390, 375, 360, 344, 320])('at %i px the parts of the site stand in one line', async (width) => {
  await page.setViewportSize({ width, height: 700 });
  await open('');
  const tops = await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(tops.length).toBe(6);
  expect(new Set(tops).size).toBe(1);
});
