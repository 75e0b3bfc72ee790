import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, buildSite, filesIn, pagesIn } from './build-site.ts';
import { serve } from './serve.ts';

/** The links of a site that lead nowhere, fragments included. */
async function brokenLinks(origin: string, base: string): Promise<string[]> {
  const { links } = await new LinkChecker().check({
    path: `${origin}${base}`,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    linksToSkip: ['^https://roles.example'],
  });
  expect(links.length).toBeGreaterThan(250);
  return links.filter(({ state }) => state === 'BROKEN').map(({ url }) => url);
}

/** The sections of a posting in the article of its page. */
function postingIn(html: string): Root {
  let sections: Root['children'] = [];
  visit(fromHtml(html), 'element', (node) => {
    if (node.tagName === 'article')
      sections = node.children.filter((child) => child.type === 'element' && child.tagName === 'section');
  });
  return { type: 'root', children: sections };
}

const block = /^(?:heading|paragraph|listItem|list|h[1-6]|p|li|ul|ol|section)$/;
// The numbers of lines, and what the site says of a section.
const ofSite = /^(?:line|note)$/;

/** The words of Markdown or HTML in their order: a block ends a word, a link does not. */
function wordsIn(tree: Root | ReturnType<typeof markdown.parse>): string[] {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value;
    const { className } = 'properties' in node ? node.properties : {};
    if (Array.isArray(className) && className.some((name) => ofSite.test(String(name)))) return SKIP;
    if (block.test('tagName' in node ? node.tagName : node.type)) text += ' ';
  });
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const markdown = remark().use(remarkMdx);

describe.each(['/', '/roles-demo/'])('the site of the seeds under %s', (base) => {
  let built: Built;
  let host: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    built = buildSite({ BASE_PATH: base, SITE_URL: 'https://roles.example' });
    expect(built.output).toContain('6 roles indexed');
    expect(built.code).toBe(0);
    host = await serve(built.site, base);
  });
  afterAll(() => host.stop());

  test('no link of it is broken, fragments included', async () => {
    expect(await brokenLinks(host.origin, base)).toEqual([]);
  });

  test('a page that is gone is noticed by those that link to it', async () => {
    const page = join(built.site, 'skills/python/index.html');
    const html = readFileSync(page);
    rmSync(page);
    expect(await brokenLinks(host.origin, base)).toContain(`${host.origin}${base}skills/python/`);
    writeFileSync(page, html);
  });

  test('every page is valid, has one first heading, a title, a description and a language', async () => {
    const validate = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
    const faults = [];
    for (const { path, html } of pagesIn(built.site)) {
      const report = await validate.validateString(html);
      faults.push(
        ...report.results.flatMap(({ messages }) =>
          messages.map(({ line, message, ruleId }) => `${path}:${line} ${message} (${ruleId})`),
        ),
      );
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html, path).toMatch(/<meta name="description" content="[^"]+/);
      expect(html, path).toMatch(/<html lang="en"/);
    }
    expect(faults).toEqual([]);
  });

  test('what is called all roles leads to all of them', () => {
    const links = pagesIn(built.site).flatMap(({ html }) => [
      ...html.matchAll(/<a href="([^"]*)"[^>]*>all roles<\/a>/g),
    ]);
    expect(links.length).toBeGreaterThanOrEqual(3);
    expect(new Set(links.map(([, to]) => to))).toEqual(new Set([`${base}roles/`]));
  });

  test('no page holds an inline script or style', () => {
    for (const { path, html } of pagesIn(built.site)) {
      expect(html, path).not.toMatch(
        /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>|\sstyle="|<style[\s>]|\son\w+="/,
      );
    }
  });

  test('the text of each role is whole: what its page file says, its page shows', () => {
    const pages = pagesIn(join(built.site, 'roles')).filter(({ path }) =>
      /^[^/]*-[^/]*\/index\.html$/.test(path),
    );
    expect(pages).toHaveLength(6);
    for (const { path, html } of pages) {
      const id = path.split('/')[0];
      const mdx = readFileSync(new URL(`../../src/content/roles/${id}.mdx`, import.meta.url), 'utf8');
      const said = wordsIn(markdown.parse(mdx.slice(mdx.indexOf('\n---\n') + 5)));
      expect(said.length, id).toBeGreaterThan(100);
      expect(wordsIn(postingIn(html)), id).toEqual(said);
    }
  });
});

describe('two builds of the same seeds', () => {
  test('are the same bytes in another folder and time zone, search index included', () => {
    const first = buildSite({ TZ: 'Pacific/Auckland', LANG: 'C' });
    const second = buildSite({ TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' });
    expect(filesIn(second.site)).toEqual(filesIn(first.site));
    const differing = filesIn(first.site).filter(
      (path) => !readFileSync(join(first.site, path)).equals(readFileSync(join(second.site, path))),
    );
    expect(differing).toEqual([]);
  });
});

// Rules of taste about how source is written; the pages are written by a compiler.
const rules = {
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'no-redundant-role': 'off',
  'no-implicit-button-type': 'off',
} as const;
