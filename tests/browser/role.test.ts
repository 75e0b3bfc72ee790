import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader, watchFaults } from './browser.ts';

const role = 'roles/machine-learning-engineer-vision-200665626-0865/';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.leave());

/** Runs what a reader does in a browser of their own; nothing may go wrong in the pages meanwhile. */
async function read(options: BrowserContextOptions, doing: (page: Page) => Promise<void>): Promise<void> {
  const context = await reader.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults = watchFaults(page, reader.origin);
  await page.goto(`${reader.origin}/${role}`);
  await doing(page);
  expect(faults).toEqual([]);
  await context.close();
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the theme', () => {
  test('chosen with the keyboard stays on the next page and on the way back, and can be left to the device again', async () => {
    await read({ colorScheme: 'light' }, async (page) => {
      const light = await paper(page);
      await page.getByRole('radio', { name: 'Auto' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
      const dark = await paper(page);
      expect(dark).not.toBe(light);

      await page.getByRole('link', { name: 'Match your skills' }).click();
      await page.waitForURL(/\/match\/\?role=/);
      expect(await paper(page)).toBe(dark);
      await page.getByRole('radio', { name: 'Auto' }).check();
      expect(await paper(page)).toBe(light);

      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Machine Learning Engineer - Vision' }).waitFor();
      expect(await paper(page)).toBe(light);
      expect(await page.getByRole('radio', { name: 'Auto' }).isChecked()).toBe(true);
    });
  });

  test('is there before the page is painted', async () => {
    await read({ colorScheme: 'light' }, async (page) => {
      await page.evaluate(() => localStorage.setItem('theme', 'dark'));
      // Without the modules: what the head alone does.
      await page.route('**/_astro/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    });
  });
});

test('the page is printed as a sheet of two pages, on white whatever the theme', async () => {
  await read({ colorScheme: 'dark' }, async (page) => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    for (const gone of ['.running', '.closing', 'article nav', 'aside nav', '#source'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(await page.locator('aside').getByText('200665626-0865').isVisible()).toBe(true);
  });
});

test('a reader copies the Markdown that the link leads to', async () => {
  await read({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('status').getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const address = await page.getByRole('link', { name: 'Markdown', exact: true }).getAttribute('href');
    expect(copied).toBe(await (await page.request.get(`${reader.origin}${address}`)).text());
    expect(copied).toMatch(/^# Machine Learning Engineer - Vision\n/);
  });
});

test('a reader who cannot copy is told what to do', async () => {
  await read({}, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('status').getByText('open the Markdown').waitFor();
  });
});

describe('on this page', () => {
  test('beside the text the sections are in sight, and lead there', async () => {
    await read({}, async (page) => {
      const contents = page.getByRole('navigation', { name: 'On this page' });
      await contents.getByRole('link', { name: 'Responsibilities' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#section-\d+$/);
      expect(await page.locator('section:target h2').innerText()).toBe('Minimum Qualifications');
      expect(await contents.getByRole('link', { name: 'Minimum Qualifications' }).isVisible()).toBe(true);
    });
  });

  test('on a narrow page they unfold', async () => {
    await read({ viewport: { width: 390, height: 844 } }, async (page) => {
      const link = page
        .getByRole('navigation', { name: 'On this page' })
        .getByRole('link', { name: 'Responsibilities' });
      expect(await link.isVisible()).toBe(false);
      await page.getByText('On this page').click();
      await link.click();
      expect(await page.locator('section:target h2').innerText()).toBe('Responsibilities');
    });
  });
});

test('without JavaScript nothing is offered that would not work', async () => {
  await read({ javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Markdown', exact: true }).isVisible()).toBe(true);
  });
});

test('required and preferred stand side by side, what stands for another together', async () => {
  await read({}, async (page) => {
    const [required, preferred] = await Promise.all(
      ['.level-required', '.level-preferred'].map((level) => page.locator(level).boundingBox()),
    );
    expect(required?.y).toBe(preferred?.y);
    expect(preferred?.x).toBeGreaterThan((required?.x ?? 0) + (required?.width ?? 0));
    const choice = page.locator('.choice', { hasText: 'Depth sensing' });
    expect(
      await choice.getByRole('link', { name: /^(?:Point clouds|Depth sensing|3D reconstruction)$/ }).count(),
    ).toBe(3);
  });
});

describe('a text from right to left', () => {
  const hebrew = 'עבודה מול מחלקות הייצור והאיכות בהתאם לצורכי המפעל';
  const rewritten = (page: Page) =>
    page.evaluate((text) => {
      const words = [...document.querySelectorAll('article section :is(p, li) > .line + span, article h2')];
      for (const one of [...words, ...document.querySelectorAll('h1')]) one.textContent = text;
    }, hebrew);

  test('has one edge, that of its title and headings too', async () => {
    await read({}, async (page) => {
      await rewritten(page);
      const edges = await page
        .locator('h1, article section[id] :is(h2, p:not(.note), ol > li)')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
      expect(edges.length).toBeGreaterThan(4);
      expect(new Set(edges).size).toBe(1);
    });
  });

  test('has the numbers of its lines where it begins', async () => {
    await read({}, async (page) => {
      await rewritten(page);
      const gaps = await page
        .locator('article section :is(p, ul:not(ul ul) > li) > .line')
        .evaluateAll((lines) =>
          lines.map((line) => {
            const words = line.nextElementSibling?.getClientRects()[0];
            return line.getBoundingClientRect().left - (words?.right ?? Number.NaN);
          }),
        );
      expect(gaps.length).toBeGreaterThan(2);
      for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 0);
      expect(gaps[0]).toBeGreaterThan(5);
    });
  });

  test('stands apart from the numbers of its lines on a phone', async () => {
    await read({ viewport: { width: 390, height: 844 } }, async (page) => {
      await rewritten(page);
      const gaps = await page.locator('article section :is(p, li) > .line').evaluateAll((lines) =>
        lines.map((line) => {
          const words = line.nextElementSibling?.getClientRects()[0];
          return line.getBoundingClientRect().left - (words?.right ?? Number.NaN);
        }),
      );
      expect(gaps.length).toBeGreaterThan(2);
      for (const gap of gaps) expect(gap).toBeGreaterThan(5);
    });
  });
});
