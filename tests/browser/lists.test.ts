import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, seedsWith } from '../site/build-site.ts';
import { openReader, type Reader } from './browser.ts';

const posting = `Baker

We bake bread for the whole town, each night, and have done so for sixty years.

How we hire

2. You send us a loaf
3. We call you

Requirements

• Education:
    ○ A diploma in baking
        ▪ Of rye
• Two years of bread
`;

let reader: Reader;
beforeAll(async () => {
  const { code, output, site } = buildSite({ ROLEBOOK_SEEDS: seedsWith({ 'baker.txt': posting }) });
  if (code !== 0) throw new Error(output);
  reader = await openReader(site);
});
afterAll(() => reader?.leave());

const left = (place: Locator) => place.evaluate((element) => element.getBoundingClientRect().left);
const words = (page: Page, said: string) =>
  page.getByRole('listitem').locator('span', { hasText: said }).last();
const lineOf = (page: Page, number: number) => page.locator(`article a.line[href="#L${number}"]`);

describe.each([1280, 390])('at %i px', (width) => {
  test('a numbered list shows its numbers, and items within items stand further in', async () => {
    const context = await reader.browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${reader.origin}/roles/baker-baker/`);

    const list = page.getByRole('listitem').filter({ hasText: 'You send us a loaf' }).locator('xpath=..');
    expect(await list.getAttribute('start')).toBe('2');
    const before = await words(page, 'You send us a loaf').evaluate(
      (element) => getComputedStyle(element, '::before').content,
    );
    expect(before).toMatch(/^counter\(list-item\) "\. "$/);

    const [outer, inner, innermost] = await Promise.all(
      ['Two years of bread', 'A diploma in baking', 'Of rye'].map((said) => left(words(page, said))),
    );
    expect(inner).toBeGreaterThan((outer ?? 0) + 10);
    expect(innermost).toBeGreaterThan((inner ?? 0) + 10);
    if (width > 900)
      expect(await left(lineOf(page, 13)), 'lines stand in one margin').toBe(await left(lineOf(page, 12)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await context.close();
  });
});
