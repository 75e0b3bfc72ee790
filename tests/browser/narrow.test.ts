import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
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

test.each([390, 375])('at %i px the insights stand in one line', async (width) => {
  await page.setViewportSize({ width, height: 700 });
  await open('insights/');
  const parts = page.getByRole('navigation', { name: 'Insights' }).getByRole('link');
  const tops = await parts.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('at 320 px no column is out of sight that its page is about', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open('insights/completeness/');
  const facts = page.getByRole('region', { name: 'Completeness by fact' });
  expect(await facts.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await open(
    'compare/#machine-learning-engineer-vision-200665626-0865,data-scientist-002-caf11eaa103f0486-1',
  );
  const roles = page.getByRole('region', { name: 'Roles side by side' });
  expect(await roles.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test.each([1280, 768, 390, 320])(
  'at %i px the number of a line stands beside the words that it is of',
  async (width) => {
    await page.setViewportSize({ width, height: 844 });
    for (const id of [
      'machine-learning-engineer-vision-200665626-0865',
      'data-scientist-002-caf11eaa103f0486-1',
    ]) {
      await open(`roles/${id}/`);
      const apart = await page.locator('dd .ref, .over .ref').evaluateAll((numbers) =>
        numbers.map((number) => {
          const words = document.createRange();
          words.selectNodeContents(number.parentElement ?? number);
          words.setEndBefore(number);
          const last = [...words.getClientRects()].filter(({ width }) => width > 1).at(-1);
          const own = number.getBoundingClientRect();
          return Math.abs((last?.top ?? 0) + (last?.height ?? 0) / 2 - own.top - own.height / 2);
        }),
      );
      expect(apart.length).toBeGreaterThan(3);
      for (const distance of apart) expect(distance).toBeLessThan(12);
    }
  },
);

describe('at 390 px', () => {
  beforeEach(() => page.setViewportSize({ width: 390, height: 844 }));

  test('the categories of skills are folded; a link to one unfolds it, and so does the filter', async () => {
    await open('skills/');
    const python = page.getByRole('link', { name: 'Python', exact: true });
    expect(await python.isVisible()).toBe(false);
    // The whole row unfolds it, and says what is in it once.
    const heading = page.getByRole('heading', { name: 'Programming languages' });
    await heading.click({ force: true });
    await python.waitFor();
    expect(await page.getByText('Programming languages').filter({ visible: true }).count()).toBe(1);
    await open('skills/python/');
    await page.getByRole('link', { name: 'Programming languages' }).click();
    await python.waitFor();
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      0,
    );
    await open('skills/a-z/');
    const field = page.getByRole('textbox', { name: 'Filter the skills by name' });
    await field.fill('pyth');
    await python.waitFor();
    await field.press('Escape');
    await python.waitFor({ state: 'hidden' });
  });

  test('a table of pairs shows how often they stand together, without a way to the side', async () => {
    await open('insights/');
    const table = page.getByRole('region', { name: 'Skills that go together' });
    await table.getByRole('columnheader', { name: 'Times chance' }).waitFor();
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test('a role tells in one row what it does not state', async () => {
    await open('roles/machine-learning-engineer-vision-200665626-0865/');
    await page.getByRole('definition').getByText('place, posted, pay').waitFor();
    expect(await page.getByRole('definition').getByText('not stated').count()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 844 });
    expect(await page.getByRole('definition').getByText('place, posted, pay').count()).toBe(0);
    expect(await page.getByRole('definition').getByText('not stated').count()).toBeGreaterThan(2);
  });

  test('a skill tells the years beside the roles that ask for them', async () => {
    await open('skills/computer-vision/');
    const role = page.getByRole('row', { name: /Machine Learning Engineer - Vision/ });
    expect(await role.getByRole('rowheader').innerText()).toMatch(/\b3 years$/);
    expect(await page.getByRole('columnheader', { name: 'Years' }).count()).toBe(0);
  });
});
