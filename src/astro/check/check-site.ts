import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../publish/files-of.ts';
import { factsOfPage, type PageFacts } from './facts-of-page.ts';
import { linkFaults } from './link-faults.ts';
import { roleFaults } from './role-faults.ts';
import { styleLinks } from './style-links.ts';
import type { Address } from './target-of.ts';

/** What a site is checked against. */
export interface Check {
  /** Where it will live. */
  readonly address: Address;
  /** The ids of the roles that were made of the postings. */
  readonly roles: readonly string[];
  /** What is known of a page from an earlier check of the same bytes: it is not read again. */
  readonly knownFacts?: (page: string) => PageFacts | undefined;
}

/**
 * Checks a built site before readers see it.
 *
 * @returns what each page was checked by, to be kept for the next time.
 * @throws Error that tells every fault.
 */
export function checkSite(site: string, { address, roles, knownFacts }: Check): Map<string, PageFacts> {
  const files = filesOf(site).files.sort();
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const pages = new Map<string, PageFacts>();
  const styles = new Map<string, PageFacts>();
  for (const path of files) {
    if (path.endsWith('.html')) pages.set(path, knownFacts?.(path) ?? factsOfPage(read(path)));
    if (path.endsWith('.css')) styles.set(path, { ids: [], links: styleLinks(read(path)), faults: [] });
  }

  const faults = [
    ...[...pages].flatMap(([page, { faults: own }]) => own.map((fault) => `${page}:${fault}`)),
    ...linkFaults(new Set(files), new Map([...pages, ...styles]), address),
    ...roleFaults(site, roles),
  ];
  if (faults.length > 0)
    throw new Error(`The site is not published, ${faults.length} faults in it:\n${faults.join('\n')}`);
  return pages;
}
