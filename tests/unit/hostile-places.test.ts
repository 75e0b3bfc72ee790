import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/api/llms-text.ts';
import { roleList, roleRecord } from '../../src/api/role-records.ts';
import { roleTable } from '../../src/api/role-table.ts';
import { rssOf } from '../../src/api/rss.ts';
import { cardLine } from '../../src/browser/card-line.ts';
import { csvOf } from '../../src/browser/csv.ts';
import { cardFacts } from '../../src/catalog/card-facts.ts';
import { roleMarkdown } from '../../src/catalog/role-markdown.ts';
import { structuredDataOf } from '../../src/catalog/structured-data.ts';
import { csvRows } from '../csv-rows.ts';
import { entryOf } from '../entry.ts';
import { brokenLaw } from '../fuzz/broken-law.ts';
import { hostile } from '../hostile.ts';

const plan = { records: 0, twins: 0, fragments: 1, smallWordFiles: true, files: 1 };

const address = (path: string) => `https://roles.example/${path}`;
const short = hostile.filter(([, text]) => text.length < 1000);
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Seeds of other formats with a text in each of their places. */
const seeds: Record<string, (text: string) => string> = {
  'the fields of JSON': (text) =>
    JSON.stringify({
      title: `Editor ${text}`,
      company: text,
      location: text,
      department: text,
      id: `1234${text}`,
      datePosted: text,
      employmentType: text,
      salary: `$1 ${text}`,
      [text]: text,
      description: `You work with maps and with those who read them. ${text}`,
    }),
  'JSON-LD in HTML': (text) =>
    `<html><body><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: text, description: `<p>${text}</p><p>You work with maps and those who read them.</p>`, hiringOrganization: { name: text } }).replaceAll('<', '\\u003c')}</script><p>a</p><p>b</p></body></html>`,
  'microdata of HTML': (text) =>
    `<html><body><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Editor ${escaped(text)}</h1><meta itemprop="hiringOrganization" content="${escaped(text)}"><p itemprop="jobLocation">${escaped(text)}</p><p>You work with maps. ${escaped(text)}</p><p>a</p></div></body></html>`,
  'the text of HTML': (text) =>
    `<html><body><h1>${escaped(text)}</h1><main><h2>${escaped(text)}</h2><p>${escaped(text)}</p><ul><li>${escaped(text)}</li></ul></main></body></html>`,
  'the markup of HTML': (text) =>
    `<html><body><h1>Map Editor</h1><p>a</p>${text}<p>You work with maps.</p></body></html>`,
  'the fields of text': (text) =>
    `Title: ${text}\nCompany: ${text}\nLocation: ${text}\nDepartment: ${text}\nRole Number: ${text}\nPosted: ${text}\n\nRequirements\n\nMaps`,
  'front matter': (text) =>
    `---\ntitle: "${text}"\ncompany: ${text}\n# ${text}\n---\n\n## Requirements\n\n- Maps\n`,
  'beside a skill': (text) =>
    `Map Editor\n\nRequirements\n\n• 3 years of Python ${text}\n• ${text} SQL, ${text} or Java\n• C++`,
};

describe.each(short)('%s', (_name, text) => {
  test.each(Object.keys(seeds))('in %s: converted whole, to words alone', (place) => {
    const law = brokenLaw((seeds[place] as (text: string) => string)(text));
    if (text.startsWith('__ASTRO_IMAGE_') && law === undefined) return;
    expect(law).toBeUndefined();
  });

  const evidence = { line: 1, column: 1, text };
  const role = entryOf({
    id: 'role',
    title: text,
    hiringOrganization: text,
    department: text,
    jobLocation: [text, `x ${text}`],
    datePosted: '2026-02-25',
    identifier: text,
    workHours: text,
    evidence: {
      title: evidence,
      hiringOrganization: evidence,
      jobLocation: evidence,
      datePosted: evidence,
      identifier: evidence,
    },
    skills: [{ id: 'sql', name: text, level: 'required', evidence: [evidence] }],
    source: { ...entryOf({ id: 'x', title: 'x' }).source, file: `seeds/${text}.txt` },
  });

  test('in a table: a cell that no spreadsheet runs', () => {
    const [, row = [], ...others] = csvRows(csvOf(roleTable([role], address)));
    expect(others).toEqual([]);
    expect(row.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
    expect(row.includes(text) || row.includes(`'${text}`)).toBe(true);
    expect(row).toContain(`seeds/${text}.txt`);
  });

  test('in a feed: text between its own tags', () => {
    const feed = rssOf({ title: text, description: text, page: '', path: 'rss.xml', roles: [role] }, address);
    const own =
      /<\/?(?:rss|channel|title|link|description|language|item|guid|pubDate|atom:link)(?: [a-z:A-Z]+="[^"<]*")*\/?>|^<\?xml version="1.0" encoding="UTF-8"\?>/g;
    expect(feed.replace(own, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
    expect(feed).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
    expect(feed.isWellFormed()).toBe(true);
    expect(feed.match(/<title>/g)).toHaveLength(2);
  });

  test('in a data block: no tag ends it, and it says the same', () => {
    const data = structuredDataOf(role, { url: address(''), summary: text, description: text });
    const block = JSON.stringify(data).replaceAll('<', '\\u003c');
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toEqual(data);
    expect(data).toMatchObject({
      title: text,
      hiringOrganization: { name: text },
      identifier: { value: text },
    });
  });

  test('in the data files: it is said as it is', () => {
    const record = JSON.parse(JSON.stringify(roleRecord(role, address)));
    expect(record).toMatchObject({
      title: text,
      hiringOrganization: text,
      skills: [{ evidence: [{ text }] }],
    });
    expect(JSON.parse(JSON.stringify(roleList([role], address, plan)))[0]).toMatchObject({
      title: text,
      url: address('roles/role/'),
    });
  });

  test('in llms.txt: one link and words, which say what they are given', () => {
    const own = nodesIn(llmsText([entryOf({ id: 'role', title: 'x' })], address, plan));
    const nodes = nodesIn(llmsText([role], address, plan));
    expect(nodes.map(({ type }) => type)).toEqual(own.map(({ type }) => type));
    const at = nodes.findIndex((node) => node.type === 'link' && node.url === address('roles/role.md'));
    const [link, title, facts] = nodes.slice(at, at + 3);
    expect([link?.type, title?.type, facts?.type]).toEqual(['link', 'text', 'text']);
    expect([title, facts].map(wordsOf)).toEqual([lineOf(text), lineOf(`: ${cardLine(cardFacts(role))}`)]);
  });

  test('in a Markdown file: words alone', () => {
    const types = new Set<string>();
    visit(remark().parse(roleMarkdown(role, 'Maps.')), (node) => {
      types.add(node.type);
    });
    const words = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'break'];
    expect([...types].filter((type) => !words.includes(type))).toEqual([]);
  });
});

/** The nodes of a text of Markdown, in order. */
function nodesIn(markdown: string): Nodes[] {
  const nodes: Nodes[] = [];
  visit(remark().parse(markdown), (node) => {
    nodes.push(node);
  });
  return nodes;
}

function wordsOf(node: Nodes | undefined): string | undefined {
  return node?.type === 'text' ? lineOf(node.value) : undefined;
}

/** A text as a line of Markdown can say it: NUL is none of its characters. */
function lineOf(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();
}

test('there are enough of them, none twice', () => {
  expect(new Set(hostile.map(([, text]) => text)).size).toBeGreaterThanOrEqual(150);
  expect(new Set(hostile.map(([, text]) => text)).size).toBe(hostile.length);
});
