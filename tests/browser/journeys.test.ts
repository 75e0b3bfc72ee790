import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
eachReads((own, fresh) => {
  reader = own;
  page = fresh;
});

const titles = () => page.locator('.hits h2').allInnerTexts();
const status = () => page.getByRole('status');

test('a candidate opens a result, follows a fact to its line, and goes back to the results', async () => {
  await page.goto(`${reader.origin}/search/?q=apple+watch`);
  await page.getByRole('link', { name: 'Senior Machine Learning Engineer - Apple Watch' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Senior Machine Learning Engineer - Apple Watch' })
    .waitFor();
  await page.getByRole('link', { name: 'Role number is said in line 10' }).click();
  await page.waitForURL(/\/#L10$/);
  expect(await page.locator('#L10 .text').innerText()).toBe('Role Number:200574806');
  expect(await page.locator('#L10').evaluate((line) => line.matches(':target'))).toBe(true);

  await page.goBack();
  await page.goBack();
  await status().getByText('for “apple watch”').waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('apple watch');
});

test('a skill leads to the roles that ask for it', async () => {
  await page.goto(`${reader.origin}/roles/machine-learning-engineer-vision-200665626-0865/`);
  await page.locator('article').getByRole('link', { name: 'point clouds', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Point clouds' }).waitFor();
  await page.getByText('Preferred by 1 role').waitFor();
});

test.each([
  ['C++', 0],
  ['C#', 0],
  ['.NET', 0],
  ['CI/CD', 1],
])('%s finds what it says', async (query, count) => {
  await page.goto(`${reader.origin}/search/?q=${encodeURIComponent(query)}`);
  await status().getByText(`for “${query}”`).waitFor();
  expect(await titles()).toHaveLength(count);
});
