import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
eachReads((own, fresh) => {
  reader = own;
  page = fresh;
});

/** How many stops of the Tab key are looked at on each page. */
const stops = 25;

test.each([
  '',
  'roles/machine-learning-engineer-vision-200665626-0865/',
  'skills/python/',
  'search/?q=vision',
  'match/',
  'matrix/',
  'insights/',
])('on /%s every stop of the Tab key is seen', async (path) => {
  await page.goto(`${reader.origin}/${path}`, { waitUntil: 'networkidle' });
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { top, bottom, width } = at.getBoundingClientRect();
      return {
        what: at.outerHTML.slice(0, 80),
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        inSight: bottom > 0 && top < innerHeight && width > 0,
      };
    });
    if (seen) expect(seen).toMatchObject({ outlined: true, inSight: true });
  }
});
