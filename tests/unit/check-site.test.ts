import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/astro/check/check-site.ts';
import { factsOfPage } from '../../src/astro/check/facts-of-page.ts';
import { targetOf } from '../../src/astro/check/target-of.ts';
import { newFolder, writeFiles } from '../folder.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title><meta name="description" content="D">${head}</head><body><h1>H</h1>${body}</body></html>`;
const rulesOf = (html: string) => factsOfPage(html).faults.map((fault) => /\((.*)\)$/.exec(fault)?.[1]);

describe('a page', () => {
  test('that is as it must be has no fault', () => {
    const html = page(
      '<p id=a>x</p><svg><title>Another</title><use href="#a"/></svg><script src="/x.js"></script><script type="application/ld+json">{"a":"<h1 style=\\"x\\">"}</script>',
    );
    expect(factsOfPage(html)).toEqual({ ids: ['a'], links: ['#a', '/x.js'], faults: [] });
  });

  test.each([
    ['no h1', page('').replace('<h1>H</h1>', ''), 'page-h1'],
    ['two h1', page('<h1 class="x">again</h1>'), 'page-h1'],
    ['no title', page('').replace('<title>T</title>', ''), 'page-title'],
    ['an empty title', page('').replace('<title>T</title>', '<title> </title>'), 'page-title'],
    ['no description', page('').replace('content="D"', 'content=""'), 'page-description'],
    ['no language', page('').replace(' lang="en"', ''), 'page-lang'],
    ['an id twice', page('<p id="a"></p><p id="a"></p>'), 'duplicate-id'],
    ['an inline script', page('<script>alert(1)</script>'), 'inline'],
    ['an inline module', page('<script type="module">alert(1)</script>'), 'inline'],
    ['a style element', page('', '<style>p{}</style>'), 'inline'],
    ['a style attribute', page('<p title="a > b" style="color:red">x</p>'), 'inline'],
    ['a handler', page('<svg/onload=alert(1)>'), 'inline'],
  ])('with %s has that fault', (_name, html, rule) => expect(rulesOf(html)).toEqual([rule]));

  test('may say in its words, in comments and in values what would be a fault in tags', () => {
    const said =
      '<p title="<h1 id=x>">1 < 2, id="b" style="c" onload=d</p><!-- <h1 id="e" style="f"><script>g</script> -->';
    expect(factsOfPage(page(said))).toMatchObject({ ids: [], links: [], faults: [] });
  });

  test('tells the place of a fault', () => {
    expect(factsOfPage(page('\n<p>\n  <b style="x">y</b></p>')).faults[0]).toMatch(
      /^3:3 Expected no script or style/,
    );
  });
});

describe('a link', () => {
  const address = { origin: 'https://roles.example', base: '/book/' };
  test.each([
    ['#L3', { file: 'roles/x/index.html', id: 'L3' }],
    ['', { file: 'roles/x/index.html', id: '' }],
    ['?q=1#a', { file: 'roles/x/index.html', id: 'a' }],
    ['/book/', { file: 'index.html', id: '' }],
    ['/book/skills/go/?a=1&amp;b=2#caf%C3%A9', { file: 'skills/go/index.html', id: 'café' }],
    ['../../skills/go/', { file: 'skills/go/index.html', id: '' }],
    ['source/#L1', { file: 'roles/x/source/index.html', id: 'L1' }],
    ['./', { file: 'roles/x/index.html', id: '' }],
    ['/book/rss.xml', { file: 'rss.xml', id: '' }],
    ['https://roles.example/book/a%20b.pdf', { file: 'a b.pdf', id: '' }],
    ['https://elsewhere.example/book/', undefined],
    ['//elsewhere.example/', undefined],
    ['mailto:a@b.example', undefined],
  ])('%s leads to %j', (link, target) =>
    expect(targetOf(link, 'roles/x/index.html', address)).toEqual(target),
  );

  test.each(['/skills/', '../../../x/', 'javascript:alert(1)', 'JavaScript&amp;:x', 'data:text/html,x'])(
    '%s is a fault',
    (link) => {
      const target = targetOf(link, 'roles/x/index.html', address);
      if (link.includes('&')) expect(target).toEqual({ file: 'roles/x/JavaScript&:x', id: '' });
      else expect(target).toHaveProperty('fault');
    },
  );
});

describe('a site', () => {
  const list = (...ids: readonly string[]) =>
    JSON.stringify(
      ids.map((id) => ({
        id,
        record: `http://localhost:4321/api/roles/${id}.json`,
        markdown: `http://localhost:4321/roles/${id}.md`,
      })),
    );
  const whole: Record<string, string> = {
    'index.html': page('<a href="/roles/r-1/#x">r</a>'),
    'roles/r-1/index.html': page(
      '<p id="x">x</p><a href="../2/">s</a>',
      '<link rel="stylesheet" href="/a.css">',
    ),
    'roles/2/index.html': page('<a href="../r-1/">r</a>'),
    'api/roles.json': list('r-1'),
    'api/roles/r-1.json': '',
    'roles/r-1.md': '',
    'search/roles/0.json': '[{"id":"r-1"}]',
    'search/pages.json': '{"seed":0,"bits":12,"keys":"1a"}',
    'a.css': '@font-face{src:url("b.woff2")}p{background:url(data:image/png;base64,x)}',
    'b.woff2': '',
  };
  type Change = Readonly<Record<string, string | undefined>>;
  const changed = (change: Change) =>
    Object.fromEntries(
      Object.entries({ ...whole, ...change }).filter(
        (file): file is [string, string] => file[1] !== undefined,
      ),
    );
  const address = { origin: 'http://localhost:4321', base: '/' };
  const check = (change: Change, roles = ['r-1']) => {
    const folder = writeFiles(join(newFolder(), 'site'), changed(change));
    checkSite({ folder, before: folder, kept: new Set() }, { address, roles });
  };

  test('that is whole passes', () => expect(() => check({})).not.toThrow());

  test('passes where a fragment says what a page is asked to show', () =>
    expect(() => check({ 'index.html': whole['index.html']?.replace('#x', '#r-1,r-2') })).not.toThrow());

  test.each([
    [
      'a page that is gone',
      { 'roles/2/index.html': undefined },
      /Expected \.\.\/2\/ to lead somewhere, found no file roles\/2\/index/,
    ],
    [
      'an element that is gone',
      { 'roles/r-1/index.html': page('') },
      /index\.html:1:1 Expected \/roles\/r-1\/#x to lead somewhere, found no element x in roles\/r-1\/index\.html/,
    ],
    ['a face that is gone', { 'b.woff2': undefined }, /a\.css:1:1 Expected b\.woff2 to lead somewhere/],
    [
      'a role without a page',
      { 'roles/r-1/index.html': undefined },
      /roles\/:1:1 Expected the role r-1, found none/,
    ],
    [
      'a role that is left from before',
      { 'roles/old-1/index.html': page('') },
      /roles\/:1:1 Expected roles of the postings only, found old-1/,
    ],
    ['a role missing in the list', { 'api/roles.json': '[]' }, /api\/roles\.json:1:1 Expected the role r-1/],
    [
      'a role in the list twice',
      { 'api/roles.json': list('r-1', 'r-1') },
      /Expected each role once, found r-1 twice/,
    ],
    [
      'a role without its record',
      { 'api/roles/r-1.json': undefined },
      /api\/roles\.json:1:1 Expected a file at http:\/\/localhost:4321\/api\/roles\/r-1\.json, found none/,
    ],
    ['a role without its Markdown', { 'roles/r-1.md': undefined }, /Expected a file at \S+\/roles\/r-1\.md/],
    ['a role without a card', { 'search/roles/0.json': '[]' }, /search\/roles\/:1:1 Expected the role r-1/],
    [
      'a role that search does not name',
      { 'search/pages.json': '{"seed":0,"bits":12,"keys":""}' },
      /search\/pages\.json:1:1 Expected 1 roles in the search, found 0/,
    ],
    [
      'a fault of a page',
      { 'roles/2/index.html': page('<p id="y"></p><i id="y"></i>') },
      /roles\/2\/index\.html:1:\d+ Expected an id of its own, found y twice/,
    ],
  ])('with %s does not', (_name, change, fault) => expect(() => check(change)).toThrow(fault));

  test('is told every fault at once', () => {
    expect(() => check({ 'b.woff2': undefined, 'roles/2/index.html': undefined }, ['r-1', 's-2'])).toThrow(
      /^The site is not published, 6 faults in it:/,
    );
  });

  describe('of which pages stay as they were', () => {
    /** Makes some pages of a site again, and keeps the others. */
    const checkAgain = (made: Change) => {
      const before = writeFiles(join(newFolder(), 'before'), whole);
      const again = changed(made);
      const isMade = (path: string) => path in made || !path.endsWith('.html');
      const folder = writeFiles(
        join(newFolder(), 'site'),
        Object.fromEntries(Object.entries(again).filter(([path]) => isMade(path))),
      );
      const kept = new Set(Object.keys(again).filter((path) => !isMade(path)));
      checkSite({ folder, before, kept }, { address, roles: ['r-1'], before: Object.keys(whole) });
    };

    test('passes where what they lead to is there', () =>
      expect(() => checkAgain({ 'index.html': whole['index.html'] })).not.toThrow());

    test('is told of a new link to an element that a kept page does not have', () =>
      expect(() => checkAgain({ 'index.html': page('<a href="/roles/r-1/#y">r</a>') })).toThrow(
        'no element y in roles/r-1/index.html',
      ));

    test.each([
      ['a page', { 'roles/2/index.html': undefined }, 'found no file roles/2/index.html'],
      ['an element', { 'roles/r-1/index.html': page('') }, 'no element x in roles/r-1/index.html'],
    ])('is told of %s that a kept page led to', (_name, change, fault) =>
      expect(() => checkAgain(change)).toThrow(fault),
    );
  });
});
