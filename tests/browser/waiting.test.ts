import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
let faults: string[];
eachReads((own, fresh, found) => {
  reader = own;
  page = fresh;
  faults = found;
});
// The browser tells of each request that fails here on purpose.
afterEach(() => {
  for (const fault of faults.splice(0)) expect(fault).toMatch(/Failed to load|ERR_FAILED|pagefind/i);
});

const vision = 'machine-learning-engineer-vision-200665626-0865';
const watch = 'senior-machine-learning-engineer-apple-watch-200574806';

const visit = (path: string) => page.goto(`${reader.origin}/${path}`);
const told = (text: string | RegExp) => page.getByRole('status').getByText(text).first().waitFor();
const again = () => page.getByRole('button', { name: 'Try again' });
const fail = (files: RegExp) => page.route(files, (route) => route.abort());
/** Keeps files back; what it returns lets them come. */
const hold = async (files: RegExp) => {
  const { promise: held, resolve: come } = Promise.withResolvers<void>();
  await page.route(files, (route) => held.then(() => route.continue()));
  return come;
};
const paste = async (text: string) => {
  await page.getByLabel('Or paste a CV').fill(text);
  await page.getByRole('button', { name: 'Find the skills in it' }).click();
};

test.each([
  ['its program', /pagefind\.js/],
  ['its entry', /pagefind-entry\.json/],
  ['its words', /pf_meta/],
  ['its machine', /wasm/],
  ['the skills', /search\/skills\/0/],
])('where the index lacks %s a search says so, and finds when it is tried again', async (_, files) => {
  await fail(files);
  await visit('search/?q=python');
  await told('The search could not be loaded.');
  expect(await page.locator('.hits > li').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'CSV' }).isVisible()).toBe(false);
  await page.unrouteAll();
  await again().focus();
  await page.keyboard.press('Enter');
  await told('5 roles for “python”');
  await page.waitForFunction(() => document.activeElement?.matches('.hits h2 a'));
});

test('a result stands where its excerpt does not come, and says so', async () => {
  await fail(/pf_fragment/);
  await visit('search/?q=python');
  await told('5 roles for “python”');
  expect(await page.locator('.hits > li').count()).toBe(5);
  expect(await page.locator('.hits > li').first().innerText()).toContain('Its words could not be loaded.');
});

test('what takes its time says so, on each page that loads what it shows', async () => {
  const come = await hold(/search\/skills\.json|match\/.*json|compare\/.*json|titles\/v/);
  await page.goto(`${reader.origin}/search/`, { waitUntil: 'commit' });
  await told('Searching …');
  await page.goto(`${reader.origin}/match/`, { waitUntil: 'commit' });
  await told('Loading the roles …');
  await page.goto(`${reader.origin}/compare/#${vision},${watch}`, { waitUntil: 'commit' });
  await told('Loading the roles …');
  expect(await page.getByText('Choose two to four roles').isVisible()).toBe(false);
  come();
  await told('2 roles side by side');

  await visit('search/');
  await told(/^6 roles$/);
  await page.unrouteAll();
  await page.route(/titles\/v/, async (route) => {
    await page.getByText('Searching …').waitFor();
    await route.continue();
  });
  await page.getByRole('searchbox', { name: 'Search roles and skills' }).fill('vision');
  await told('for “vision”');
});

test('what was found stays told while a facet takes its time', async () => {
  const come = await hold(/search\/facets\/skill/);
  await visit('search/');
  await told(/^6 roles$/);
  await page.waitForTimeout(600);
  expect(await page.locator('.told [role=status]').innerText()).toBe('6 roles');
  come();
});

test('the index of words is on its way while the names of the skills are', async () => {
  await page.route(/search\/names\//, async (route) => {
    await index;
    await route.continue();
  });
  const index = page.waitForRequest(/pagefind-entry\.json/);
  await visit('search/?q=python');
  await told('5 roles for “python”');
});

test('roles that did not come to be matched come when it is tried again', async () => {
  await fail(/match\/.*json/);
  await visit('match/#skills=python');
  await told('The roles could not be loaded.');
  await page.unrouteAll();
  await again().click();
  await told('1 skill: 5 of 6 roles');
});

test('a CV that is pasted where the roles did not come is read when they do, beside what was chosen', async () => {
  await fail(/match\/roles.*json/);
  await visit('match/#skills=homekit');
  await told('The roles could not be loaded.');
  await paste('Python and PyTorch');
  await told('The text could not be read.');
  expect(await page.locator('.read').innerText()).toBe('');
  expect(page.url()).toBe(`${reader.origin}/match/#skills=homekit`);
  await page.unrouteAll();
  await again().click();
  await page.getByText('2 skills found in the text.').waitFor();
  expect(page.url()).toBe(`${reader.origin}/match/#skills=homekit,python,pytorch`);
});

test('while the roles are on their way no skill is said to be missing, and to skip to the content changes no choice', async () => {
  const come = await hold(/match\/.*json/);
  await page.goto(`${reader.origin}/match/#skills=homekit`, { waitUntil: 'commit' });
  await page.getByRole('combobox').fill('pyth');
  expect(await page.locator('.unknown').innerText()).toBe('');
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await page.waitForFunction(() => location.hash === '#skills=homekit');
  await page.getByRole('combobox').focus();
  come();
  await told('1 skill');
  await page.getByRole('option', { name: 'Python' }).waitFor();
});

test('a CV that is being read stays away once one starts again', async () => {
  const come = await hold(/match\/vocabulary/);
  await visit('match/#skills=homekit');
  await told('1 skill');
  await paste('Python and SQL');
  await told('Reading …');
  await page.getByRole('button', { name: 'Start again' }).click();
  await told('No skill chosen yet.');
  await paste('PyTorch');
  come();
  await page.getByText('1 skill found in the text.').waitFor();
  expect(page.url()).toBe(`${reader.origin}/match/#skills=pytorch`);
});

test('what was saved says nothing in the place of a newer search', async () => {
  // A book of more roles than its first file of cards holds.
  const { promise: held, resolve: come } = Promise.withResolvers<void>();
  await page.route(/search\/skills\.json$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), roles: 30, cards: 20 } });
  });
  await page.route(/search\/roles\/[01]\.json$/, async (route) => {
    const response = await route.fetch({ url: `${reader.origin}/search/roles/0.json` });
    if (route.request().url().endsWith('1.json')) await held;
    const cards = await response.json();
    await route.fulfill({ json: Array.from({ length: 20 }, (_, at) => cards[at % cards.length]) });
  });
  await visit('search/');
  await told(/^30 roles$/);
  await page.getByRole('button', { name: 'CSV' }).click();
  await page.getByRole('searchbox', { name: 'Search roles and skills' }).fill('vision');
  await told('for “vision”');
  const saved = page.waitForEvent('download');
  come();
  await saved;
  expect(await page.locator('.told [role=status]').innerText()).toContain('for “vision”');
});

test('what comes late for other letters changes nothing in a list of skills', async () => {
  await visit('search/?q=engineer');
  await told('for “engineer”');
  const skills = page.locator('details[data-name="Skill"]');
  await skills.locator('summary').click();
  const come = await hold(/search\/names\/s/);
  await skills.getByLabel('Find in Skill').fill('s');
  await skills.getByLabel('Find in Skill').fill('homek');
  await skills.getByLabel('HomeKit').waitFor();
  const late = page.waitForResponse(/search\/names\/s/);
  come();
  await (await late).finished();
  await page.waitForTimeout(200);
  expect(await skills.locator('.choices li').allInnerTexts()).toEqual([expect.stringMatching(/^HomeKit/)]);
});

test('roles that did not come to be compared are not said to be none, and stay chosen', async () => {
  await fail(/compare\/.*json/);
  await visit(`compare/#${vision},${watch}`);
  await told('2 roles could not be loaded.');
  expect(
    await page
      .getByText(/No role is chosen|There is no role|Choose two/)
      .filter({ visible: true })
      .count(),
  ).toBe(0);
  await page.unrouteAll();
  await again().click();
  await told('2 roles side by side');
});
