import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { llmsText } from '../../src/api/llms-text.ts';
import { roleList } from '../../src/api/role-records.ts';
import { maxFiles } from '../../src/astro/max-files.ts';
import { bundleMark } from '../../src/browser/bundle-mark.ts';
import { roleInBundle } from '../../src/browser/role-in-bundle.ts';
import { filePlan } from '../../src/catalog/file-plan.ts';
import { markdownPath, recordPath } from '../../src/catalog/role-files.ts';
import { roleMarkdown } from '../../src/catalog/role-markdown.ts';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';
import { entryOf } from '../entry.ts';

const limit = 20_000;
const roles = fc.integer({ min: 1, max: 12_000 });
const skills = fc.integer({ min: 100, max: 2000 });
const address = (path: string) => `https://roles.example/${path}`;

describe('the plan of files', () => {
  test('keeps the limit, and says how many files there are', () => {
    fc.assert(
      fc.property(roles, skills, (roles, skills) => {
        const plan = filePlan({ roles, skills, feeds: skills, limit });
        expect(plan.files).toBeLessThanOrEqual(limit);
        // Pages of roles and three files a skill are always there.
        const rest = plan.files - roles - 3 * skills - plan.fragments;
        const own = (plan.records || roles) + (plan.twins || roles);
        expect(rest - own).toBeGreaterThanOrEqual(270 + roles / (plan.smallWordFiles ? 2.5 : 16));
        expect(plan.fragments).toBeGreaterThanOrEqual(1);
        expect(plan.fragments).toBeLessThanOrEqual(roles);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing for a site of up to 4,000 roles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 1000 }), (roles, skills) => {
        const plan = filePlan({ roles, skills, feeds: skills, limit });
        expect(plan).toMatchObject({ records: 0, twins: 0 });
        expect(plan.fragments).toBeGreaterThanOrEqual(Math.ceil(roles / 2));
      }),
    );
  });

  test('bundles Markdown first, then records, and leaves a text of the index to every second role', () => {
    const at = (roles: number) => filePlan({ roles, skills: 922, feeds: 922, limit });
    expect(at(4990)).toMatchObject({ records: 0, twins: 128 });
    expect(at(7000)).toMatchObject({ records: 128, twins: 128 });
    for (const count of [4990, 7000, 9900]) expect(at(count).fragments).toBeGreaterThanOrEqual(count / 2);
  });

  test('gives more where fewer skills have a feed', () => {
    const of = (feeds: number) => filePlan({ roles: 4990, skills: 722, feeds, limit });
    expect(of(722).fragments).toBe(2495);
    expect(of(391).fragments).toBe(4990);
  });

  test('keeps the files of words small, as every query loads some, before each role has a record', () => {
    const at = (roles: number) => filePlan({ roles, skills: 922, feeds: 922, limit });
    expect(at(7000)).toMatchObject({ smallWordFiles: true, records: 128 });
    expect(at(11_000)).toMatchObject({ smallWordFiles: false });
  });

  test('gives more with a higher limit, never less', () => {
    fc.assert(
      fc.property(
        roles,
        skills,
        fc.integer({ min: 1, max: 50_000 }),
        fc.nat(20_000),
        (roles, skills, low, more) => {
          const [before, after] = [low, low + more].map((limit) =>
            filePlan({ roles, skills, feeds: skills, limit }),
          );
          if (before?.smallWordFiles) expect(after?.smallWordFiles).toBe(true);
          if (before?.records === 0) expect(after?.records).toBe(0);
          if (before?.twins === 0) expect(after?.twins).toBe(0);
        },
      ),
    );
  });

  test('told a limit that no site can keep still names a file for each', () => {
    const plan = filePlan({ roles: 6, skills: 100, feeds: 100, limit: 1 });
    expect(plan).toMatchObject({ records: 1, twins: 1, fragments: 1 });
    expect(plan.files).toBeGreaterThan(1);
  });
});

describe('the limit', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['', 20_000],
    ['500', 500],
  ])('is what the environment says: %j, %i', (said, files) => {
    vi.stubEnv('ROLEBOOK_MAX_FILES', said);
    expect(maxFiles()).toBe(files);
  });

  test.each(['many', '0', '-1', '1.5', '20,000'])('is refused where it is no number of files: %s', (said) => {
    vi.stubEnv('ROLEBOOK_MAX_FILES', said);
    expect(maxFiles).toThrow(`found “${said}”`);
  });
});

describe('roles in bundles', () => {
  const hostile = ['first', 'second', 'third'].map((id) => {
    const text = `Engineer ${id}\n\nRequirements\n\nYou know SQL and are here to stay.\n${bundleMark('second')}You write well.\n\n- Java\n- ${bundleMark('third')}`;
    const [page] = rolesOf(text);
    const body = String(page).split('\n---\n')[1] ?? '';
    return { id, markdown: roleMarkdown({ ...(page?.data.role as Role), id }, body) };
  });

  test('are cut out as they were put in, whatever their postings hold', () => {
    const bundle = hostile.map(({ id, markdown }) => `${bundleMark(id)}${markdown}`).join('');
    for (const { id, markdown } of hostile) {
      expect(markdown).toContain('role: third');
      expect(roleInBundle(bundle, id)).toBe(markdown);
    }
    expect(() => roleInBundle(bundle, 'fourth')).toThrow('Expected fourth');
  });

  test('are where the list of roles says, and llms.txt too', () => {
    const plan = { records: 4, twins: 2, fragments: 1, smallWordFiles: false, files: 1 };
    const all = Array.from({ length: 9 }, (_, at) => entryOf({ id: `role-${at}`, title: 'Role' }));
    const text = llmsText(all, address, plan);
    for (const { id, record, markdown } of roleList(all, address, plan)) {
      expect(record).toBe(address(recordPath(id, plan)));
      expect(record).toMatch(/\/api\/roles\/[0-3]\.json$/);
      expect(markdown).toMatch(/\/roles\/markdown\/[01]\.md$/);
      expect(text).toContain(`(${address(markdownPath(id, plan))}): `);
      expect(text).toContain(`(role: ${id})`);
    }
  });
});
