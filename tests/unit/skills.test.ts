import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundBy } from '../../src/browser/found-by.ts';
import { demandCount } from '../../src/catalog/demand-count.ts';
import { impliedRoles } from '../../src/catalog/implied-roles.ts';
import { matrixOf } from '../../src/catalog/matrix.ts';
import { matrixWords } from '../../src/catalog/matrix-words.ts';
import { namesFile, otherNames } from '../../src/catalog/other-names.ts';
import { skillCategories } from '../../src/catalog/skill-categories.ts';
import { skillLetters } from '../../src/catalog/skill-letters.ts';
import { skillRoles } from '../../src/catalog/skill-roles.ts';
import { namesBeside } from '../../src/convert/skills/shown-names.ts';
import { faultsOf } from '../../src/convert/skills/vocabulary.ts';
import { catalog, role, skill, skillIn } from '../catalog.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** Catalogs of up to thirty roles that name some of seven skills. */
const catalogs = fc
  .array(
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        level: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
        years: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      }),
      { selector: ({ id }) => id },
    ),
    { maxLength: 30 },
  )
  .map((roles) =>
    catalog(
      roles.map((skills, index) => role(`r${index}`, skills)),
      ids.map((id) => skill(id)),
    ),
  );

describe('who asks for a skill', () => {
  test('the levels of a skill together are the roles that name it, and each role is one row', () => {
    fc.assert(
      fc.property(catalogs, (known) => {
        for (const one of known.skills.values()) {
          const { levels, years } = demandCount(one);
          expect(levels.required + levels.preferred + levels.mentioned).toBe(one.demands.length);
          const rows = skillRoles(one, Number.POSITIVE_INFINITY);
          expect(new Set(rows.map((row) => row.role)).size).toBe(one.demands.length);
          const said = rows.flatMap((row) => row.years ?? []);
          expect(years?.roles ?? 0).toBe(said.length);
          if (years) expect([years.least, years.most]).toEqual([Math.min(...said), Math.max(...said)]);
        }
      }),
    );
  });

  test('those that require it come first, and a cut leaves out the weakest', () => {
    const known = catalog([
      role('m', [{ id: 'a', level: 'mentioned' }]),
      role('p', [{ id: 'a', level: 'preferred' }]),
      role('r', [{ id: 'a', level: 'required' }]),
    ]);
    expect(skillRoles(skillIn(known, 'a'), 2).map(({ level }) => level)).toEqual(['required', 'preferred']);
  });

  test('the commonest years are the smaller of two that as many say', () => {
    const years = [5, 3, 5, 3, 8].map((number, index) => role(`r${index}`, [{ id: 'a', years: number }]));
    expect(demandCount(skillIn(catalog(years), 'a')).years).toEqual({
      roles: 5,
      least: 3,
      most: 8,
      commonest: 3,
      commonestRoles: 2,
    });
  });

  test('skills of the same group would do instead, others not', () => {
    const known = catalog([
      role('r', [{ id: 'a', group: 1 }, { id: 'b', group: 1 }, { id: 'c', group: 2 }, 'd']),
    ]);
    const instead = (id: string) => skillRoles(skillIn(known, id), 9)[0]?.instead.map((other) => other.id);
    expect(instead('a')).toEqual(['b']);
    expect(instead('c')).toEqual([]);
    expect(instead('d')).toEqual([]);
  });

  test('a role implies a wider skill, however far, unless it names it', () => {
    const known = catalog(
      [role('far', ['narrow']), role('both', ['narrow', 'wide']), role('more', ['narrow', 'middle'])],
      [skill('wide'), skill('middle', { broader: ['wide'] }), skill('narrow', { broader: ['middle'] })],
    );
    const implied = impliedRoles(skillIn(known, 'wide'), known, 9);
    expect(implied.total).toBe(2);
    expect(implied.first.map((one) => one.role.id)).toEqual(['more', 'far']);
    expect(impliedRoles(skillIn(known, 'wide'), known, 1).first).toEqual(implied.first.slice(0, 1));
    expect(impliedRoles(skillIn(known, 'narrow'), known, 9)).toEqual({ first: [], total: 0 });
  });
});

describe('the index', () => {
  test('has every named skill once by category and once by letter, and no other', () => {
    fc.assert(
      fc.property(catalogs, (known) => {
        const named = [...known.skills.values()].filter(({ demands }) => demands.length > 0);
        expect(new Set(skillCategories(known).flatMap(({ skills }) => skills))).toEqual(new Set(named));
        expect(skillLetters(known).flatMap(({ skills }) => skills)).toEqual(named);
      }),
    );
  });

  test('signs and digits stand before the letters, accents do not matter', () => {
    const labels = ['.NET', '3D', 'Ångström', 'Zig'];
    const known = catalog(
      [role('r', ['s0', 's1', 's2', 's3'])],
      labels.map((preferredLabel, index) => skill(`s${index}`, { preferredLabel })),
    );
    expect(skillLetters(known).map(({ letter, skills }) => [letter, skills.length])).toEqual([
      ['0–9', 2],
      ['A', 1],
      ['Z', 1],
    ]);
  });

  test('a name that another contains is not said again, and is still found', () => {
    const kubernetes = { preferredLabel: 'Kubernetes', altLabels: ['K8s', 'kubernetes', 'K8s clusters'] };
    expect(otherNames(kubernetes)).toEqual(['K8s clusters']);
    const vision = {
      preferredLabel: 'Computer vision (CV)',
      altLabels: ['CV', 'Computer vision', 'CV models'],
    };
    expect(otherNames(vision)).toEqual(['CV models']);
    expect(foundBy('cv', [vision.preferredLabel, ...otherNames(vision)])).toBe(vision.preferredLabel);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ab', 'ab c', 'c', 'K8s', 'b', 'd e')),
        fc.constantFrom('x', 'ab'),
        (altLabels, label) => {
          const names = [label, ...otherNames({ preferredLabel: label, altLabels })];
          for (const alt of altLabels) {
            expect(names.some((name) => name.toLowerCase().includes(alt.toLowerCase()))).toBe(true);
          }
        },
      ),
    );
  });

  test.each([
    ['Computer vision (CV)', ['CV', 'computer vision', 'vision AI'], ['vision AI']],
    ['Kubernetes', ['K8s', 'kubernetes', 'Kubernetes clusters'], ['K8s']],
    ['Machine learning (ML)', ['modern ML', 'machine-learning', 'HTML models'], ['HTML models']],
    ['C++ (2017) standard', ['2017', 'C++'], ['2017', 'C++']],
  ])('beside %s of %j stand %j', (label, altLabels, beside) => {
    expect(namesBeside(label, altLabels)).toEqual(beside);
  });

  test('the file of other names has those of named skills alone, and none that is empty', () => {
    const known = catalog(
      [role('r', ['a', 'b'])],
      [
        skill('a', { altLabels: ['x', 'y z'], broader: ['c'] }),
        skill('b', { altLabels: ['B'] }),
        skill('c', { altLabels: ['w'] }),
      ],
    );
    expect(namesFile(known)).toEqual({ a: 'x|y z' });
  });

  test.each([
    ['k8s', 'K8s'],
    ['KUBER', 'Kubernetes'],
    ['netes', 'Kubernetes'],
    ['k', 'Kubernetes'],
    ['s', undefined],
    ['container  orch', 'container-orchestration'],
    ['', 'Kubernetes'],
    ['helm', undefined],
  ])('“%s” finds %s', (query, name) => {
    expect(foundBy(query, ['Kubernetes', 'K8s', 'container-orchestration'])).toBe(name);
  });

  test.each(['c++', 'C#', '.net', 'ci/cd', 'ci-cd'])('%s is found as it is written', (query) => {
    expect(['C++', 'C#', '.NET', 'CI/CD', 'C'].filter((name) => foundBy(query, [name]))).toHaveLength(1);
  });

  test('two skills share a name only where other words tell each', () => {
    const named = (id: string, near: readonly string[]) =>
      skill(id, { altLabels: ['GCP'], ambiguous: { GCP: { near } } });
    expect(faultsOf([named('cloud', ['AWS', 'Azure']), named('trials', ['ICH'])])).toEqual([]);
    expect(faultsOf([named('cloud', ['AWS']), named('trials', ['ICH', 'AWS'])])).toEqual([
      expect.stringContaining('Expected “GCP” to name one skill, found it at cloud too'),
    ]);
    const listed = skill('trials', { altLabels: ['GCP'], ambiguous: { GCP: { list: true } } });
    expect(faultsOf([named('cloud', ['AWS']), listed])).toHaveLength(1);
  });

  test('the page of a skill may not stand where another page does', () => {
    expect(faultsOf([skill('map'), skill('a-z'), skill('maps', { preferredLabel: 'Cards' })])).toEqual([
      expect.stringContaining('one map: Expected an id that is no page of the site'),
      expect.stringContaining('one a-z: Expected'),
    ]);
  });
});

describe('the matrix', () => {
  test('uncut, its marks are what the roles ask, and its edges count them', () => {
    fc.assert(
      fc.property(catalogs, (known) => {
        const [first] = skillCategories(known);
        const skills = first?.skills ?? [];
        const { columns, rows } = matrixOf(known, skills, { columns: 99, rows: 99 });
        expect(columns.length).toBe(skills.length);
        for (const { role: one, levels, total } of rows) {
          expect(levels.filter(Boolean)).toHaveLength(total);
          expect(total).toBe(one.skills.length);
          for (const [index, level] of levels.entries()) {
            expect(level).toBe(one.skills.find(({ id }) => id === columns[index]?.id)?.level);
          }
        }
        for (const [index, { demands }] of columns.entries()) {
          expect(rows.filter(({ levels }) => levels[index])).toHaveLength(demands.length);
        }
      }),
    );
  });

  test('cut, it keeps the most asked columns and the fullest rows, and says of how many', () => {
    fc.assert(
      fc.property(catalogs, (known) => {
        const [first] = skillCategories(known);
        const whole = matrixOf(known, first?.skills ?? [], { columns: 99, rows: 99 });
        const cut = matrixOf(known, first?.skills ?? [], { columns: 3, rows: 5 });
        expect(cut.columns).toEqual(whole.columns.slice(0, 3));
        expect(cut.rows.length).toBe(Math.min(5, whole.rows.length));
        const shown = cut.rows.map(({ levels }) => levels.filter(Boolean).length);
        expect(shown).toEqual(shown.toSorted((a, b) => b - a));
        expect([cut.roles, cut.skills]).toEqual([whole.roles, whole.skills]);
      }),
    );
  });

  test('says in words what it shows', () => {
    const roles = Array.from({ length: 1200 }, (_, index) =>
      role(`r${index}`, index === 0 ? ['a', 'b'] : ['a']),
    );
    const known = catalog(roles);
    const words = (columns: number, rows: number) =>
      matrixWords(matrixOf(known, [...known.skills.values()], { columns, rows }));
    expect(words(24, 200)).toBe(
      '2 skills, and the 200 of 1,200 roles that name most of them; the numbers at the edges count them all.',
    );
    expect(words(1, 1200)).toBe(
      '1,200 roles by the most asked 1 of 2 skills; the numbers at the edges count them all.',
    );
    expect(words(2, 1200)).toBe('1,200 roles by 2 skills.');
  });
});
