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
  const whole: Record<string, string> = {
    'index.html': page('<a href="/roles/r/#x">r</a>'),
    'roles/r/index.html': page(
      '<p id="x">x</p><a href="source/">s</a>',
      '<link rel="stylesheet" href="/a.css">',
    ),
    'roles/r/source/index.html': page('<a href="../">r</a>'),
    'roles/r.md': '',
    'roles/2/index.html': page(''),
    'api/roles.json': '[{"id":"r"}]',
    'api/roles/r.json': '{}',
    'search/roles/0.json': '[{"id":"r"}]',
    'search/pages.json': '"en_1"',
    'pagefind/fragment/en_1.pf_fragment': '',
    'a.css': '@font-face{src:url("b.woff2")}p{background:url(data:image/png;base64,x)}',
    'b.woff2': '',
  };
  const check = (change: Readonly<Record<string, string | undefined>>, roles = ['r']) => {
    const files = Object.entries({ ...whole, ...change }).filter(
      (file): file is [string, string] => file[1] !== undefined,
    );
    const site = writeFiles(join(newFolder(), 'site'), Object.fromEntries(files));
    return checkSite(site, { address: { origin: 'http://localhost:4321', base: '/' }, roles });
  };

  test('that is whole passes, and says what its pages were checked by', () => {
    expect([...check({}).keys()]).toEqual([
      'index.html',
      'roles/2/index.html',
      'roles/r/index.html',
      'roles/r/source/index.html',
    ]);
  });

  test.each([
    [
      'a page that is gone',
      { 'roles/r/source/index.html': undefined },
      /Expected source\/ to lead somewhere, found no file roles\/r\/source/,
    ],
    [
      'an element that is gone',
      { 'roles/r/index.html': page('') },
      /index\.html:1:1 Expected \/roles\/r\/#x to lead somewhere, found no element x in roles\/r\/index\.html/,
    ],
    ['a face that is gone', { 'b.woff2': undefined }, /a\.css:1:1 Expected b\.woff2 to lead somewhere/],
    [
      'a role without a page',
      { 'roles/r/index.html': undefined },
      /roles\/:1:1 Expected the role r, found none/,
    ],
    ['a role without Markdown', { 'roles/r.md': undefined }, /roles\/\*\.md:1:1 Expected the role r/],
    [
      'a role that is left from before',
      { 'roles/old.md': '' },
      /roles\/\*\.md:1:1 Expected roles of the postings only, found old/,
    ],
    ['a role without data', { 'api/roles/r.json': undefined }, /api\/roles\/:1:1 Expected the role r/],
    ['a role missing in the list', { 'api/roles.json': '[]' }, /api\/roles\.json:1:1 Expected the role r/],
    [
      'a role in the list twice',
      { 'api/roles.json': '[{"id":"r"},{"id":"r"}]' },
      /Expected each role once, found r twice/,
    ],
    ['a role without a card', { 'search/roles/0.json': '[]' }, /search\/roles\/:1:1 Expected the role r/],
    [
      'a role that search does not find',
      { 'pagefind/fragment/en_1.pf_fragment': undefined },
      /pagefind\/fragment\/:1:1 Expected 1 roles in the search, found 0/,
    ],
    [
      'a role that search does not name',
      { 'search/pages.json': '""' },
      /search\/pages\.json:1:1 Expected 1 roles in the search, found 0/,
    ],
    [
      'a fault of a page',
      { 'roles/2/index.html': page('<p id="y"></p><i id="y"></i>') },
      /roles\/2\/index\.html:1:\d+ Expected an id of its own, found y twice/,
    ],
  ])('with %s does not', (_name, change, fault) => expect(() => check(change)).toThrow(fault));

  test('is told every fault at once', () => {
    expect(() => check({ 'b.woff2': undefined, 'roles/r.md': undefined }, ['r', 's'])).toThrow(
      /^The site is not published, 9 faults in it:/,
    );
  });
});
