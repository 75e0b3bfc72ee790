import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { csvRows } from '../csv-rows.ts';
import { allHostile, hostilePlaces } from '../hostile.ts';
import { buildSite, filesIn, pagesIn } from './build-site.ts';

// A value that begins with a name of Astro's own is refused; a megabyte in each place is for the unit tests.
const published = allHostile.filter(([, text]) => !text.startsWith('__ASTRO_IMAGE_') && text.length < 50_000);

test('a site of hostile postings builds, all of them in it, with no markup of theirs', () => {
  const seeds = mkdtempSync(join(tmpdir(), 'rolebook-hostile-'));
  const files = published.flatMap(([, text], index) =>
    Object.entries(hostilePlaces).map(([place, posting]) => ({
      name: `${index}-${place}.txt`,
      value: posting(text),
    })),
  );
  files.push(
    ...published.map(([, text], index) => ({ name: `${index}-fields.json`, value: fieldsOf(text) })),
  );
  files.push(...names.map((name, index) => ({ name, value: `Map Editor ${index}\n\nRequirements\n\nSQL` })));
  for (const { name, value } of files) writeFileSync(join(seeds, name), value);

  const { code, output, site } = buildSite({ ROLEBOOK_SEEDS: seeds });
  expect(code, output.slice(-2000)).toBe(0);
  expect(output).toContain(`${files.length} roles indexed`);
  for (const { path, html } of pagesIn(site)) {
    expect(foreignMarkup(html), path).toEqual([]);
    // What turns the direction of text, controls a terminal, or is no character at all.
    expect(html.match(unseen), path).toBeNull();
  }

  const rows = csvRows(readFileSync(join(site, 'api/roles.csv'), 'utf8'));
  expect(rows).toHaveLength(files.length + 1);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
  const records = JSON.parse(readFileSync(join(site, 'api/roles.json'), 'utf8'));
  expect(records).toHaveLength(files.length);
  const sources = new Set(
    filesIn(join(site, 'api/roles')).map(
      (file) => JSON.parse(readFileSync(join(site, 'api/roles', file), 'utf8')).source.file,
    ),
  );
  for (const name of names) expect(sources).toContain(`seeds/${name}`);
});

const unseen = /[\u202A-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/u;

/** Names that a folder can hold, and that must stay names. */
const names = [
  `it's "quoted".txt`,
  '<img src=x onerror=globalThis.canary=1>.txt',
  '{globalThis.canary = 1}.txt',
  'a%2e%2e%2fb.txt',
  'x\\..\\y.txt',
  '--out.txt',
  '=1+1.txt',
  'new\nline.txt',
  'escape\u001b[31m.txt',
  'turned\u202Etxt.exe',
  '?query#hash.txt',
  '__proto__',
  `${'long'.repeat(62)}.txt`,
];

/** A posting of a board whose fields all hold a text. */
function fieldsOf(text: string): string {
  const facts = { company: text, location: text, department: text, datePosted: text, salary: `$1 ${text}` };
  const description = `You work with maps and with those who read them. ${text}`;
  return JSON.stringify({ title: `Editor ${text.slice(0, 150)}`, ...facts, [text]: text, description });
}

/** Elements and attributes that no page of ours has, as a browser would read them. */
function foreignMarkup(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties, children }) => {
    const names = Object.keys(properties);
    const scripted =
      names.some((name) => /^on/i.test(name)) ||
      /^(?:javascript|data|vbscript):/i.test(String(properties.href ?? ''));
    const foreign = ['img', 'iframe', 'style', 'object', 'embed', 'base'].includes(tagName);
    const data = tagName === 'script' && properties.type === 'application/ld+json';
    if (data) JSON.parse(textOf(children));
    if (scripted || foreign || (tagName === 'script' && !properties.src && !data))
      found.push(`${tagName} ${names}`);
  });
  return found;
}

function textOf(children: readonly { readonly type: string; readonly value?: string }[]): string {
  return children.map(({ value = '' }) => value).join('');
}
