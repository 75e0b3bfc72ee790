import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, fileAt, pathsOf } from '../built-site.ts';
import { linkFaults } from './link-faults.ts';
import { roleFaults } from './role-faults.ts';
import { readFacts, type SiteFacts, siteFacts } from './site-facts.ts';
import type { Address } from './target-of.ts';

/** What a site is checked against. */
export interface Check {
  /** Where it will live. */
  readonly address: Address;
  /** The ids of the roles that were made of the postings. */
  readonly roles: readonly string[];
  /** The paths of the files of the site before it, which was checked as this one is. */
  readonly before?: Iterable<string> | undefined;
}

/** No page leads to the parts of the search index, whose names change with every word in them. */
const unlinked = 'pagefind/';

/**
 * Checks a built site before readers see it. Pages that stay as they were are not read again, unless something that
 * they may lead to is gone.
 *
 * @throws Error that tells every fault.
 */
export function checkSite(site: BuiltSite, { address, roles, before = [] }: Check): void {
  const files = pathsOf(site);
  const facts = siteFacts(site);
  const made = files.filter((path) => isLinking(path) && !site.kept.has(path));
  const present = new Set(files);
  const lost = [
    ...[...before].filter((path) => !present.has(path) && !path.startsWith(unlinked)),
    ...(site.kept.size > 0 ? made.filter((path) => losesIds(site, path, facts)) : []),
  ];
  const checked = lost.length > 0 ? [...made, ...leadingTo(lost, site)] : made;

  const faults = [
    ...checked.flatMap((path) => facts.factsOf(path).faults.map((fault) => `${path}:${fault}`)),
    ...linkFaults(present, checked, facts, address),
    ...roleFaults(site, present, roles, address),
  ];
  if (faults.length > 0)
    throw new Error(`The site is not published, ${faults.length} faults in it:\n${faults.join('\n')}`);
}

/** The pages that stay and may lead to one of some files: those that write the end of its address, as any link does. */
function leadingTo(lost: readonly string[], site: BuiltSite): string[] {
  const ends = lost.map((path) => /[^/]*\/?$/.exec(path.replace(/(?<=^|\/)index\.html$/, ''))?.[0] ?? '');
  return [...site.kept].filter((path) => {
    if (!isLinking(path)) return false;
    const bytes = readFileSync(fileAt(site, path));
    return ends.some((end) => bytes.includes(end));
  });
}

function isLinking(path: string): boolean {
  return path.endsWith('.html') || path.endsWith('.css');
}

/** Whether a page that was made again no longer has an element that other pages may lead to. */
function losesIds(site: BuiltSite, path: string, { factsOf }: SiteFacts): boolean {
  const old = join(site.before, path);
  if (!path.endsWith('.html') || !existsSync(old)) return false;
  const ids = new Set(factsOf(path).ids);
  return readFacts(old).ids.some((id) => !ids.has(id));
}
