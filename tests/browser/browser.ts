import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';
import { buildSite } from '../site/build-site.ts';
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

/** Builds the site of the seeds, serves it with its policy, and opens Chromium. */
export async function openReader(): Promise<Reader> {
  const { site } = buildSite();
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
