import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
eachReads((own, fresh) => {
  reader = own;
  page = fresh;
});

const open = (path: string) => page.goto(`${reader.origin}/${path}`, { waitUntil: 'networkidle' });
const markOf = (level: string) =>
  page
    .locator(`main .${level}`)
    .first()
    .evaluate((element) => {
      const { backgroundColor, borderTopColor, printColorAdjust } = getComputedStyle(element, '::before');
      return { fill: backgroundColor, rim: borderTopColor, printed: printColorAdjust === 'exact' };
    });

describe('what is required differs from what is preferred', () => {
  test.each(['light', 'dark'] as const)("in the reader's own colours, %s", async (colorScheme) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open('matrix/');
    const [required, preferred] = [await markOf('required'), await markOf('preferred')];
    expect(required.fill).toBe(required.rim);
    expect(preferred.fill).not.toBe(preferred.rim);
    expect(preferred.rim).toBe(required.rim);
  });

  test('on paper', async () => {
    await open('matrix/');
    await page.emulateMedia({ media: 'print' });
    expect((await markOf('required')).printed).toBe(true);
  });
});

test("a word that is sought can be read in the reader's own colours", async () => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open('search/?q=vision');
  const mark = page.locator('.hits mark').first();
  const { color, backgroundColor } = await mark.evaluate((element) => getComputedStyle(element));
  expect(backgroundColor).not.toBe(color);
  expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
});

test.each([
  'search/?q=vision',
  'match/#skills=python',
  'compare/#data-scientist-002-caf11eaa103f0486-1,machine-learning-engineer-vision-200665626-0865',
])('%s is printed without what can only be pressed, and no page stays empty', async (path) => {
  await open(path);
  expect(await page.getByRole('button').count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.locator('main :is(textarea, select, .facets)').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).minHeight)).toBe('0px');
});
test('the matrix is printed with all its columns, nothing over another', async () => {
  await page.setViewportSize({ width: 1009, height: 680 }); // A4 across, within its margins.
  await open('matrix/');
  await page.emulateMedia({ media: 'print' });
  const table = await page.locator('.matrix table').boundingBox();
  expect(table?.width).toBeLessThan(1009);
  const foot = await page.locator('.matrix tfoot').boundingBox();
  expect(foot?.y).toBeGreaterThan((await page.locator('.matrix tbody tr').last().boundingBox())?.y ?? 0);
  for (const cell of await page.locator('.matrix tr > :first-child').all())
    expect(await cell.evaluate((element) => getComputedStyle(element).position)).toBe('static');
});
