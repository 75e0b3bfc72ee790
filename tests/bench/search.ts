import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import type { SkillsFile } from '../../src/browser/search/data.ts';
import { openReader } from '../browser/browser.ts';
import type { Row } from './row.ts';

/** What is asked before the queries: nothing, or a choice of some facets. */
const choices = {
  'search, nothing chosen': '',
  'search, facets chosen': '?skill=python&level=required&type=FULL_TIME',
};

/** How long queries to a site take in Chromium, up to the last thing that changes on the page, 95 of 100 of them; and what a first search loads. */
export async function searchRows(site: string, roles: number): Promise<Row[]> {
  const { browser, origin, leave } = await openReader(site);
  try {
    const file: SkillsFile = JSON.parse(readFileSync(join(site, 'search/skills.json'), 'utf8'));
    const queries = queriesOf(file);
    const rows: Row[] = [];
    for (const [stage, choice] of Object.entries(choices)) {
      const page = await browser.newPage();
      await page.goto(`${origin}/search/${choice}`, { waitUntil: 'networkidle' });
      const times = (await page.evaluate(timesOf, queries)).sort((a, b) => a - b);
      const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
      const note = `95 of 100 of ${times.length} queries, half of them ${at(0.5).toFixed(0)} ms`;
      rows.push({ stage, roles, cost: { clock: at(0.95) / 1000 }, note });
      await page.close();
    }
    const [one = '', two = ''] = labelsIn(file);
    for (const query of [one, `${one} ${two}`]) {
      const { clock, bytes } = await firstSearch(browser, `${origin}/search/?q=${encodeURIComponent(query)}`);
      const note = `“${query}”: ${(bytes / 1000).toFixed(0)} kB, compressed, without fonts`;
      rows.push({ stage: 'search, the first', roles, cost: { clock }, note });
    }
    return rows;
  } finally {
    await leave();
  }
}

function labelsIn({ names }: SkillsFile): string[] {
  return names.map((all) => all.split('|')[0] ?? '');
}

/** Names of skills, words of titles, both together, two names, names that end early, and names with a slip. */
function queriesOf(file: SkillsFile): string[] {
  const { words } = file;
  const labels = labelsIn(file).slice(0, 150);
  const few = labels.slice(0, 40);
  return [
    ...labels,
    ...words.slice(0, 60),
    ...words.slice(0, 60).map((word, index) => `${word} ${labels[index] ?? ''}`),
    ...few.map((label, index) => `${label} ${labels[index + few.length] ?? ''}`),
    ...few.map((label) => label.slice(0, -2)),
    ...few.map((label) => label.slice(1)),
  ].filter((query) => query.trim() !== '');
}

/** Runs in the page. Asks each query twice, as a reader's browser has what it needs after the first: the milliseconds of the second. */
async function timesOf(queries: readonly string[]): Promise<number[]> {
  const quiet = 60;
  const search = document.querySelector('role-search');
  const form = search?.querySelector('form');
  const field = form?.querySelector<HTMLInputElement>('.query input');
  if (!search || !form || !field) throw new Error('Expected the form of the search, found none');

  const ask = (query: string) =>
    new Promise<number>((resolve) => {
      const start = performance.now();
      let last = 0;
      const observer = new MutationObserver(() => {
        // What has changed is laid out before it is seen.
        search.getBoundingClientRect();
        last = performance.now();
      });
      observer.observe(search, { subtree: true, childList: true, characterData: true, attributes: true });
      field.value = query;
      form.requestSubmit();
      const timer = setInterval(() => {
        if (last === 0 || performance.now() - last < quiet) return;
        clearInterval(timer);
        observer.disconnect();
        resolve(last - start);
      }, 5);
    });

  const times: number[] = [];
  for (const query of queries) {
    await ask(query);
    times.push(await ask(query));
  }
  return times;
}

/** A search in a browser that has loaded nothing yet: how long until it stands, in seconds, and how many bytes it loads. */
async function firstSearch(browser: Browser, address: string): Promise<{ clock: number; bytes: number }> {
  const page: Page = await browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const start = performance.now();
  await page.goto(address);
  await page.locator('role-search .hits li').first().waitFor();
  const clock = (performance.now() - start) / 1000;
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(
    responses.filter((response) => !response.url().endsWith('.woff2')).map((response) => response.body()),
  );
  await page.close();
  // As a host sends them: what is compressed already stays as it is.
  const sizes = bodies.map((body) => Math.min(body.length, gzipSync(body).length));
  return { clock, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
