import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../site/build-site.ts';
import { openReader, type Reader } from './browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.leave());

let context: BrowserContext;
let page: Page;
/** All that any page of the reader asks of any host: method, address, headers and body. */
let requests: { url: string; said: string }[];
/** All that pages write into the console. */
let logged: string[];
beforeEach(async () => {
  requests = [];
  logged = [];
  context = await reader.browser.newContext({ reducedMotion: 'reduce' });
  context.on('request', (request) =>
    requests.push({
      url: request.url(),
      said: `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
    }),
  );
  context.on('page', (opened) =>
    opened.on('websocket', (socket) => requests.push({ url: socket.url(), said: '' })),
  );
  context.on('console', (message) => logged.push(message.text()));
  page = await context.newPage();
});
afterEach(() => context.close());

const elsewhere = () =>
  requests.filter(({ url }) => new URL(url).origin !== reader.origin).map(({ url }) => url);

/** All that a page can keep with the reader, and what its address and history say. */
const kept = (on: Page) =>
  on.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    all: JSON.stringify([
      location.href,
      document.title,
      document.cookie,
      document.referrer,
      window.name,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      await caches.keys(),
      await indexedDB.databases(),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  }));
const nothing = (url: string, title: string) =>
  JSON.stringify([url, title, '', '', '', null, {}, {}, [], [], 0]);

/** A page of each type: the first of those whose addresses differ in an id alone. */
function pageOfEachType(site: string): string[] {
  const types = new Map<string, string>();
  for (const file of filesIn(site).filter((path) => path.endsWith('.html'))) {
    const [part = '', id, ...rest] = file.split('/');
    const named = id !== undefined && rest.length > 0 && !/^(?:a-z|map)$/.test(id);
    const type =
      part === 'guide'
        ? file
        : [part, named ? '*' : id, ...rest.slice(0, part === 'insights' ? 0 : 2)].join('/');
    if (!types.has(type)) types.set(type, file);
  }
  return [...types.values()].map((path) => path.replace(/index\.html$/, ''));
}

test('to read a page of any type asks nobody else for anything, and leaves nothing with the reader', async () => {
  const paths = pageOfEachType(reader.site);
  expect(paths.length).toBeGreaterThan(18);
  for (const path of paths) {
    await page.goto(`${reader.origin}/${path}`, { waitUntil: 'networkidle' });
    const { all } = await kept(page);
    const { url, title } = { url: page.url(), title: await page.title() };
    expect(all, path).toBe(nothing(url, title));
  }
  expect(elsewhere()).toEqual([]);
  expect(requests.length).toBeGreaterThan(paths.length * 2);
  expect(logged).toEqual([]);
  // A guard that sees nothing would hold as well: what is asked of another host is seen.
  await page.evaluate(async () => {
    const image = new Image();
    image.src = 'https://example.org/seen.png';
    await fetch('https://example.org/').catch(() => undefined);
  });
  await expect.poll(() => logged.length).toBeGreaterThan(0);
});

test('no file of the site takes anything from another host', () => {
  const loaded =
    /<(?:script|img|iframe|source|video|audio|embed|object|form|input|track)\b[^>]*\s(?:src|srcset|data|action|poster)="\s*(?:[a-z]+:)?\/\/|<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*href="\s*(?:[a-z]+:)?\/\/|\sping="|<meta\b[^>]*http-equiv="refresh"/i;
  const styled = /url\(\s*["']?(?:[a-z]+:)?\/\/|@import/i;
  const files = filesIn(reader.site);
  const faults = files.filter((path) => {
    if (!/\.(?:html|css|svg)$/.test(path)) return false;
    const text = readFileSync(join(reader.site, path), 'utf8');
    return (path.endsWith('.html') ? loaded : styled).test(text);
  });
  expect(faults).toEqual([]);
  expect(
    loaded.test('<script async src="//cdn.example/x.js">') && styled.test('url(https://cdn.example)'),
  ).toBe(true);
});

test('a CV stays on the page while match, search and compare are used: no request, address, log or storage says it', async () => {
  const cv =
    'Zebulon Quackenbush, 12 Wigglesworth Lane, zq@example.com\nI trained diffusion models in PyTorch with Keras.';
  const secret = /zebulon|quackenbush|wigglesworth|zq@|zq%40|trained|keras/i;

  await page.goto(`${reader.origin}/match/`);
  await page.getByLabel('Or paste a CV').fill(cv);
  await page.getByRole('button', { name: 'Find the skills in it' }).click();
  await page.getByText('skills found in the text').waitFor();
  const atMatch = await kept(page);
  expect(atMatch.all).toContain('#skills=diffusion-models,pytorch,deep-learning');
  expect([atMatch.local, atMatch.session]).toEqual([[], []]);

  await page.locator('.matches a').first().click();
  await page.waitForURL(/\/roles\//);
  const atRole = await kept(page);
  await page.goBack();
  await page.getByRole('status').getByText('3 skills').waitFor();
  expect(await page.content()).not.toMatch(/quackenbush/i);

  await page.goto(`${reader.origin}/search/?q=vision`);
  await page.getByRole('status').getByText('for “vision”').waitFor();
  const places = page.locator('details[data-name="Place"]');
  await places.locator('summary').click();
  await places.getByLabel('not stated').check();
  await page.getByRole('status').getByText('Place: not stated').waitFor();
  await page
    .getByRole('button', { name: /^Compare / })
    .nth(0)
    .click();
  await page
    .getByRole('button', { name: /^Compare / })
    .nth(1)
    .click();
  const atSearch = await kept(page);
  // What the reader chose to keep, and until the browser is closed: the roles to compare.
  expect([atSearch.local, atSearch.session]).toEqual([[], ['rolebook-compare']]);
  await page.getByRole('link', { name: 'Compare 2 roles' }).click();
  await page.getByRole('status').getByText('2 roles side by side').waitFor();
  const atCompare = await kept(page);

  for (const said of [atMatch, atRole, atSearch, atCompare]) expect(said.all).not.toMatch(secret);
  expect(requests.filter(({ said }) => secret.test(said))).toEqual([]);
  expect(logged).toEqual([]);
  expect(elsewhere()).toEqual([]);
  // None sends anything, or asks a question: Pagefind's index is asked for with the time of day, past old copies.
  expect(requests.filter(({ said }) => !said.startsWith('GET '))).toEqual([]);
  expect(
    requests
      .map(({ url }) => new URL(url).search)
      .filter((query) => !/^(?:|\?q=vision|\?ts=\d+)$/.test(query)),
  ).toEqual([]);
});
