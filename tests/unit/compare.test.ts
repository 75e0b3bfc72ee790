import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedRole, compareRoles } from '../../src/browser/compare-roles.ts';
import { comparedIn, mostCompared, toggled } from '../../src/browser/compare-state.ts';
import { comparedRole } from '../../src/catalog/compared-role.ts';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const runs = { seed: Number(process.env.FC_SEED ?? 2026) };
const ids = ['a', 'b', 'c', 'd', 'e'];
const skill = fc.record({
  id: fc.constantFrom(...ids),
  name: fc.constant('Name'),
  level: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
  line: fc.constant(1),
});
const role: fc.Arbitrary<ComparedRole> = fc.record({
  id: fc.constant('role'),
  title: fc.constant('Role'),
  facts: fc.constant([]),
  skills: fc.uniqueArray(skill, { selector: ({ id }) => id }),
});
const some = fc.array(role, { minLength: 2, maxLength: 4 });

describe('roles side by side', () => {
  test('every skill of every role stands in one place, as the role asks for it', () => {
    fc.assert(
      fc.property(some, (roles) => {
        const { shared, differing, some: part, only } = compareRoles(roles);
        const rows = [...shared, ...differing, ...part];
        for (const [index, { skills }] of roles.entries()) {
          const shown = [...rows.flatMap(({ cells }) => cells[index] ?? []), ...(only[index] ?? [])];
          expect(new Set(shown)).toEqual(new Set(skills));
          expect(shown).toHaveLength(skills.length);
        }
      }),
      runs,
    );
  });
  test('the order of the roles changes no skill’s place', () => {
    fc.assert(
      fc.property(some, (roles) => {
        const places = (all: readonly ComparedRole[]) => {
          const { shared, differing, some: part } = compareRoles(all);
          return [shared, differing, part].map((rows) => rows.map(({ id }) => id).sort());
        };
        expect(places(roles.toReversed())).toEqual(places(roles));
      }),
      runs,
    );
  });
  test('what all ask alike, what they ask differently, and what only one asks', () => {
    const asking = (levels: Record<string, 'required' | 'preferred' | 'mentioned'>): ComparedRole => ({
      id: 'x',
      title: 'X',
      facts: [],
      skills: Object.entries(levels).map(([id, level]) => ({ id, name: id, level, line: 1 })),
    });
    const compared = compareRoles([
      asking({ a: 'required', b: 'required', c: 'mentioned', d: 'preferred' }),
      asking({ a: 'required', b: 'preferred', d: 'preferred' }),
      asking({ a: 'required', f: 'mentioned', e: 'required' }),
    ]);
    const names = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    expect(names(compared.shared)).toEqual(['a']);
    expect(names(compared.differing)).toEqual(['b']);
    expect(names(compared.some)).toEqual(['d']);
    expect(compared.only.map(names)).toEqual([['c'], [], ['e', 'f']]);
  });
  test('a fact that one states is a row of all, in its order', () => {
    const compared = (text: string) => comparedRole({ ...(rolesOf(text)[0]?.data.role as Role), id: 'x' });
    const { facts } = compareRoles([
      compared('Gardener\n\nRequirements\n\nPatience'),
      compared('Gardener\n\nTeam: Roses\nLocation: Seattle, WA\n\nRequirements\n\nPatience'),
    ]);
    const values = Object.fromEntries(
      facts.map(({ name, cells }) => [name, cells.map((cell) => cell?.value)]),
    );
    expect(values).toMatchObject({ Team: [undefined, 'Roses'], Place: [undefined, 'Seattle, WA'] });
    const names = facts.map(({ name }) => name);
    expect(names.indexOf('Team')).toBe(names.indexOf('Organization') + 1);
  });
});

describe('the choice', () => {
  test('is read as it is written, never more than four, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids)), (chosen) => {
        const read = comparedIn(`#${chosen.join(',')}`);
        expect(read.length).toBeLessThanOrEqual(mostCompared);
        expect(read).toEqual([...new Set(chosen)].slice(0, mostCompared));
      }),
      runs,
    );
  });
  test('pressed twice is as before, and there is no fifth', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { maxLength: 3 }), fc.constantFrom(...ids), (chosen, id) => {
        expect(new Set(toggled(toggled(chosen, id), id))).toEqual(new Set(chosen));
      }),
      runs,
    );
    expect(toggled(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'd']);
  });
  test.each(['', '#', '#../../x', '#<b>', '#a b', '#%2e%2e/x'])('%s chooses nothing', (fragment) =>
    expect(comparedIn(fragment)).toEqual([]),
  );
});
