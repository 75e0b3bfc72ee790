import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { chromiumPath } from '../chromium.ts';
import { serve } from '../site/serve.ts';

/** The axe-core script, as text to be run in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A built site on a host, and a browser in front of it. */
export interface Reader {
  readonly browser: Browser;
  readonly origin: string;
  /** The folder of the site. */
  readonly site: string;
  leave(): Promise<void>;
}

/** Serves a site, that of the seeds by default, with its policy, and opens Chromium. */
export async function openReader(site = inject('site')): Promise<Reader> {
  const host = await serve(site);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: quiet });
  return {
    browser,
    site,
    origin: host.origin,
    leave: async () => {
      await browser.close();
      await host.stop();
    },
  };
}

/** For a file of tests: one browser, and for each test a page of its own in which nothing may go wrong. */
export function eachReads(take: (reader: Reader, page: Page, faults: string[]) => void): void {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.leave());
  beforeEach(async () => {
    const context = await reader.browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const faults = watchFaults(page, reader.origin);
    take(reader, page, faults);
    return async () => {
      expect(faults).toEqual([]);
      await context.close();
    };
  });
}

/** Collects what no page may do: errors, violations of the policy, requests to other places. */
export function watchFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request to ${request.url()}`);
  });
  return faults;
}
