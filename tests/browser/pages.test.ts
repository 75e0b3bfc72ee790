import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeSource, openReader, type Reader, watchFaults } from './browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.leave());

const role = 'roles/machine-learning-engineer-vision-200665626-0865/';
const pages = [
  '',
  role,
  `${role}#L10`,
  'roles/',
  'skills/',
  'skills/computer-vision/',
  'skills/a-z/',
  'skills/map/',
  'matrix/',
  'matrix/machine-learning/',
  'search/',
  'search/?q=vision',
  'search/?q=deep+learning&skill=python&skill=swift&skill-is=any&level=required&years-to=5&place=not+stated',
  'match/#skills=python,pytorch',
  'compare/#data-scientist-002-caf11eaa103f0486-1,machine-learning-engineer-vision-200665626-0865',
  'guide/',
  'guide/reading-a-role/',
  'guide/levels-and-evidence/',
  'guide/adding/',
  'guide/searching/',
  'insights/',
  'insights/completeness/',
  'insights/missing/baseSalary/',
  'insights/stated/title/',
  'insights/duplicates/',
  'insights/vocabulary/',
  'data/',
  '404.html',
];
const views = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
] as const;

/** By how much anything is wider than the page, also what its main part would cut off. */
const widerThanPage = () => {
  const main = document.querySelector('main');
  if (main) main.style.overflowX = 'visible';
  return document.documentElement.scrollWidth - innerWidth;
};

describe.concurrent.each(pages)('/%s', (path) => {
  test.concurrent.each(views)(
    'at $width px, $scheme: accessible, not sideways, within the policy',
    async ({ width, scheme }) => {
      const context = await reader.browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: scheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const faults = watchFaults(page, reader.origin);
      await page.goto(`${reader.origin}/${path}`, { waitUntil: 'networkidle' });

      expect(faults).toEqual([]);
      expect(await page.evaluate(widerThanPage)).toBeLessThanOrEqual(0);
      const session = await context.newCDPSession(page);
      await session.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const found = await axe.run({
          runOnly: {
            type: 'tag',
            values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          },
        });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      await context.close();
    },
  );
});

// What only script can do has pages that say so instead.
const needScript = /^(?:search|match|compare)\//;
test.concurrent.each(pages.filter((path) => !needScript.test(path)))(
  'without JavaScript /%s says the same',
  async (path) => {
    const text = async (javaScriptEnabled: boolean) => {
      const context = await reader.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${reader.origin}/${path}`);
      // What only a script can do is not there without one.
      await page.evaluate(() => {
        for (const choice of document.querySelectorAll('compare-choice')) choice.remove();
        document.querySelector('copy-markdown')?.closest('li')?.remove();
        for (const search of document.querySelectorAll('main search')) search.remove();
      });
      const said = await page.locator('main').innerText();
      await context.close();
      return said;
    };
    expect(await text(false)).toBe(await text(true));
  },
);

test('without JavaScript the search page says what to do instead', async () => {
  const context = await reader.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${reader.origin}/search/`);
  await page.getByText('needs JavaScript').waitFor();
  await page.getByRole('link', { name: 'all skills' }).click();
  expect(page.url()).toBe(`${reader.origin}/skills/`);
  await context.close();
});

test('letters with a thousand marks make no page wider than it is', async () => {
  const page = await reader.browser.newPage({ viewport: { width: 320, height: 900 } });
  await page.goto(`${reader.origin}/${role}`);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const part of ['h1', 'dd', 'li', 'p']) {
    await page
      .locator(`main ${part}`)
      .first()
      .evaluate((element) => element.append(`x${'\u0489'.repeat(1500)}`));
    expect(await width(), part).toBe(320);
  }
  await page.close();
});
