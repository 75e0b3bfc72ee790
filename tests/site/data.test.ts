import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  roleListSchema,
  roleRecordSchema,
  skillListSchema,
  skillRecordSchema,
} from '../../src/api/schemas.ts';
import { readSkills } from '../../src/astro/read-vocabulary.ts';
import { categorySchema } from '../../src/convert/skills/vocabulary-schema.ts';
import { csvRows } from '../csv-rows.ts';
import { type Built, buildSite, filesIn, seedsWith } from './build-site.ts';
import { serve } from './serve.ts';

const address = 'https://roles.example/book/';
/** A posting whose title is a formula, markup, and the end of a link. */
const odd = `=HYPERLINK("evil.example") & <b>Bold</b> [Engineer](x)

Role Number: 4711
Posted: 2026-01-31

Minimum Qualifications
- Python, falconry and owl keeping
`;
/** A posting of the seeds under another number, with one word more. */
const twin = readFileSync(new URL('../../seeds/001_9824efe6fa84e06c.txt', import.meta.url), 'utf8')
  .replace('200665626-0865', '200665626-9999')
  .replace('M.Sc. in', 'Accredited M.Sc. in');

let built: Built;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  built = buildSite({
    SITE_URL: 'https://roles.example',
    BASE_PATH: '/book/',
    ROLEBOOK_SEEDS: seedsWith({ 'odd.txt': odd, 'twin.txt': twin }),
  });
  host = await serve(built.site, '/book/');
});
afterAll(() => host.stop());

const text = (path: string) => readFileSync(join(built.site, path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));
const below = (folder: string) => filesIn(join(built.site, folder)).map((name) => `${folder}/${name}`);
/** The path in the site of one of its addresses. */
const pathOf = (url: string) => {
  expect(url.startsWith(address), url).toBe(true);
  return url.slice(address.length);
};

test('the site is built', () => expect(built.code, built.output).toBe(0));

describe('the static API', () => {
  test('has a file for each role, as the schema says, and nothing more', () => {
    const list = roleListSchema.parse(json('api/roles.json'));
    expect(list).toHaveLength(8);
    expect(below('api/roles')).toEqual(list.map(({ id }) => `api/roles/${id}.json`).sort());
    for (const entry of list) {
      const role = roleRecordSchema.parse(json(`api/roles/${entry.id}.json`));
      expect(Object.keys(role).at(0)).toBe('id');
      const { record, markdown, ...said } = entry;
      expect(role).toMatchObject(said);
      expect(pathOf(record)).toBe(`api/roles/${entry.id}.json`);
      expect(pathOf(markdown)).toBe(`roles/${entry.id}.md`);
      expect(existsSync(join(built.site, pathOf(role.url), 'index.html'))).toBe(true);
    }
  });

  test('has a file for each skill, as the schema says, with the roles that name it', () => {
    const list = skillListSchema.parse(json('api/skills.json'));
    expect(below('api/skills')).toEqual(list.map(({ id }) => `api/skills/${id}.json`).sort());
    const roles = roleListSchema.parse(json('api/roles.json'));
    for (const { required, preferred, mentioned, ...entry } of list) {
      const skill = skillRecordSchema.parse(json(`api/skills/${entry.id}.json`));
      expect(skill).toMatchObject(entry);
      expect(skill.roles).toHaveLength(required + preferred + mentioned);
      expect(skill.roles.map(({ id }) => id)).toEqual(
        roles.filter((role) => role.skills.some(({ id }) => id === entry.id)).map(({ id }) => id),
      );
      for (const { id, inferred } of skill.roles)
        expect(inferred.includes('title')).toBe(
          roles.some((role) => role.id === id && role.inferred.includes('title')),
        );
      expect(existsSync(join(built.site, pathOf(skill.url), 'index.html'))).toBe(true);
    }
  });

  test('has a JSON Schema that takes each role, and none with an unknown or a missing key', () => {
    const schema = json('api/schema.json') as z.core.JSONSchema.JSONSchema;
    expect(schema.$id).toBe(`${address}api/schema.json`);
    const validator = z.fromJSONSchema(schema);
    for (const path of below('api/roles')) {
      const role = json(path) as Record<string, unknown>;
      expect(validator.safeParse(role).error, path).toBeUndefined();
      expect(validator.safeParse({ ...role, seniorityy: 'staff' }).success).toBe(false);
      expect(validator.safeParse({ ...role, source: undefined }).success).toBe(false);
      expect(validator.safeParse({ ...role, datePosted: 'yesterday' }).success).toBe(false);
    }
  });

  test('has a table with a row a role', () => {
    const [header = [], ...rows] = csvRows(text('api/roles.csv'));
    const roles = roleListSchema.parse(json('api/roles.json'));
    expect(rows.map(([id]) => id)).toEqual(roles.map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(header.length);
    const titles = rows.map((row) => row[header.indexOf('title')] ?? '');
    expect(titles.filter((title) => title.startsWith("'="))).toHaveLength(1);
    expect(rows.flat().filter((cell) => /^[=+@\-\t\r]/.test(cell))).toEqual([]);
  });
});

test('llms.txt links roles as Markdown and the files of the API', () => {
  const links = [...text('llms.txt').matchAll(/\]\((https:\/\/roles\.example[^)]*)\)/g)].map(([, url]) =>
    pathOf(url ?? ''),
  );
  const twins = links.filter((path) => path.endsWith('.md'));
  expect(twins).toHaveLength(8);
  for (const path of links.filter((link) => !link.endsWith('.md'))) {
    const file = join(built.site, path);
    expect(existsSync(path.endsWith('/') ? join(file, 'index.html') : file), path).toBe(true);
  }
});

test('the sitemap has each page that asks to be found, once, and no other', () => {
  const [name] = text('sitemap-index.xml').match(/sitemap-\d+\.xml/) ?? [];
  const listed = [...text(name ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => pathOf(url ?? ''));
  const pages = filesIn(built.site).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'));
  const wanted = pages.filter(
    (path) => !text(path).includes('content="noindex"') && path !== 'search/index.html',
  );
  expect(listed).toEqual(wanted.map((path) => path.replace(/index\.html$/, '')).sort());
  expect(listed).not.toContain('404.html');
});

describe('the data page', () => {
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#34;': '"',
    '&amp;': '&',
  };
  const plain = (html: string) =>
    html.replace(/&(?:lt|gt|quot|#39|#34|amp);/g, (entity) => entities[entity] ?? '');
  const examples = () =>
    [...text('data/index.html').matchAll(/<pre[^>]* data-file="([^"]+)"[^>]*>(.*?)<\/pre>/gs)].map(
      ([, path = '', html = '']) => ({
        path,
        said: plain(html),
      }),
    );

  test('shows pieces that stand in the files', () => {
    expect(examples().length).toBe(8);
    for (const { path, said } of examples()) {
      const file = text(path);
      if (path.endsWith('.json') && path !== 'api/schema.json')
        expectPart(JSON.parse(said), JSON.parse(file), path);
      else expect(file.replaceAll('\r\n', '\n').startsWith(said.replaceAll('\r\n', '\n')), path).toBe(true);
    }
  });

  test('has a program that does what is said of it', async () => {
    const program = plain(/<pre id="program"[^>]*>(.*?)<\/pre>/s.exec(text('data/index.html'))?.[1] ?? '');
    const [, name] = /the roles that require ([^:]+):/.exec(text('data/index.html')) ?? [];
    const told: unknown[] = [];
    const here = program.replace('https://roles.example', host.origin);
    expect(here).not.toBe(program);
    await new Function('console', `return (async () => { ${here} })()`)({
      log: (value: unknown) => told.push(value),
    });
    const roles = below('api/roles').map((path) => roleRecordSchema.parse(json(path)));
    const asking = roles.filter(({ skills }) =>
      skills.some((skill) => skill.name === name && skill.level === 'required'),
    );
    expect(told.flat().toSorted()).toEqual(asking.map(({ title }) => title).toSorted());
    expect(asking.length).toBeGreaterThan(0);
  });
});

/** That a value says nothing that the whole does not; of a list, its first entries. */
function expectPart(part: unknown, whole: unknown, path: string): void {
  if (Array.isArray(part)) {
    for (const [index, entry] of part.entries())
      expectPart(entry, (whole as unknown[])[index], `${path}/${index}`);
  } else if (typeof part === 'object' && part !== null) {
    expect(Object.keys(part), path).toEqual(Object.keys(whole as object));
    for (const [key, value] of Object.entries(part)) {
      expectPart(value, (whole as Record<string, unknown>)[key], `${path}/${key}`);
    }
  } else {
    expect(part, path).toBe(whole);
  }
}

describe('the insights', () => {
  test('say the same in their tables as the API does', () => {
    const [, ...rows] = csvRows(text('insights/demand.csv'));
    const skills = skillListSchema.parse(json('api/skills.json'));
    const named = skills.filter(({ required, preferred, mentioned }) => required + preferred + mentioned > 0);
    expect(rows.toSorted()).toEqual(
      named
        .map(({ id, preferredLabel, required, preferred, mentioned }) =>
          [id, preferredLabel, required, preferred, mentioned, required + preferred + mentioned].map(String),
        )
        .toSorted(),
    );
  });

  test('name what a posting leaves out, with a page that lists it', () => {
    const page = text('insights/missing/jobLocation/index.html');
    const roles = roleListSchema.parse(json('api/roles.json'));
    for (const { id, jobLocation } of roles)
      expect(page.includes(`/book/roles/${id}/`), id).toBe(!jobLocation);
    const stated = text('insights/stated/jobLocation/index.html');
    for (const { id, jobLocation } of roles)
      expect(stated.includes(`/book/roles/${id}/`), id).toBe(Boolean(jobLocation));
  });

  test('name a posting that stands twice, and how much of it is the same', () => {
    const [, ...pairs] = csvRows(text('insights/near-duplicates.csv'));
    expect(pairs.map(([first, second]) => [first, second])).toEqual([
      ['machine-learning-engineer-vision-200665626-0865', 'machine-learning-engineer-vision-200665626-9999'],
    ]);
    expect(Number(pairs[0]?.[2])).toBeGreaterThan(0.9);
    const page = text('insights/duplicates/index.html');
    for (const id of pairs[0]?.slice(0, 2) ?? []) expect(page).toContain(`/book/roles/${id}/`);
    expect(page).not.toContain('100 %');
  });

  test('put a phrase that the vocabulary does not know on the worklist', () => {
    expect(csvRows(text('insights/unmatched-phrases.csv')).map(([phrase]) => phrase)).toContain(
      'owl keeping',
    );
  });
});

describe('the guide', () => {
  test('reads its sample as it says', () => {
    const page = text('guide/levels-and-evidence/index.html')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(page).toContain('Python required 3 years');
    expect(page).toContain('PyTorch required or TensorFlow');
    expect(page).toContain('Docker preferred');
    expect(page).toContain('PostgreSQL mentioned');
    expect(page).toContain('Title inferred');
  });

  test('shows an entry that the vocabulary would take', () => {
    const source = readFileSync(new URL('../../src/content/guide/adding.mdx', import.meta.url), 'utf8');
    const [, entry = ''] = /```yaml\n(.*?)```/s.exec(source) ?? [];
    const { skills } = categorySchema.parse({ label: 'Sample', skills: load(entry) });
    const known = new Set(readSkills().map(({ id }) => id));
    expect(skills.flatMap(({ broader }) => broader).filter((id) => !known.has(id))).toEqual([]);
  });
});
