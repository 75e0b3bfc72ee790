import { readFileSync } from 'node:fs';
import { type BuiltSite, fileAt } from '../built-site.ts';
import { factsOfPage, type PageFacts } from './facts-of-page.ts';
import { styleLinks } from './style-links.ts';

/** What is asked of the files of a site, each read when it is asked for. */
export interface SiteFacts {
  factsOf(path: string): PageFacts;
  /** Whether a page has an element of an id. */
  hasElement(path: string, id: string): boolean;
}

/** What a site is checked by. */
export function siteFacts(site: BuiltSite): SiteFacts {
  const known = new Map<string, PageFacts>();
  const ids = new Map<string, ReadonlySet<string>>();
  const texts = new Map<string, string>();
  // Thousands of pages lead to the same skills.
  const links = new Map<string, string>();
  const once = (link: string) => {
    const same = links.get(link) ?? link;
    links.set(same, same);
    return same;
  };
  const factsOf = (path: string) => {
    const before = known.get(path);
    if (before) return before;
    const facts = readFacts(fileAt(site, path));
    const shared = { ...facts, links: facts.links.map(once), ids: facts.ids.map(once) };
    known.set(path, shared);
    return shared;
  };
  return {
    factsOf,
    hasElement: (path, id) => {
      // Of a page that stays, one element is looked for in its text before it is read for all that it has.
      if (!known.has(path)) {
        const text = texts.get(path) ?? readFileSync(fileAt(site, path), 'utf8');
        texts.set(path, text);
        if (plain.test(id) && text.includes(` id="${id}"`)) return true;
      }
      const own = ids.get(path) ?? new Set(factsOf(path).ids);
      ids.set(path, own);
      return own.has(id);
    },
  };
}

const plain = /^[\w.-]+$/;

/** What a page or a style sheet is checked by. */
export function readFacts(file: string): PageFacts {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.css') ? { ids: [], links: styleLinks(text), faults: [] } : factsOfPage(text);
}
