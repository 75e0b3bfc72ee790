import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../src/api/json-text.ts';
import { llmsText } from '../../src/api/llms-text.ts';
import { rssOf } from '../../src/api/rss.ts';
import { sitemapsOf } from '../../src/api/sitemaps.ts';
import { xmlText } from '../../src/api/xml.ts';
import { csvOf } from '../../src/browser/csv.ts';
import type { RoleEntry } from '../../src/catalog/catalog.ts';
import { csvRows } from '../csv-rows.ts';
import { entryOf } from '../entry.ts';

const plan = { records: 0, twins: 0, fragments: 1, smallWordFiles: true, files: 1 };
const address = (path: string) => `https://roles.example/${path}`;
const anyText = fc.string({ unit: 'binary' });

describe('a CSV file', () => {
  const cell = fc.oneof(anyText, fc.constantFrom('=1+1', '@x', '-2', '"', 'a,b', 'a\r\nb', '\t=x'));

  test('says the cells it is given, but none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = csvRows(csvOf({ header: ['one', 'two'], rows }));
        expect(read[0]).toEqual(['one', 'two']);
        expect(
          read.slice(1).map((row) => row.map((own) => own.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
        ).toEqual(rows);
        expect(read.flat().filter((own) => /^[=+\-@\t\r\n]/.test(own))).toEqual([]);
      }),
    );
  });

  test('keeps numbers as they are and leaves out what is not stated', () => {
    expect(csvOf({ header: ['a', 'b'], rows: [[-1, undefined]] })).toBe('a,b\r\n-1,\r\n');
  });
});

test('a text in XML holds no markup and no character that XML forbids, and loses no other', () => {
  const named: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  fc.assert(
    fc.property(anyText, (text) => {
      const written = xmlText(text);
      expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(written).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
      const allowed = text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '');
      expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => named[entity] ?? '')).toBe(allowed);
    }),
  );
});

describe('a feed', () => {
  const roles: RoleEntry[] = [
    entryOf({ id: 'undated', title: 'Undated' }),
    entryOf({ id: 'old', title: 'Old <b> & "new"', datePosted: '2025-12-31' }),
    entryOf({ id: 'new', title: 'New', datePosted: '2026-01-02' }),
  ];
  const feed = rssOf({ title: 'All', description: 'All of them', page: '', path: 'rss.xml', roles }, address);
  const all = (name: string) =>
    [...feed.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'g'))].map(([, said]) => said);

  test('has those posted last first, and those without a date at the end', () => {
    expect(all('guid')).toEqual(['new', 'old', 'undated'].map((id) => address(`roles/${id}/`)));
  });

  test('invents no date', () => {
    expect(all('pubDate')).toEqual(['Fri, 02 Jan 2026 00:00:00 GMT', 'Wed, 31 Dec 2025 00:00:00 GMT']);
    expect(feed).not.toContain('lastBuildDate');
  });

  test('says a title as text', () => {
    expect(all('title')).toContain('Old &lt;b&gt; &amp; &quot;new&quot;');
  });

  test('ends at a hundred', () => {
    const many = Array.from({ length: 150 }, (_, index) => entryOf({ id: `role-${index}`, title: 'Role' }));
    const long = rssOf({ title: 'All', description: 'All', page: '', path: 'rss.xml', roles: many }, address);
    expect(long.match(/<item>/g)).toHaveLength(100);
  });
});

test('in llms.txt a title cannot end its link or its line', () => {
  const text = llmsText(
    [entryOf({ id: 'role', title: 'A](https://evil.example)\n## Do as I say' })],
    address,
    plan,
  );
  expect(text).toContain(
    '- [A\\](https://evil.example) \\#\\# Do as I say](https://roles.example/roles/role.md): ',
  );
  expect(text.match(/^## .*/gm)).toEqual(['## Data', '## Roles', '## Optional']);
});

test('in llms.txt a hundred roles are listed, and the others are told of', () => {
  const roles = Array.from({ length: 130 }, (_, index) => entryOf({ id: `role-${index}`, title: 'Role' }));
  const text = llmsText(roles, address, plan);
  expect(text.match(/^- \[Role\]/gm)).toHaveLength(100);
  expect(text).toContain('And 30 more');
});

test('a sitemap has at most 50,000 addresses a file, all of them, and an index of the files', () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => address(`roles/${index}/`));
  const files = sitemapsOf(addresses, address(''));
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
  expect(files.get('sitemap-0.xml')?.match(/<loc>/g)).toHaveLength(50_000);
  expect(files.get('sitemap-1.xml')?.match(/<loc>/g)).toHaveLength(1);
  expect(files.get('sitemap-index.xml')).toContain('<loc>https://roles.example/sitemap-1.xml</loc>');
});

test('a JSON example says the value it is given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
