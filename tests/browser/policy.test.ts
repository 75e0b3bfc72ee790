import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader, watchFaults } from './browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.leave());

/** What the browser says of a page that breaks its policy; the other tests ask that it says nothing. */
async function faultsOf(breach: (page: Page) => Promise<unknown>): Promise<string> {
  const context = await reader.browser.newContext();
  const page = await context.newPage();
  const faults = watchFaults(page, reader.origin);
  await page.goto(`${reader.origin}/search/`, { waitUntil: 'networkidle' });
  expect(faults).toEqual([]);
  await breach(page);
  await expect.poll(() => faults.join('\n')).not.toBe('');
  await context.close();
  return faults.join('\n');
}

const breaches: readonly (readonly [name: string, breach: () => void])[] = [
  [
    'a script in the page',
    () => {
      setTimeout(() => {
        document.body.append(Object.assign(document.createElement('script'), { src: '/theme.js' }));
      });
    },
  ],
  [
    'a style in the page',
    () => {
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }));
    },
  ],
  [
    'a picture from elsewhere',
    () => {
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' }));
    },
  ],
  [
    'a request to elsewhere',
    () => {
      fetch('https://elsewhere.example/').catch(() => {});
    },
  ],
  [
    'text taken for markup',
    () => {
      setTimeout(() => {
        document.body.innerHTML = '<p>x</p>';
      });
    },
  ],
];

test.each(breaches)('the policy is in force: %s is refused, and noticed', async (_name, breach) => {
  expect(await faultsOf((page) => page.evaluate(breach))).toMatch(
    /Content Security Policy|TrustedHTML|TrustedScriptURL/,
  );
});

test('a site may not be put into a frame, nor reached by the window that opened it', async () => {
  const { headers } = await fetch(`${reader.origin}/`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});
