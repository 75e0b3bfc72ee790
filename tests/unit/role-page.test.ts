import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeed, seedPaths } from '../../src/astro/read-seeds.ts';
import { catalogOf, type RoleEntry } from '../../src/catalog/catalog.ts';
import { rowsOf } from '../../src/catalog/glance.ts';
import { newestRoles } from '../../src/catalog/newest-roles.ts';
import { employersHtml } from '../../src/catalog/posting-html.ts';
import { relatedRoles } from '../../src/catalog/related-roles.ts';
import { roleMarkdown } from '../../src/catalog/role-markdown.ts';
import { roleSheets } from '../../src/catalog/role-sheets.ts';
import { choicesAt } from '../../src/catalog/skill-choices.ts';
import { structuredDataOf } from '../../src/catalog/structured-data.ts';
import { categories, convert, rolesOf, vocabulary } from '../convert.ts';
import { entryOf } from '../entry.ts';

const root = new URL('../../', import.meta.url).pathname;
const files = [`${root}seeds`, `${root}tests/fixtures`]
  .flatMap(seedPaths)
  .filter((path) => !/\.mdx$|messages\.txt$/.test(path))
  .flatMap((path) => convert(readSeed(path)))
  .filter(({ data }) => data.role);
const roles = files.map(({ data }, index): RoleEntry => {
  if (!data.role) throw new Error('Only roles are left');
  return { ...data.role, id: `${data.id}-${index}` };
});
const catalog = catalogOf(roles, vocabulary, categories);

describe('the skills of a level', () => {
  test.each(['required', 'preferred', 'mentioned'] as const)(
    '%s: each stands once, in order, beside its alternatives',
    (level) => {
      for (const role of roles) {
        const own = role.skills.filter((skill) => skill.level === level);
        const choices = choicesAt(role.skills, level);
        expect(choices.flatMap(({ oneOf }) => oneOf).toSorted(byId)).toEqual(own.toSorted(byId));
        expect(choices.map(({ oneOf }) => own.indexOf(oneOf[0]))).toEqual(
          choices.map(({ oneOf }) => own.indexOf(oneOf[0])).toSorted((a, b) => a - b),
        );
        for (const { oneOf } of choices.filter((choice) => choice.oneOf.length > 1))
          expect(new Set(oneOf.map(({ group }) => group)).size).toBe(1);
      }
      expect(roles.some((role) => choicesAt(role.skills, level).some(({ oneOf }) => oneOf.length > 1))).toBe(
        true,
      );
    },
  );
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe('related roles', () => {
  test('are others that share what is said, and differ in what is said', () => {
    for (const role of roles) {
      const own = new Set(role.skills.map(({ name }) => name));
      for (const related of relatedRoles(role, catalog)) {
        const theirs = new Set(related.role.skills.map(({ name }) => name));
        expect(related.role.id).not.toBe(role.id);
        expect(related.shared.length).toBeGreaterThan(0);
        expect(related.shared.every((name) => own.has(name) && theirs.has(name))).toBe(true);
        expect(related.alsoAsks.every((name) => !own.has(name) && theirs.has(name))).toBe(true);
        expect(related.doesNotAsk.every((name) => own.has(name) && !theirs.has(name))).toBe(true);
      }
    }
  });

  test('a role with the same skills comes first', () => {
    const [role] = roles.filter(({ skills }) => skills.length > 5);
    if (!role) throw new Error('Expected a role with skills');
    const twin = { ...role, id: 'twin' };
    const [first] = relatedRoles(twin, catalogOf([...roles, twin], vocabulary, categories));
    expect(first?.shared).toHaveLength(role.skills.length);
    expect([first?.alsoAsks, first?.doesNotAsk]).toEqual([[], []]);
  });
});

describe('the list of all roles', () => {
  test('has each role on one page, in order, and no page is too long', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({
      ...(roles[0] as RoleEntry),
      id: `a-${index}`,
    }));
    const large = catalogOf(many, vocabulary, categories);
    const sheets = roleSheets(large);
    expect(sheets.flatMap((sheet) => sheet.roles)).toEqual(large.roles);
    expect(Math.max(...sheets.map((sheet) => sheet.roles.length))).toBeLessThanOrEqual(200);
    expect(new Set(sheets.map(({ path }) => path)).size).toBe(sheets.length);
  });

  test('has one page where there is no role', () => {
    expect(roleSheets(catalogOf([], [], [])).map(({ path }) => path)).toEqual(['roles/']);
  });
});

test('the newest roles are those posted last; those without a date come after', () => {
  const dates = newestRoles(catalog, roles.length).map(({ datePosted = '' }) => datePosted);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(dates.at(-1)).toBe('');
});

describe('structured data', () => {
  const stated = rolesOf(
    JSON.stringify({
      title: 'Data Engineer',
      company: 'Alderton',
      location: 'Lisbon, Portugal',
      date_posted: '2026-03-01',
      description: 'Requirements\n\n3 years of SQL and Python, <b>in teams</b>',
    }),
    'seeds/stated.json',
  )[0]?.data.role;
  if (!stated) throw new Error('Expected a role');
  const page = { url: 'https://roles.example/', summary: 'A role.', description: '<p>All of it</p>' };
  const data = (change: Partial<RoleEntry> = {}) =>
    structuredDataOf({ ...stated, id: 'x', ...change }, page) as Record<string, unknown>;

  test('is a job posting where all that is required is stated', () => {
    expect(data()).toMatchObject({
      '@type': 'JobPosting',
      title: 'Data Engineer',
      datePosted: '2026-03-01',
      hiringOrganization: { name: 'Alderton' },
      description: '<p>All of it</p>',
    });
  });

  test.each(['datePosted', 'hiringOrganization', 'jobLocation'] as const)(
    'is an occupation without %s',
    (property) => {
      const { [property]: _, ...evidence } = stated.evidence;
      expect(data({ [property]: undefined, evidence })).toMatchObject({
        '@type': 'Occupation',
        name: 'Data Engineer',
      });
    },
  );

  test('says nothing that is inferred', () => {
    expect(data({ inferred: ['title'] })['@type']).toBe('Occupation');
    const inferred = data({ inferred: ['hiringOrganization'] });
    expect(JSON.stringify(inferred)).not.toContain('Alderton');
  });

  test('says pay only in a currency that is known', () => {
    const evidence = { ...stated.evidence, baseSalary: { line: 1, column: 1, text: 'x' } };
    const pay = (currency: string) =>
      data({ baseSalary: { currency, minValue: 10, maxValue: 20 }, evidence }).baseSalary;
    expect(pay('EUR')).toEqual({
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 10, maxValue: 20 },
    });
    expect(pay('$')).toBeUndefined();
  });

  test.each([
    ['what is paid', { minValue: 90, maxValue: 90 }, { value: 90 }, 'EUR 90'],
    ['the least', { minValue: 90 }, { minValue: 90 }, 'from EUR 90'],
    ['the most', { maxValue: 90 }, { maxValue: 90 }, 'up to EUR 90'],
    ['a range', { minValue: 80, maxValue: 90 }, { minValue: 80, maxValue: 90 }, 'EUR 80 – 90'],
  ])('says of pay whether it is %s', (_, bounds, value, words) => {
    const baseSalary = { currency: 'EUR', ...bounds };
    const evidence = { ...stated.evidence, baseSalary: { line: 1, column: 1, text: 'x' } };
    expect(data({ baseSalary, evidence }).baseSalary).toMatchObject({
      value: { '@type': 'QuantitativeValue', ...value },
    });
    const row = rowsOf(entryOf({ id: 'baker', title: 'Baker', baseSalary })).find(
      ({ name }) => name === 'Pay',
    );
    expect(row?.value).toBe(words);
  });

  test('the description holds the words of the employer and no markup of theirs', () => {
    const parts = (text: string) => ({ parts: [{ text }] });
    expect(
      employersHtml([
        {
          heading: parts('You & we'),
          blocks: [parts('<b>bold</b>'), { ordered: false, items: [parts('one')] }],
        },
        { by: 'site', blocks: [parts('Apply on our site')] },
      ]),
    ).toBe('<h2>You &amp; we</h2><p>&lt;b&gt;bold&lt;/b&gt;</p><ul><li>one</li></ul>');
  });
});

describe('the Markdown of a role', () => {
  const bodyOf = (index: number) => String(files[index]).split('\n---\n').slice(1).join('\n---\n');

  test('read as a posting names the same skills', () => {
    const skillsOf = (role: { skills: readonly { id: string }[] } | undefined) =>
      role?.skills.map(({ id }) => id).toSorted();
    for (const [index, role] of roles.entries()) {
      const text = roleMarkdown(role, bodyOf(index));
      const twins = rolesOf(text, 'seeds/twin.md');
      expect(twins, role.id).toHaveLength(1);
      expect(skillsOf(twins[0]?.data.role), role.id).toEqual(skillsOf(role));
    }
  });

  test('says every fact with its line, and what is not stated', () => {
    for (const [index, role] of roles.entries()) {
      const text = roleMarkdown(role, bodyOf(index));
      expect(text).not.toContain('](../');
      for (const [property, { line }] of Object.entries(role.evidence))
        if (property !== 'title' && property !== 'jobFamily')
          expect(text, role.id).toContain(`(line ${line})`);
      if (!role.baseSalary) expect(text).toContain('- Pay: not stated');
    }
  });

  test('says words of a posting as words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab<>[]*_`#\\ \n') }), (title) => {
        const [role] = roles;
        if (!role) return;
        const [first] = roleMarkdown({ ...role, title }, '').split('\n');
        expect(first?.replace(/\\(.)/g, '$1')).toBe(`# ${title.replace(/\s+/g, ' ')}`);
      }),
    );
  });
});
