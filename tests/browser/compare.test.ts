import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
eachReads((own, fresh) => {
  reader = own;
  page = fresh;
});

const scientist = 'data-scientist-002-caf11eaa103f0486-1';
const vision = 'machine-learning-engineer-vision-200665626-0865';
const camera = 'machine-learning-engineer-camera-photos-creative-foundations-003-74d8d931048bd677';
const watch = 'senior-machine-learning-engineer-apple-watch-200574806';

const choose = (name: RegExp) => page.getByRole('button', { name }).first();
const columns = () => page.locator('thead th a').allInnerTexts();
const row = (name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('a candidate chooses three roles on cards, on a page and in search, and sees them side by side', async () => {
  await page.goto(`${reader.origin}/`);
  await choose(/Compare Data Scientist/).focus();
  await page.keyboard.press('Space');
  expect(await choose(/Compare Data Scientist/).getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('status').getByText('1 role to compare, add one more').waitFor();

  await page.goto(`${reader.origin}/roles/${vision}/`);
  await choose(/Compare Machine Learning Engineer - Vision/).press('Enter');
  await page.goto(`${reader.origin}/search/?q=apple+watch`);
  await choose(/Compare Senior Machine Learning Engineer/).click();
  await page.getByRole('link', { name: 'Compare 3 roles' }).click();

  await page.getByRole('status').getByText('3 roles side by side').waitFor();
  expect(page.url()).toBe(`${reader.origin}/compare/#${scientist},${vision},${watch}`);
  expect(await columns()).toEqual([
    'Data Scientist',
    'Machine Learning Engineer - Vision',
    'Senior Machine Learning Engineer - Apple Watch',
  ]);
  expect(await row('Role number').locator('td').allInnerTexts()).toEqual([
    'not stated',
    expect.stringContaining('200665626-0865'),
    expect.stringContaining('200574806'),
  ]);
  expect(await row('Computer vision (CV)').locator('td').allInnerTexts()).toEqual([
    expect.stringContaining('mentioned'),
    expect.stringContaining('required · 3 years'),
    expect.any(String),
  ]);
  await row('Role number').getByRole('link', { name: 'Role number is said in line 10' }).click();
  await page.waitForURL(/apple-watch-200574806\/#L10$/);
  await page.goBack();
  await page.getByRole('status').getByText('3 roles side by side').waitFor();
});

test('a skill that only one names is told with the others of its choice, also where another role names these', async () => {
  const asked = { level: 'required', line: 1 };
  const [sponge, yeast, rye] = ['sponge', 'yeast', 'rye'].map((id) => ({ id, name: id, ...asked }));
  const roles = [
    {
      id: 'baker',
      title: 'Baker',
      facts: [],
      skills: [{ ...sponge, group: 1 }, { ...yeast, group: 1 }, rye],
    },
    { id: 'miller', title: 'Miller', facts: [], skills: [yeast] },
  ];
  await page.route(/compare\/\d+\.json/, (route) => route.fulfill({ json: roles }));
  await page.goto(`${reader.origin}/compare/#baker,miller`);
  await page.getByRole('status').getByText('2 roles side by side').waitFor();
  const only = await row('Baker').locator('li').allInnerTexts();
  expect(only.map((words) => words.replace(/\s*\(required\).*/s, ''))).toEqual(['sponge or yeast', 'rye']);
});

test('an address is shared, a role taken out, and Back brings it again', async () => {
  await page.goto(`${reader.origin}/compare/#${vision},${watch}`);
  await page.getByRole('status').getByText('2 roles side by side').waitFor();
  await page.getByRole('button', { name: 'Remove Machine Learning Engineer - Vision' }).click();
  await page.getByRole('status').getByText('1 role.').waitFor();
  expect(page.url()).toBe(`${reader.origin}/compare/#${watch}`);
  await page.getByText('Choose two to four roles').waitFor();
  await page.getByRole('rowheader', { name: 'Asked for', exact: true }).waitFor();
  await page.goBack();
  await page.getByRole('status').getByText('2 roles side by side').waitFor();
  expect(await columns()).toHaveLength(2);

  await page.goto(`${reader.origin}/`);
  await page.getByRole('link', { name: 'Compare 2 roles' }).waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('status').getByText('2 roles side by side').waitFor();
  expect(page.url()).toBe(`${reader.origin}/compare/#${vision},${watch}`);
});

test('a role is added from the page itself by a search, and from the list of all roles', async () => {
  await page.goto(`${reader.origin}/compare/#${vision}`);
  await page.getByLabel('Add a role').fill('apple watch');
  await page.keyboard.press('Enter');
  await choose(/Compare Senior Machine Learning Engineer/).click();
  await page.getByRole('link', { name: 'Compare 2 roles' }).click();
  await page.getByRole('status').getByText('2 roles side by side').waitFor();
  expect(page.url()).toBe(`${reader.origin}/compare/#${vision},${watch}`);

  await page.goto(`${reader.origin}/roles/`);
  await choose(/Compare Data Scientist/).click();
  await choose(/Compare ML Engineer/).click();
  await page.getByRole('link', { name: 'Compare 4 roles' }).click();
  await page.getByRole('status').getByText('4 roles side by side; 4 is the most').waitFor();
  expect(await page.getByLabel('Add a role').isVisible()).toBe(false);
});

test('there is room for four, and a fifth is told so', async () => {
  await page.goto(`${reader.origin}/`);
  const buttons = page.locator('compare-choice button');
  for (let at = 0; at < 5; at++) await buttons.nth(at).click();
  await page.getByRole('status').getByText('At most 4 roles').waitFor();
  expect(await page.locator('compare-choice [aria-pressed=true]').count()).toBe(4);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('compare-choice [aria-pressed=true]').count()).toBe(0);
  expect(await page.locator('compare-bar').innerText()).toBe('');
});

test('a role that is not there is said to be missing, the others stand', async () => {
  await page.goto(`${reader.origin}/compare/#${vision},no-such-role,${watch}`);
  await page.getByRole('status').getByText('There is no role no-such-role here').waitFor();
  expect(await columns()).toHaveLength(2);
});

test('on a phone two roles stand side by side, more are reached by scrolling the table with the keyboard', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${reader.origin}/compare/#${scientist},${vision},${watch}`);
  const region = page.getByRole('region', { name: 'Roles side by side' });
  await region.waitFor();
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.querySelector('.side')?.scrollLeft ?? 0) > 0);
  const name = await page.getByRole('rowheader', { name: 'Pay', exact: true }).boundingBox();
  expect(name?.x).toBeGreaterThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('on a phone it says how many of the roles are shown, the next is seen to go on, and no list opens a gap', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${reader.origin}/compare/#${scientist},${vision},${watch}`);
  await page.getByText('2 of 3 roles are shown: scroll the table sideways for the others.').waitFor();
  const [, second, third] = await page
    .locator('thead th')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect()));
  expect(second?.right).toBeLessThan(390);
  expect(third?.left).toBeLessThan(375);
  // Each list stands for itself, as wide as the screen.
  const lists = await page
    .locator('.only ul')
    .evaluateAll((all) => all.map((list) => list.getBoundingClientRect()));
  expect(lists.length).toBeGreaterThan(1);
  for (const { left, right } of lists) {
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThanOrEqual(390);
  }
});

test('four roles stand on a wide page, and nothing asks to scroll', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${reader.origin}/compare/#${[scientist, vision, watch, camera].join(',')}`);
  await page.getByText('2 of 4 roles are shown').waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.hint').waitFor({ state: 'hidden' });
  const side = page.locator('.side');
  expect(await side.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('to skip to the content changes no choice', async () => {
  await page.goto(`${reader.origin}/compare/#${vision},${watch}`);
  await page.getByRole('status').getByText('2 roles side by side').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.includes(','));
  expect(await columns()).toHaveLength(2);
});

test('without JavaScript the page says what to do instead, and no button pretends', async () => {
  const context = await reader.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${reader.origin}/compare/`);
  await plain.getByText('needs JavaScript').waitFor();
  await plain.getByRole('main').getByRole('link', { name: 'all roles' }).click();
  expect(await plain.getByRole('button', { name: /Compare/ }).count()).toBe(0);
  await context.close();
});
