import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader, watchFaults } from './browser.ts';

const role = 'roles/senior-machine-learning-engineer-apple-watch-200574806/';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.leave());

async function read(
  path: string,
  options: BrowserContextOptions,
  doing: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await reader.browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults = watchFaults(page, reader.origin);
  await page.goto(`${reader.origin}/${path}`);
  await doing(page);
  expect(faults).toEqual([]);
  await context.close();
}

const line = (page: Page) => page.locator('#L10');
const inSight = (page: Page) =>
  page.waitForFunction(() => {
    const box = document.getElementById('L10')?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  });
const reference = (page: Page) => page.getByRole('link', { name: 'Role number is said in line 10' });

// A browser opens the place of a fragment by itself, or the page does.
describe.each([true, false])('the posting as given, with scripts: %s', (javaScriptEnabled) => {
  test('is closed at first and opens at its own words', async () => {
    await read(role, { javaScriptEnabled }, async (page) => {
      expect(await line(page).isVisible()).toBe(false);
      await page.getByText('The posting as given: seeds/').click();
      expect(await line(page).isVisible()).toBe(true);
    });
  });

  test('is opened by a reference to a line, which is then in sight and marked', async () => {
    await read(role, { javaScriptEnabled }, async (page) => {
      await reference(page).click();
      await line(page).waitFor();
      if (javaScriptEnabled) await inSight(page);
      expect(page.url()).toBe(`${reader.origin}/${role}#L10`);
    });
  });
});

test('from another page the line is in sight at once, and marked', async () => {
  await read(`${role}#L10`, {}, async (page) => {
    await inSight(page);
    expect(await line(page).evaluate((element) => element.matches(':target'))).toBe(true);
  });
});

test('closed again by the reader it opens again at the same reference', async () => {
  await read(role, {}, async (page) => {
    await reference(page).click();
    await inSight(page);
    await page.getByText('The posting as given: seeds/').click();
    expect(await line(page).isVisible()).toBe(false);
    await reference(page).click();
    await inSight(page);
  });
});

test('opens where the browser itself does not open what holds a place', async () => {
  await read(role, {}, async (page) => {
    // A change of the address alone follows no link.
    await page.evaluate(() => {
      history.replaceState(null, '', '#L10');
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await inSight(page);
  });
});

test('is reached by its act and its key, and the focus is seen', async () => {
  await read(role, {}, async (page) => {
    await page.getByRole('link', { name: 'The posting as given' }).press('Enter');
    await page.locator('#source[open]').waitFor();
    const summary = page.locator('#source > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await line(page).isVisible()).toBe(false);
    expect(await summary.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });
});
