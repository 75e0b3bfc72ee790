import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityPolicy } from '../../src/astro/security-policy.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

/** The headers that a text sets, by name; those of caching are for some paths only. */
const headersIn = (text: string, line: RegExp) =>
  Object.fromEntries(
    Array.from(text.matchAll(line), ([, name = '', value = '']) => [name, value]).filter(
      ([name]) => name !== 'Cache-Control',
    ),
  );

const host = headersIn(read('public/_headers'), /^ {2}([\w-]+): (.*)$/gm);

test('the policy of the headers is that of the pages, and forbids frames, which a page cannot', () => {
  expect(host['Content-Security-Policy']).toBe(`${securityPolicy}; frame-ancestors 'none'`);
  expect(read('src/layouts/Page.astro')).toContain(
    '<meta http-equiv="Content-Security-Policy" content={securityPolicy} />',
  );
});

test('hosts are told all there is to forbid', () => {
  expect(host).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': expect.stringContaining('camera=(), '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test.each([
  ['nginx', /^ {2}add_header ([\w-]+) "(.*)" always;$/gm],
  ['caddy', /^ {4}([\w-]+) "(.*)"$/gm],
])('the README tells %s the same headers', (server, line) =>
  expect(headersIn(block(server), line)).toEqual(host),
);

test('what has a hash in its name is kept for good, by every host', () => {
  const kept = 'public, max-age=31536000, immutable';
  // A large site has its search index in parts: the first lies in `pagefind/`, the others in folders of their numbers.
  const paths = (part: string) => [
    '/_astro/',
    ...['/pagefind/', `/pagefind/${part}/`].flatMap((at) => [`${at}fragment/`, `${at}index/`]),
  ];
  const rules = read('public/_headers').matchAll(/^(\/.*)\*\n {2}Cache-Control: (.*)$/gm);
  expect(Array.from(rules, ([, path, value]) => [path, value])).toEqual(
    paths(':part').map((path) => [path, kept]),
  );
  const starred = paths('*')
    .map((path) => `${path}*`)
    .join(' ');
  expect(block('caddy')).toContain(`@hashed path ${starred}\n  header @hashed Cache-Control "${kept}"`);
  expect(block('caddy')).toContain(`@page not path ${starred}\n  header @page Cache-Control "no-cache"`);

  const [, pattern = '', value] = /"~(.*)" "(.*)";/.exec(block('nginx')) ?? [];
  expect(value).toBe(kept);
  for (const path of paths('1')) expect(`${path}x`).toMatch(new RegExp(pattern));
  for (const path of ['/roles/x/', '/pagefind/1/pagefind-entry.json', '/roles/index/'])
    expect(path).not.toMatch(new RegExp(pattern));
});
