import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
let faults: string[];
let asked: string[];
eachReads((own, fresh, found) => {
  reader = own;
  page = fresh;
  faults = found;
  asked = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
});

const open = async (fragment = '') => {
  await page.goto(`${reader.origin}/match/${fragment}`);
  await status(fragment ? 'skill' : 'No skill chosen yet').waitFor();
};
const status = (words: string) => page.getByRole('status').getByText(words);
const chosen = () => page.locator('.chosen li > span:first-child').allInnerTexts();
const titles = () => page.locator('.matches h3').allInnerTexts();

const cv = `Zebulon Quackenbush
I have trained diffusion models in PyTorch with Keras, and deployed them on Kubernetes.`;

test('a candidate pastes a CV with the keyboard, takes a false skill out, and sees what is missing', async () => {
  await open();
  await page.getByRole('combobox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(cv);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('3 skills found in the text').waitFor();

  expect(await chosen()).toEqual(['Diffusion models', 'PyTorch', 'Deep learning (DL)']);
  expect(await page.locator('.said mark').allInnerTexts()).toEqual(['diffusion models', 'PyTorch', 'Keras']);
  await page.getByText('implied by Keras').waitFor();
  await page.getByText('asked for by no role here: Kubernetes').waitFor();

  await page.getByRole('button', { name: 'Remove Diffusion models' }).focus();
  await page.keyboard.press('Enter');
  await status('2 skills: 6 of 6 roles').waitFor();
  expect(await chosen()).toEqual(['PyTorch', 'Deep learning (DL)']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Remove PyTorch');

  const watch = page.locator('.matches > li', { hasText: 'Apple Watch' });
  await watch.getByText(/^\d of \d+ required/).waitFor();
  await watch.getByText('PyTorch, one of PyTorch or TensorFlow').waitFor();
  const missing = await watch.locator('dd').first().locator('li').allInnerTexts();
  expect(missing.map((words) => words.replace(/\s+/g, ' '))).toContain('Python (required)');
});

test('a CV in which no skill is found is told so, with a way on', async () => {
  await open();
  await page.getByLabel('Or paste a CV').fill('I grow roses.');
  await page.getByRole('button', { name: 'Find the skills in it' }).click();
  await page.getByText('No skill that a role here names was found in the text').waitFor();
  await page.locator('.read').getByRole('link', { name: 'all skills' }).click();
  expect(page.url()).toBe(`${reader.origin}/skills/`);
});

test('nothing that is pasted or typed leaves the page: no request, address, storage or history says it', async () => {
  await open();
  await page.getByRole('combobox').pressSequentially('quack');
  await page.getByLabel('Or paste a CV').fill(cv);
  const before = asked.length;
  await page.getByRole('button', { name: 'Find the skills in it' }).click();
  await page.getByText('skills found in the text').waitFor();
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
      await indexedDB.databases(),
    ]),
  );
  expect(kept).toContain('#skills=diffusion-models,pytorch,deep-learning');
  expect([kept, ...asked].filter((text) => /quack|zebulon|trained|keras|kubernetes/i.test(text))).toEqual([]);
  // What is asked for is the same for every text: the files of the vocabulary and the matcher.
  expect(
    asked.slice(before).map((address) => new URL(address.trim()).pathname.replace(/\.[\w-]+\.js$/, '')),
  ).toEqual(expect.arrayContaining(['/match/vocabulary-1.json', '/_astro/cv-skills']));

  await page.reload();
  await status('3 skills').waitFor();
  expect(await page.getByLabel('Or paste a CV').inputValue()).toBe('');
  const refused = await page.evaluate(() => fetch('https://example.org/').then(String, String));
  expect(refused).toContain('TypeError');
  faults.length = 0;
});

test('skills are picked by any of their names; arrows, Enter and Escape do as a combobox does', async () => {
  await open();
  const field = page.getByRole('combobox');
  await field.pressSequentially('artif');
  await page.getByRole('option', { name: /^Artificial intelligence/ }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
  expect(await field.inputValue()).toBe('artif');
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('');

  await field.pressSequentially('juggling');
  await page.getByText('No role here names such a skill').waitFor();
  await field.fill('');
  await field.pressSequentially('pyt');
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  const active = () =>
    page.evaluate(
      () =>
        document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')
          ?.innerText,
    );
  expect(await active()).toContain('Python');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('PyTorch');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Python');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await chosen()).toEqual(['PyTorch']);
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.type('LLM');
  await page.getByRole('option', { name: 'Large language models' }).click();
  expect(await chosen()).toEqual(['PyTorch', 'Large language models (LLM)']);
  await page.getByText('Implied by these: ').waitFor();
});

test('the address is the choice: shared, gone back over, and read without what it does not know', async () => {
  await open('#skills=python,juggling,pytorch');
  expect(await chosen()).toEqual(['Python', 'PyTorch']);
  const ranked = await titles();
  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await shared.getByRole('status').getByText('2 skills').waitFor();
  expect(await shared.locator('.matches h3').allInnerTexts()).toEqual(ranked);

  await page.getByRole('button', { name: 'Remove Python' }).click();
  expect(page.url()).toBe(`${reader.origin}/match/#skills=pytorch`);
  await page.goBack();
  await status('2 skills').waitFor();
  expect(await chosen()).toEqual(['Python', 'PyTorch']);
  await page.getByRole('button', { name: 'Start again' }).click();
  await status('No skill chosen yet').waitFor();
  expect(page.url()).toBe(`${reader.origin}/match/`);
});

test('who comes from a role sees first what of it is met, until starting again', async () => {
  await page.goto(`${reader.origin}/roles/senior-machine-learning-engineer-apple-watch-200574806/`);
  await page.getByRole('link', { name: 'Match your skills' }).click();
  await status('No skill chosen yet').waitFor();
  await page.getByText('The role you came from').waitFor();
  expect(await titles()).toEqual(['Senior Machine Learning Engineer - Apple Watch']);

  await page.getByRole('combobox').pressSequentially('homekit');
  await page.keyboard.press('Enter');
  await status('1 skill').waitFor();
  expect(await titles()).toEqual(['Senior Machine Learning Engineer - Apple Watch', 'ML Engineer']);
  await page.getByText('Other roles').waitFor();
  expect(page.url()).toMatch(/\?role=senior-[\w-]+#skills=homekit$/);

  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByText('The role you came from').waitFor({ state: 'detached' });
  expect(page.url()).toBe(`${reader.origin}/match/`);
});

test('to skip to the content changes no choice', async () => {
  await open('#skills=python');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#skills=python');
  expect(await chosen()).toEqual(['Python']);
});

test('without JavaScript the page says what to do instead', async () => {
  const context = await reader.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${reader.origin}/match/`);
  await plain.getByText('needs JavaScript').waitFor();
  expect(await plain.getByRole('textbox').count()).toBe(0);
  await plain.getByRole('link', { name: 'all skills' }).click();
  expect(plain.url()).toBe(`${reader.origin}/skills/`);
  await context.close();
});
