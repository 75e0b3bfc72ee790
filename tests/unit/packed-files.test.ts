import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../src/browser/file-of.ts';
import { matchRoles } from '../../src/browser/match-data.ts';
import { columnsOf, rowsOf } from '../../src/browser/rows-in-columns.ts';
import type { SkillRow } from '../../src/browser/search/data.ts';
import { labelsOf, lexiconOf, skillNamed } from '../../src/browser/search/lexicon.ts';
import { bucketsOf } from '../../src/browser/search/name-keys.ts';
import { pageNumbers } from '../../src/browser/search/page-numbers.ts';
import { skillRoles } from '../../src/browser/search/skill-roles.ts';
import { fileCount } from '../../src/catalog/file-count.ts';
import { inFiles } from '../../src/catalog/in-files.ts';
import { roleRows, skillRows } from '../../src/catalog/match-rows.ts';
import { packPageNames } from '../../src/catalog/pack-page-names.ts';
import { packNames, packSkills } from '../../src/catalog/pack-skills.ts';
import { firstsOf } from '../../src/catalog/shards.ts';
import { skillsByDemand, skillsFileOf } from '../../src/catalog/skill-list.ts';
import { skillRolesFiles } from '../../src/catalog/skill-roles-files.ts';
import { skillRolesRow } from '../../src/catalog/skill-roles-row.ts';
import { plainSlug } from '../../src/convert/skills/plain-slug.ts';
import { catalog, role } from '../catalog.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `role-${at}-${(at * 7919) % 104729}`);

describe('the files that several roles share', () => {
  test('hold each role once, where the browser looks for it', () => {
    const roles = ids(300).map((id) => ({ id }));
    const files = inFiles(roles, fileCount(300));
    expect(files.flat()).toHaveLength(300);
    for (const role of roles) expect(files[fileOf(role.id, fileCount(300))]).toContain(role);
  });

  test('stay the same where a role is added, but for its own file', () => {
    const roles = ids(301).map((id) => ({ id }));
    const [before, after] = [roles.slice(1), roles].map((all) => inFiles(all, fileCount(all.length)));
    const changed = after?.filter((file, at) => JSON.stringify(file) !== JSON.stringify(before?.[at]));
    expect(changed).toHaveLength(1);
  });

  test('are of like size: none has three times as many as another would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12_000 }), (count) => {
        const files = fileCount(count);
        const sizes = new Map<number, number>();
        for (const id of ids(count)) {
          const file = fileOf(id, files);
          expect(file).toBeLessThan(files);
          sizes.set(file, (sizes.get(file) ?? 0) + 1);
        }
        expect(Math.max(...sizes.values())).toBeLessThanOrEqual(Math.max(32, (count / files) * 3));
      }),
      { numRuns: 20 },
    );
  });

  test('a hash is that of FNV-1a', () => {
    // http://www.isthe.com/chongo/tech/comp/fnv/: the test vector of "foobar".
    expect(fileOf('foobar', 2 ** 32)).toBe(0xbf9cf968);
  });
});

test('the files of the skills’ roles are short, and each skill is in the one that its number tells', async () => {
  const names = Array.from({ length: 400 }, (_, at) => `skill-${at}`);
  const known = catalog(
    ids(400).map((id, at) =>
      role(
        id,
        names.filter((_, skill) => (at * skill) % 7 === 1),
      ),
    ),
  );
  const files = skillRolesFiles(known);
  expect(files.length).toBeGreaterThan(3);
  for (const rows of files)
    expect(rows.length === 1 || JSON.stringify(rows).length <= 8000, JSON.stringify(rows)).toBe(true);
  const lexicon = lexiconOf(skillsFileOf(known, firstsOf(files)));
  const asked: string[] = [];
  const sources = {
    file: async <Shape>(path: string) => {
      asked.push(path);
      return files[Number(/^skills\/(\d+)\.json$/.exec(path)?.[1])] as Shape;
    },
    pagefind: () => Promise.reject(new Error('not asked for')),
  };
  for (const [number, skill] of skillsByDemand(known).entries())
    expect(await skillRoles(number, lexicon, sources)).toEqual(skillRolesRow(skill, known));
  expect(new Set(asked).size).toBe(files.length);
  await expect(skillRoles(400, lexicon, sources)).rejects.toThrow('Expected skill 400');
});

describe('the skills of a search', () => {
  // What the vocabulary's schema takes: any characters but a bar.
  const name = fc.stringMatching(/^[^|]{1,12}$/u);
  const row: fc.Arbitrary<SkillRow> = fc
    .tuple(
      name,
      fc.boolean(),
      fc.nat(9),
      fc.uniqueArray(name, { maxLength: 4 }),
      fc.array(fc.nat(9), { maxLength: 3 }),
      fc.nat(),
    )
    .map(([own, isPlain, count, more, broader, pick]) => {
      const others = more.filter((other) => other !== own);
      const all = [own, ...others];
      const id = isPlain && plainSlug(own) !== '' ? plainSlug(own) : 'an-id-of-its-own';
      return [id, own, count, others, broader, all.filter((_, at) => (pick >> at) % 2 === 1)];
    });

  test('are read as they were packed', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const file = { ...packSkills(rows), roles: 0, indexes: 1, cards: 1, starts: [], words: [] };
        const { skills } = lexiconOf(file, packNames(rows).values());
        const inAnyOrder = (all: readonly SkillRow[]) =>
          all.map(([id, name, count, others, broader, guarded]) => [
            id,
            name,
            count,
            new Set(others),
            broader,
            new Set(guarded),
          ]);
        expect(inAnyOrder(skills)).toEqual(inAnyOrder(rows));
      }),
    );
  });

  test('are known by a name where only the names that begin as it does were read', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const file = { ...packSkills(rows), roles: 0, indexes: 1, cards: 1, starts: [], words: [] };
        const names = packNames(rows);
        const all = lexiconOf(file, names.values());
        for (const label of rows.flatMap(labelsOf)) {
          const own = lexiconOf(
            file,
            bucketsOf(label).flatMap((bucket) => [names.get(bucket) ?? []]),
          );
          expect(skillNamed(label, own, true)).toBe(skillNamed(label, all, true));
        }
      }),
    );
  });
});

describe('the names of pages', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{7}$/), { maxLength: 300 });

  test('lead to their roles, each by a key of its own', () => {
    fc.assert(
      fc.property(names, (hashes) => {
        const file = packPageNames(hashes.map((hash) => `en_${hash}`));
        const numberOf = pageNumbers(file);
        expect(hashes.map((hash) => numberOf(`en_${hash}`))).toEqual(hashes.map((_, role) => role));
      }),
    );
  });

  test('of 5,000 roles take four signs each, some 22 bits', () => {
    const pages = Array.from({ length: 5000 }, (_, at) => `en_${((at * 2654435761) % 2 ** 28).toString(16)}`);
    const file = packPageNames(pages);
    expect(file.bits).toBeLessThanOrEqual(23);
    expect(file.keys).toHaveLength(4 * 5000);
  });

  test('that are the same are a fault', () => {
    expect(() => packPageNames(['en_0123456', 'en_0123456'])).toThrow('found one twice');
  });
});

test('rows written by column are read as they were', () => {
  const rows = fc
    .nat(5)
    .chain((width) => fc.array(fc.array(fc.jsonValue(), { minLength: width + 1, maxLength: width + 1 })));
  fc.assert(
    fc.property(rows, (given) => {
      expect(rowsOf(columnsOf(given))).toEqual(given);
    }),
  );
});

test('the roles of the match page have their ids again, whatever their titles', () => {
  const title = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('C++ Developer', 'A', '-', 'Señor', 'x-1'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(title, fc.boolean())), (titles) => {
      const roles = titles.map(([own, isPlain], at) => {
        const id = isPlain && plainSlug(own) !== '' ? `${plainSlug(own)}-${at}` : `another-${at}`;
        return { ...role(id, ['sql']), title: own };
      });
      const known = catalog(roles);
      const skills = skillRows(known).map(([id]) => id);
      expect(matchRoles(roleRows(known), skills).map(({ id }) => id)).toEqual(
        known.roles.map(({ id }) => id),
      );
    }),
  );
});
