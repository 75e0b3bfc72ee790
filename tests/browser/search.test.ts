import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeSource, eachReads, type Reader } from './browser.ts';

let reader: Reader;
let page: Page;
let asked: string[];
let faults: string[];
eachReads((own, fresh, found) => {
  faults = found;
  reader = own;
  page = fresh;
  asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});

const titles = () => page.locator('.hits h2').allInnerTexts();
const status = () => page.getByRole('status');
const told = (text: string | RegExp) => status().getByText(text).waitFor();
const visit = (path: string) => page.goto(`${reader.origin}/${path}`);
const facet = (name: string) => page.locator(`details[data-name="${name}"]`);

describe('on its page', () => {
  test('a recruiter narrows the roles with the keyboard and shares the address', async () => {
    await visit('search/');
    await told(/^6 roles$/);
    await facet('Skill').getByLabel('Python').focus();
    await page.keyboard.press('Space');
    await told('5 roles; Skill: Python');
    await facet('Level').locator('summary').focus();
    await page.keyboard.press('Enter');
    await facet('Level').getByLabel('required').focus();
    await page.keyboard.press('Space');
    await told('Skill: Python; Level: required');
    expect(page.url()).toContain('?skill=python&level=required');

    const shared = await page.context().newPage();
    await shared.goto(page.url());
    await shared.getByRole('status').getByText('Skill: Python; Level: required').waitFor();
    expect(await shared.locator('.hits h2').allInnerTexts()).toEqual(await titles());
  });

  test('what is chosen is taken off where it is told, and on a phone told without opening', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await visit('search/?skill=python&skill=swift&posted-from=2020-01-01');
    await page.getByText(/^Narrow the roles \(3\): /).waitFor();
    await status().getByRole('button', { name: 'from 2020-01-01' }).click();
    await told(/Skill: Python and Swift$/);
    await status().getByRole('button', { name: 'Python' }).focus();
    await page.keyboard.press('Enter');
    await told(/Skill: Swift$/);
    expect(page.url()).toBe(`${reader.origin}/search/?skill=swift`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Swift');
    await page.keyboard.press('Enter');
    await told(/^6 roles$/);
    expect(await page.evaluate(() => document.activeElement?.matches('.hits h2 a'))).toBe(true);
    await page.getByText(/^Narrow the roles$/).waitFor();
    await page.goBack();
    await told(/Skill: Swift$/);
  });

  test.each([
    [1280, '.told', '6 roles'],
    [390, '.facets > summary', 'Narrow the roles'],
  ])('at %i px who narrows far down the page sees what comes of it', async (width, shown, first) => {
    await page.setViewportSize({ width, height: 500 });
    await visit('search/');
    await told(/^6 roles$/);
    if (width < 800) await page.getByText('Narrow the roles').click();
    for (const name of ['Skill', 'Organization', 'Place']) {
      if (!(await facet(name).evaluate((details: HTMLDetailsElement) => details.open)))
        await facet(name).locator('summary').click();
    }
    const box = facet('Place').getByRole('checkbox', { name: 'not stated' });
    await box.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 150);
    expect(await page.locator(shown).innerText()).toContain(first);
    await box.check();
    await told('Place: not stated');
    const words = page
      .locator(shown)
      .getByText(/\d roles?/)
      .first();
    await words.waitFor();
    expect(await words.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    expect(await words.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(500);
  });

  test('a range that is emptied, or that no address can say, narrows nothing and does not stand as if it did', async () => {
    await visit('search/');
    await facet('Experience').locator('summary').click();
    const field = facet('Experience').getByLabel('At least');
    const typed = async (value: string) => {
      await field.fill(value);
      await field.press('Enter');
    };
    await typed('2.25');
    await told(/; Experience: from 2\.25$/);
    expect(page.url()).toBe(`${reader.origin}/search/?years-from=2.25`);
    await typed('');
    await told(/^6 roles$/);
    await typed('3');
    await told(/; Experience: from 3$/);
    await typed('-3');
    await told(/^6 roles$/);
    expect(page.url()).toBe(`${reader.origin}/search/`);
    expect(await field.inputValue()).toBe('');
  });

  test('a range says how many roles do not state what it is about', async () => {
    await visit('search/');
    await facet('Pay').locator('summary').click();
    const silent = await facet('Pay').locator('li', { hasText: 'not stated' }).locator('b').innerText();
    expect(Number(silent)).toBeGreaterThan(0);
    await facet('Posted').locator('summary').click();
    await facet('Posted')
      .getByText(/^(?:All of these roles state it|\d+ roles? that do(?:es)? not)/)
      .waitFor();
  });

  test('who comes back from a role finds as many results as before', async () => {
    await page.route(/search\/skills\.json$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...(await response.json()), roles: 20, cards: 20 } });
    });
    await page.route(/search\/roles\/0\.json$/, async (route) => {
      const cards = await (await route.fetch()).json();
      await route.fulfill({ json: Array.from({ length: 20 }, (_, at) => cards[at % cards.length]) });
    });
    await visit('search/');
    await page.getByRole('button', { name: 'More roles' }).click();
    await page.locator('.hits > li').nth(19).waitFor();
    await page.reload();
    await page.locator('.hits > li').nth(19).waitFor();
  });

  test('values are joined by all, any or none, as the keys choose', async () => {
    await visit('search/?skill=python&skill=swift');
    await told('1 role; Skill: Python and Swift');
    await facet('Skill').getByRole('radio', { name: 'all of them' }).focus();
    await page.keyboard.press('ArrowRight');
    await told('5 roles; Skill: Python or Swift');
    await page.keyboard.press('ArrowRight');
    await told('1 role; Skill: not Python or Swift');
    expect(page.url()).toContain('skill-is=none');
  });

  test('the order is chosen, is said, and stands in the address', async () => {
    const days = async () => {
      const said = await page.locator('.hits .over').allInnerTexts();
      return said.map((words) => Date.parse(words.match(/posted (.+)$/)?.[1] ?? '1 January 1970'));
    };
    await visit('search/');
    await told(/^6 roles$/);
    await page.getByText(/^Newest first;/).waitFor();
    const newest = await days();
    expect(newest).toEqual(newest.toSorted((a, b) => b - a));

    await page.getByRole('radio', { name: 'by title' }).check();
    await page.getByText('In the order of their titles.').waitFor();
    expect(page.url()).toBe(`${reader.origin}/search/?order=best`);
    expect(await titles()).toEqual((await titles()).toSorted(new Intl.Collator('en').compare));

    await visit('search/?q=python');
    await told('for “python”');
    expect(await page.getByRole('radio', { name: 'best' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'newest' }).check();
    await page.getByText(/^Newest first;/).waitFor();
    const found = await days();
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    await page.goBack();
    await page.getByText(/^Newest first;/).waitFor({ state: 'detached' });
    expect(await page.getByRole('radio', { name: 'best' }).isChecked()).toBe(true);
  });

  test('Back undoes the last choice, Forward makes it again', async () => {
    await visit('search/?q=vision');
    await told('for “vision”');
    const before = await titles();
    await facet('Place').locator('summary').click();
    await facet('Place').getByLabel('not stated').check();
    await told('Place: not stated');
    await page.goBack();
    await told(/for “vision”$/);
    expect(await titles()).toEqual(before);
    expect(await facet('Place').getByLabel('not stated').isChecked()).toBe(false);
    await page.goForward();
    await told('Place: not stated');
  });

  test('facets are loaded when they are opened, and no sooner', async () => {
    await visit('search/?q=vision');
    await told('for “vision”');
    expect(asked.filter((path) => path.startsWith('/search/facets/'))).toEqual([]);
    await facet('Organization').locator('summary').click();
    await facet('Organization').getByLabel('Apple').waitFor();
    expect(asked.filter((path) => path.startsWith('/search/facets/'))).toEqual([
      '/search/facets/organization.json',
    ]);
  });

  test('a skill that is not listed is found by its name', async () => {
    await visit('search/?q=engineer');
    await told('for “engineer”');
    await facet('Skill').locator('summary').click();
    await facet('Skill').getByLabel('Find in Skill').fill('homek');
    await facet('Skill').getByLabel('HomeKit').check();
    await told('1 role for “engineer”; Skill: HomeKit');
    expect(await titles()).toEqual(['ML Engineer']);
  });

  test('arrow keys lead from the field to the results and back, Enter opens one, Escape clears', async () => {
    await visit('search/?q=vision');
    await told('for “vision”');
    await page.getByRole('searchbox', { name: 'Search roles and skills' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const [, second] = await titles();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await told(/^6 roles$/);
    expect(page.url()).toBe(`${reader.origin}/search/`);
    await page.keyboard.press('ArrowDown');
    const [first] = await titles();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: first ?? '', exact: true }).waitFor();
  });

  test('a slip of the pen is offered mended, and says so', async () => {
    await visit('search/?q=tensorfolw');
    await page.getByText('Did you mean').waitFor();
    await page.getByRole('link', { name: 'TensorFlow' }).click();
    await told('for “TensorFlow”');
    expect(page.url()).toContain('?q=TensorFlow');
  });

  test('its links stay on its site where a path begins with two slashes, as that of another site does', async () => {
    await visit('search/');
    await told(/^6 roles$/);
    await page.evaluate(() => history.replaceState(null, '', `${location.origin}//example.org/search/`));
    await page.getByRole('searchbox', { name: 'Search roles and skills' }).fill('tensorfolw');
    await page.getByText('Did you mean').waitFor();
    const link = page.getByRole('link', { name: 'TensorFlow' });
    expect(await link.evaluate(({ host }: HTMLAnchorElement) => host)).toBe(new URL(reader.origin).host);
    await link.click();
    await told('for “TensorFlow”');
  });

  test('a broader skill says which skills imply it', async () => {
    await visit('search/?q=deep+learning');
    await told('for “deep learning”');
    await page.getByText(/that impl(?:y|ies) it by a narrower skill/).waitFor();
    await page.locator('.why').getByText('implies Deep learning').first().waitFor();
  });

  test('excerpts mark what was searched for, in the words of the posting', async () => {
    await visit('search/?q=ggplot');
    await told('for “ggplot”');
    expect(await page.locator('.excerpt mark').first().innerText()).toMatch(/ggplot/i);
  });

  test('words from right to left stand so, in the field, in titles and in excerpts', async () => {
    await page.route(/search\/roles\/\d+\.json$/, async (route) => {
      const cards = await (await route.fetch()).json();
      await route.fulfill({ json: cards.map((card: object) => ({ ...card, title: 'מהנדס Python.' })) });
    });
    await visit('search/?q=ggplot');
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).direction);
    await page.locator('.excerpt').first().waitFor();
    expect(await direction('.hits h2 a')).toBe('rtl');
    expect(await direction('.excerpt')).toBe('ltr');
    await page.getByRole('searchbox', { name: 'Search roles and skills' }).fill('מהנדס');
    expect(await direction('.query input')).toBe('rtl');
  });

  test('the excerpts of results further down wait until the reader comes near them', async () => {
    await page.setViewportSize({ width: 390, height: 500 });
    await visit('search/?q=experience');
    const results = page.locator('role-search .hits > li');
    await results.first().locator('.excerpt').waitFor();
    const last = results.last();
    expect(await last.locator('.excerpt').count()).toBe(0);
    await last.scrollIntoViewIfNeeded();
    await last.locator('.excerpt').waitFor();
  });

  test('an address that knows no such value is read without it', async () => {
    await visit('search/?skill=juggling&level=loudly&posted-from=soon&what=ever');
    await told(/^6 roles$/);
  });

  test('where nothing is found it offers a way on, and nothing to narrow', async () => {
    await visit('search/?q=xyzzyqq');
    await told('No role for “xyzzyqq”');
    await page.locator('.notes').getByRole('link', { name: 'all skills' }).waitFor();
    expect(await page.locator('.facets').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Start again' }).click();
    await told(/^6 roles$/);
    expect(await page.locator('.facets').isVisible()).toBe(true);
  });

  test('where no role says all of many words, the skills among them are offered alone', async () => {
    await visit('search/?q=pytorch+python+watch+camera+silicon');
    await told(/^No role for/);
    const notes = page.locator('.notes');
    await notes.getByText('No role says all of these words. Ask for less: PyTorch, Python.').waitFor();
    await notes.getByRole('link', { name: 'Python' }).click();
    await told('for “Python”');
  });

  test('without a connection it says that a facet, or what should be saved, could not be loaded', async () => {
    // A book of more roles than its first file of cards holds.
    await page.route(/search\/skills\.json$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...(await response.json()), roles: 30, cards: 20 } });
    });
    await page.route(/search\/roles\/0\.json$/, async (route) => {
      const cards = await (await route.fetch()).json();
      await route.fulfill({ json: Array.from({ length: 20 }, (_, at) => cards[at % cards.length]) });
    });
    await visit('search/');
    await told(/^30 roles$/);
    await page.route(/\/search\/(?:facets\/organization|roles\/1)\.json/, (route) => route.abort());
    await page.getByRole('button', { name: 'CSV' }).click();
    await told('could not be loaded');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await told(/^30 roles$/);
    await facet('Organization').locator('summary').click();
    await facet('Organization').getByText('This could not be loaded').waitFor();
    await told(/^30 roles$/);
    await page.unrouteAll();
    await facet('Organization').getByRole('button', { name: 'Try again' }).click();
    await facet('Organization').getByLabel('Apple').waitFor();
    expect(faults).toHaveLength(2);
    for (const fault of faults.splice(0)) expect(fault).toContain('ERR_FAILED');
  });

  test.each([
    [
      'CSV',
      'roles.csv',
      /^title,organization,place,posted,required,preferred,mentioned,inferred,address\r\n/,
    ],
    ['JSON', 'roles.json', /^\[\n {2}\{\n {4}"title"/],
  ])('the whole result is saved as %s', async (name, file, beginning) => {
    await visit('search/?q=vision');
    await told('for “vision”');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(file);
    const text = readFileSync(await saved.path(), 'utf8');
    expect(text).toMatch(beginning);
    for (const title of await titles()) expect(text).toContain(title);
  });
});

describe('the dialog', () => {
  test('no key alone opens it, nor does an event without a key that a browser sends', async () => {
    await visit('skills/');
    await page.getByRole('link', { name: 'Search roles and skills' }).focus();
    await page.keyboard.press('/');
    await page.keyboard.press('k');
    await page.evaluate(() => dispatchEvent(new Event('keydown')));
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test.each(['Control+k', 'Meta+k'])(
    'opens by %s, offers as is typed, and Enter opens what was chosen',
    async (key) => {
      await visit('skills/');
      expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
      await page.keyboard.press(key);
      await page.keyboard.type('apple watch');
      const dialog = page.getByRole('dialog', { name: 'Search' });
      // What was offered for the first letters alone has other options before it.
      const first = dialog.getByRole('option').first();
      await first.getByText('Senior Machine Learning Engineer - Apple Watch').waitFor();
      await page.keyboard.press('ArrowDown');
      const chosen = dialog.getByRole('option', { selected: true });
      expect(await dialog.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
        await chosen.getAttribute('id'),
      );
      await page.keyboard.press('Enter');
      await page.waitForURL(/roles\/senior-machine-learning-engineer-apple-watch-200574806\/$/);
    },
  );

  test('offers skills by name, says the count, and Escape closes it', async () => {
    await visit('');
    await page.getByRole('link', { name: 'Search roles and skills' }).click();
    await page.keyboard.type('pyt');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('option', { name: 'Python skill, 5 roles' }).waitFor();
    // The skill is offered for “py” as well, which begins no word that a role is found by.
    await expect.poll(() => dialog.getByRole('status').innerText()).toMatch(/^\d+ roles, \d skills?\.$/);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('says so where it offers only some skills of such a name, and leads to all of them', async () => {
    await visit('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('learning');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByText(/, 3 of the skills with such a name\.$/).waitFor();
    expect(await dialog.getByRole('option', { name: /skill, / }).count()).toBe(3);
    await dialog.getByRole('option', { name: 'All skills with “learning” in a name' }).click();
    await page.waitForURL(/\/skills\/a-z\/\?q=learning$/);
    await page.getByText(/^\d+ skills for “learning”$/).waitFor();
  });

  test('Enter in the field leads to all results', async () => {
    await visit('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ship features');
    await page.keyboard.press('Enter');
    await told('for “ship features”');
    expect(page.url()).toBe(`${reader.origin}/search/?q=ship+features`);
  });

  test.each(['light', 'dark'] as const)('is accessible, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await visit('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('learning');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});
