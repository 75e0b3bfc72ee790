import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
let faults: string[];
eachReads((own, fresh, found) => {
  reader = own;
  page = fresh;
  faults = found;
});

const open = (path: string) => page.goto(`${reader.origin}/${path}`, { waitUntil: 'networkidle' });
const field = () => page.getByRole('textbox', { name: 'Filter the skills by name' });
const told = () => page.locator('skill-filter').getByRole('status');
const shown = () => page.locator('skill-filter li:visible a').allInnerTexts();

describe.each(['skills/', 'skills/a-z/'])('the index at %s', (path) => {
  test('narrows while a reader types, says how many are left, and is whole again on Escape', async () => {
    await open(path);
    const all = await shown();
    const place = await field().boundingBox();
    await field().click();
    await page.keyboard.type('learn');
    // What other names find comes a moment later.
    await expect
      .poll(async () => (await told().innerText()) === `${(await shown()).length} skills for “learn”`)
      .toBe(true);
    const found = await shown();
    expect(found).toEqual(expect.arrayContaining(['Machine learning (ML)', 'Deep learning (DL)']));
    expect(found.length).toBeLessThan(all.length);
    expect(await page.locator('skill-filter section:visible:not(:has(li:visible))').count()).toBe(0);
    expect(await field().boundingBox()).toEqual(place);

    await page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('');
    expect(await shown()).toEqual(all);
    expect(await told().innerText()).toBe('');
  });

  test('finds a skill by a name it does not show, says which, and Enter opens it', async () => {
    await open(path);
    await field().fill('optical char');
    await told().getByText('1 skill for “optical char”').waitFor();
    expect(await page.locator('skill-filter li:visible small').innerText()).toBe(
      'optical character recognition',
    );
    await field().press('Enter');
    await page.waitForURL(/\/skills\/ocr\/$/);
  });

  test('says so where no skill has such a name, and the keys still lead to search', async () => {
    await open(path);
    await field().fill('juggling');
    await told().getByText('No skill for “juggling”').waitFor();
    expect(await shown()).toEqual([]);
    await field().blur();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
  });
});

test('a filter that cannot have the other names says so, and finds those it shows', async () => {
  await page.route('**/skills/names.json', (route) => route.fulfill({ status: 404, body: '' }));
  await open('skills/');
  await field().fill('pytorch');
  await told().getByText('1 skill for “pytorch” among the names shown').waitFor();
  expect(await shown()).toEqual(['PyTorch']);
  faults.length = 0; // The browser reports the 404 that was asked for.
});

test('a skill says who asks for it, a line leads to where it is said, and search lists the same roles', async () => {
  await open('skills/python/');
  const titles = await page.locator('tbody th a').allInnerTexts();
  await page.getByText(`Required by ${titles.length} roles`).waitFor();
  await page.getByRole('link', { name: 'Python is said in line' }).first().click();
  await page.waitForURL(/\/#L\d+$/);
  expect(await page.locator(':target').innerText()).toContain('Python');

  await page.goBack();
  await page.getByRole('link', { name: 'Search in these roles' }).click();
  await page.getByRole('status').getByText(`${titles.length} roles; Skill: Python`).waitFor();
  expect((await page.locator('.hits h2').allInnerTexts()).toSorted()).toEqual(titles.toSorted());
});

test('a role that only implies a skill is listed apart', async () => {
  await open('skills/artificial-intelligence/');
  const implied = page.locator('section', { has: page.getByRole('heading', { name: 'Implied, not named' }) });
  await implied.getByText('implied by').first().waitFor();
  const named = await page.locator('tbody th a').allInnerTexts();
  for (const title of await implied.locator('a').allInnerTexts()) expect(named).not.toContain(title);
});

test.each([700, 390])('at %i px the matrix scrolls under its heads by the keyboard', async (width) => {
  await page.setViewportSize({ width, height: 400 });
  await open('matrix/');
  await page.getByRole('region', { name: 'Roles by the skills that most of them name' }).focus();
  const places = () =>
    page.evaluate(() =>
      ['.matrix tbody th', '.matrix thead th', '.matrix tbody td'].map((part) => {
        const { x, y } = document.querySelector(part)?.getBoundingClientRect() ?? {};
        return { x, y };
      }),
    );
  const [role, head, cell] = await places();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => {
    const matrix = document.querySelector('.matrix');
    return matrix && matrix.scrollLeft > 0 && matrix.scrollTop > 0;
  });
  const [roleAfter, headAfter, cellAfter] = await places();
  expect(roleAfter?.x).toBe(role?.x);
  expect(headAfter?.y).toBe(head?.y);
  expect(cellAfter?.y).toBeLessThan(cell?.y ?? 0);
  expect(cellAfter?.x).toBeLessThan(cell?.x ?? 0);
});

test('a mark of the matrix is a word to those who hear it', async () => {
  await open('matrix/');
  const cell = page
    .getByRole('row', { name: /Machine Learning Engineer - Vision/ })
    .getByRole('cell', { name: 'required' });
  expect(await cell.count()).toBeGreaterThan(3);
});

test.each([1280, 390, 320])('at %i px the map is read, tapped and walked by keys', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  await open('skills/map/');
  await page.getByRole('link', { name: /^Machine learning \(ML\), \d+ roles$/ }).waitFor();
  const links = page.locator('svg:visible a');
  const count = await links.count();
  expect(count).toBe(await page.locator('tbody tr').count());
  for (const link of await links.all()) {
    const tap = await link.locator('rect').boundingBox();
    const word = await link.locator('text').boundingBox();
    expect(tap?.height).toBeGreaterThanOrEqual(24);
    expect(word?.width).toBeLessThanOrEqual((tap?.width ?? 0) + 1);
    expect(word?.height).toBeGreaterThanOrEqual(11);
  }
  await page.getByRole('link', { name: 'The same as a table' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('svg a'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/skills\/[a-z-]+\/$/);
});
