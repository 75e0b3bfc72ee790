import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askInWords, metInWords } from '../../src/browser/ask-words.ts';
import { coverageOf, heldBy, rankedRoles } from '../../src/browser/coverage.ts';
import { choicesFor } from '../../src/browser/cv-choice.ts';
import { cvReader } from '../../src/browser/cv-skills.ts';
import type { MatchRole } from '../../src/browser/match-data.ts';
import { chosenIn, fragmentOf } from '../../src/browser/match-state.ts';
import { matchStatus } from '../../src/browser/match-status.ts';
import { turnsIn } from '../../src/browser/match-turns.ts';
import { suggestions } from '../../src/browser/suggest.ts';
import { shardsOf } from '../../src/catalog/shards.ts';
import { asksOf, type OneOf } from '../../src/convert/skills/asks.ts';
import { readAsks, writeAsks } from '../../src/convert/skills/compact-asks.ts';
import { compactVocabulary, expandVocabulary } from '../../src/convert/skills/compact-vocabulary.ts';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import type { Skill } from '../../src/convert/skills/skill.ts';
import { rolesOf, vocabulary } from '../convert.ts';
import { posting } from '../property/posting.ts';

const runs = { seed: Number(process.env.FC_SEED ?? 2026) };
const rows: ReturnType<typeof compactVocabulary> = JSON.parse(JSON.stringify(compactVocabulary(vocabulary)));

test('the vocabulary comes out of its rows as it went in, but for what no matcher reads', () => {
  const read = ({ id, preferredLabel, altLabels, broader, ambiguous }: Skill) =>
    [id, preferredLabel, altLabels, broader, ambiguous] as const;
  expect(expandVocabulary(rows).map(read)).toEqual(vocabulary.map(read));
});

describe('the same text has the same skills in the browser and in the build', () => {
  const build = matcherOf(vocabulary);
  const browser = matcherOf(expandVocabulary(rows));
  const said = (match: typeof build, text: string) =>
    match(text).map(({ skill, from, to }) => [skill.id, from, to]);

  test('whatever the text', () => {
    fc.assert(
      fc.property(posting, (text) => {
        expect(said(browser, text)).toEqual(said(build, text));
      }),
      runs,
    );
  });
  const folder = new URL('../../seeds/', import.meta.url);
  test.each(readdirSync(folder))('%s, and pasted as a CV it has every skill of its roles', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(said(browser, text)).toEqual(said(build, text));
    const pasted = new Set(
      cvReader(rows)
        .read(text)
        .map(({ skill }) => skill.id),
    );
    const roles = rolesOf(text).flatMap(({ data }) => data.role?.skills.map(({ id }) => id) ?? []);
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.filter((id) => !pasted.has(id))).toEqual([]);
  });
});

describe('a pasted text', () => {
  const reader = cvReader(rows);
  const read = (text: string) => reader.read(text).map(({ skill }) => skill.id);

  test('is read over the line breaks of its file, not over those of its lists', () => {
    expect(read('six years of machine\nlearning')).toEqual(['machine-learning']);
    expect(read('Machine\nLearning lamp')).toEqual([]);
  });
  test('is quoted where it names a skill, in words that are whole', () => {
    const [found] = reader.read(
      'Engineer\n- Built the tooling with which everyone of the team trained in PyTorch all models of the year',
    );
    expect(found?.places).toEqual([
      { before: '… everyone of the team trained in ', words: 'PyTorch', after: ' all models of the year' },
    ]);
  });
  test.each([
    ['No Java', []],
    ['Python, no Java', ['Python']],
    ['no experience with Java', []],
    ['I have never used Java, C++ or Go professionally, but know Python', ['Python']],
    ['I don’t know Kotlin and have not worked with Swift', []],
    ['without any formal training in Java or Kotlin. Python', ['Python']],
    ['not yet familiar with Kubernetes; Docker daily', ['Docker']],
    ['no Java, Python and SQL', ['Python', 'SQL']],
    ['not only Java', ['Java']],
    ['not just Java but Kotlin', ['Java', 'Kotlin']],
    ['no fewer than ten years of Java', ['Java']],
    ['no outage since we run Kubernetes', ['Kubernetes']],
    ['Is there a limit? No.\nJava', ['Java']],
    ['no Java at Contoso, Java since', ['Java']],
    ['Willing to relocate: No\nPython and SQL', ['Python', 'SQL']],
    ['I have no experience with Java\nPython, 5 years', ['Python']],
    ['Never used Kubernetes\nDocker\nTerraform', ['Docker', 'Terraform']],
    ['Work permit needed: no\nPython, SQL, Docker', ['Python', 'SQL', 'Docker']],
    ['Courses without certificate\nPython', ['Python']],
    // A long line that its file broke before a capital letter.
    ['I have no experience with\nJava or Kotlin', []],
    ['I have never used \nKubernetes', []],
    ['no Java, Kotlin or\nSwift. Python', ['Python']],
  ])('counts what it says to know: %s', (text, names) => {
    expect(reader.read(text).map(({ places: [place] }) => place?.words)).toEqual(names);
  });
  test('a long list is read in a moment', () => {
    const before = performance.now();
    reader.read(`no ${'Java, '.repeat(20_000)}or Go`);
    reader.read(`no ${'experience '.repeat(20_000)}Java`);
    expect(performance.now() - before).toBeLessThan(4000);
  });
  test('chooses for what no role names the nearest that it implies, and tells what is left', () => {
    const catalog = new Set(['deep-learning', 'python']);
    const { choices, others } = choicesFor(reader.read('Python, Keras, Kubernetes'), reader.skills, catalog);
    expect(choices.map(({ id, by }) => [id, by])).toEqual([
      ['python', undefined],
      ['deep-learning', 'Keras'],
    ]);
    expect(others).toEqual(['Kubernetes']);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const years = fc.option(fc.constantFrom(0.5, 1, 3, 10), { nil: undefined });
const oneOf: fc.Arbitrary<OneOf> = fc
  .subarray(ids, { minLength: 1, maxLength: 3 })
  .chain((some) =>
    fc.tuple(...some.map((id) => years.map((time) => (time === undefined ? { id } : { id, years: time })))),
  );
const asks = fc.array(oneOf, { maxLength: 5 });
const role = fc.record({
  id: fc.constant('role'),
  title: fc.constant('Role'),
  organization: fc.constant(''),
  place: fc.constant(''),
  asks: fc.record({ required: asks, preferred: asks, mentioned: asks }),
});
const roles: fc.Arbitrary<MatchRole[]> = fc
  .array(role, { maxLength: 12 })
  .map((all) => all.map((one, index) => ({ ...one, id: `role-${index}` })));
const chosen = fc.shuffledSubarray(ids);
// f implies e, which implies d.
const skills = new Map(
  ids.map((id) => [id, { broader: id === 'f' ? ['e'] : id === 'e' ? ['d'] : [], label: id.toUpperCase() }]),
);
const levels = ['required', 'preferred', 'mentioned'] as const;

describe('coverage', () => {
  test('one skill more never meets less', () => {
    fc.assert(
      fc.property(role, chosen, fc.constantFrom(...ids), (one, some, more) => {
        const before = coverageOf(one, heldBy(some, skills));
        const after = coverageOf(one, heldBy([...some, more], skills));
        for (const level of levels) {
          for (const met of before.covered[level].met) expect(after.covered[level].met).toContain(met);
        }
      }),
      runs,
    );
  });
  test('every ask is met or missing, and not both', () => {
    fc.assert(
      fc.property(role, chosen, (one, some) => {
        const { covered } = coverageOf(one, heldBy(some, skills));
        for (const level of levels) {
          const { met, gaps } = covered[level];
          expect(one.asks[level].filter((ask) => met.includes(ask) !== gaps.includes(ask))).toEqual(
            one.asks[level],
          );
        }
      }),
      runs,
    );
  });
  test('the order of choosing changes nothing', () => {
    fc.assert(
      fc.property(roles, chosen, (all, some) => {
        const ranked = (order: readonly string[]) => rankedRoles(all, heldBy(order, skills));
        expect(ranked(some.toReversed())).toEqual(ranked(some));
      }),
      runs,
    );
  });
  test('who has everything meets everything; who has nothing is shown nothing', () => {
    fc.assert(
      fc.property(roles, (all) => {
        const gaps = rankedRoles(all, heldBy(ids, skills)).flatMap(({ covered }) =>
          levels.flatMap((level) => covered[level].gaps),
        );
        expect(gaps).toEqual([]);
        expect(rankedRoles(all, heldBy([], skills))).toEqual([]);
      }),
      runs,
    );
  });
  test('a role that names a chosen skill is ranked before any that names only what it implies', () => {
    fc.assert(
      fc.property(roles, chosen, (all, some) => {
        const names = rankedRoles(all, heldBy(some, skills)).map(({ role: { asks: own } }) =>
          levels.some((level) => own[level].flat().some(({ id }) => some.includes(id))),
        );
        expect(names).toEqual(names.toSorted((a, b) => Number(b) - Number(a)));
      }),
      runs,
    );
  });
  test('of equals, a role whose required skills are met more is not ranked after one of as many', () => {
    fc.assert(
      fc.property(roles, chosen, (all, some) => {
        const ranked = rankedRoles(all, heldBy(some, skills));
        for (const [index, { covered, named }] of ranked.entries()) {
          for (const later of ranked.slice(index + 1).filter((other) => other.named === named)) {
            const size = covered.required.met.length + covered.required.gaps.length;
            const other = later.covered.required;
            if (other.met.length + other.gaps.length === size)
              expect(other.met.length).toBeLessThanOrEqual(covered.required.met.length);
          }
        }
      }),
      runs,
    );
  });

  test('what a narrower skill implies is met, and said so', () => {
    const held = heldBy(['f'], skills);
    expect(metInWords([{ id: 'd', years: 3 }], held, skills)).toBe('D · 3 years, implied by F');
    expect(metInWords([{ id: 'a' }, { id: 'f' }], held, skills)).toBe('F, one of A or F');
    expect(askInWords([{ id: 'a', years: 1 }, { id: 'b' }], skills)).toBe('A · 1 year or B');
  });
  test('nine of nine before one of one, and both before none of none', () => {
    const asking = (
      id: string,
      required: readonly string[],
      preferred: readonly string[] = [],
    ): MatchRole => ({
      id,
      title: id,
      organization: '',
      place: '',
      asks: {
        required: required.map((skill) => [{ id: skill }]),
        preferred: preferred.map((skill) => [{ id: skill }]),
        mentioned: [],
      },
    });
    const all = [
      asking('none', [], ids),
      asking('one', ['a']),
      asking('six', ids),
      asking('half', ['a', 'z']),
    ];
    expect(rankedRoles(all, heldBy(ids, skills)).map((ranked) => ranked.role.id)).toEqual([
      'six',
      'one',
      'half',
      'none',
    ]);
  });
});

describe('the list of matches says where other roles begin', () => {
  const asking = (id: string, skill: string): MatchRole => ({
    id,
    title: id,
    organization: '',
    place: '',
    asks: { required: [[{ id: skill }]], preferred: [], mentioned: [] },
  });
  const [own, named, implied] = [asking('own', 'b'), asking('named', 'f'), asking('implied', 'd')];
  const held = heldBy(['f'], skills);
  const turns = (from: MatchRole | undefined, ...all: MatchRole[]) =>
    [
      ...turnsIn(
        all.map((one) => coverageOf(one, held)),
        from,
      ),
    ].map(([at, words]) => `${at} ${words}`);

  test('none where all name a chosen skill', () => expect(turns(undefined, named, named)).toEqual([]));
  test('those that name only what is implied', () =>
    expect(turns(undefined, named, implied, implied)).toEqual(['1 Only what your skills imply']));
  test('the role one came from, whatever it names', () => {
    expect(turns(own, own)).toEqual(['0 The role you came from']);
    expect(turns(own, own, implied)).toEqual(['0 The role you came from', '1 Only what your skills imply']);
    expect(turns(implied, implied, named, implied)).toEqual([
      '0 The role you came from',
      '1 Other roles',
      '2 Only what your skills imply',
    ]);
  });
});

describe('what was found, in words', () => {
  const naming = (...required: string[]): MatchRole => ({
    id: required.join('-'),
    title: 'Role',
    organization: '',
    place: '',
    asks: { required: required.map((id) => [{ id }]), preferred: [], mentioned: [] },
  });
  const all = [naming('f', 'a'), naming('d'), naming('e', 'a'), naming('a')];
  const said = (...some: string[]) =>
    matchStatus(some.length, rankedRoles(all, heldBy(some, skills)), all.length);

  test.each([
    [[], 'No skill chosen yet.'],
    [
      ['f'],
      '1 skill: 1 of 4 roles names it, 2 more only what it implies; you have all that 1 of the roles requires.',
    ],
    [['a', 'd'], '2 skills: 4 of 4 roles name some of them; you have all that 2 of the roles require.'],
    [['b'], '1 skill: 0 of 4 roles name it.'],
  ])('%j', (some, words) => expect(said(...some)).toBe(words));
});

describe('asks', () => {
  test('are read as they were written', () => {
    const numbers = new Map(ids.map((id, index) => [id, index * 40]));
    const sparse = Array.from({ length: 240 }, (_, index) =>
      index % 40 === 0 ? (ids[index / 40] ?? '') : '',
    );
    fc.assert(
      fc.property(asks, (all) => {
        expect(readAsks(writeAsks(all, numbers), sparse)).toEqual(all);
      }),
      runs,
    );
  });
  test('alternatives are one ask, at the strongest level of any', () => {
    expect(
      asksOf([
        { id: 'a', level: 'required', years: 2 },
        { id: 'b', level: 'preferred', group: 1 },
        { id: 'c', level: 'required', group: 1 },
      ]),
    ).toEqual({
      required: [[{ id: 'a', years: 2 }], [{ id: 'b' }, { id: 'c' }]],
      preferred: [],
      mentioned: [],
    });
  });
});

describe('the fragment', () => {
  test('says what is chosen, and is read as it was written', () => {
    fc.assert(
      fc.property(chosen, (some) => {
        expect(chosenIn(fragmentOf(some), skills)).toEqual(some);
      }),
      runs,
    );
  });
  test.each([
    ['#skills=a,zz,b,a', ['a', 'b']],
    ['#skills=', []],
    ['', []],
    ['#other=a', []],
    ['#skills=<b>,__proto__,a', ['a']],
  ])('%s chooses %j', (fragment, expected) => expect(chosenIn(fragment, skills)).toEqual(expected));
});

describe('suggestions', () => {
  const known = [
    { id: 'kubernetes', label: 'Kubernetes', altLabels: ['k8s'], broader: [], roles: 2 },
    { id: 'python', label: 'Python', altLabels: [], broader: [], roles: 9 },
    { id: 'pytorch', label: 'PyTorch', altLabels: ['torch'], broader: [], roles: 5 },
    { id: 'ci-cd', label: 'CI/CD', altLabels: ['continuous integration'], broader: [], roles: 1 },
    {
      id: 'computer-vision',
      label: 'Computer vision (CV)',
      altLabels: ['CV', 'vision AI'],
      broader: [],
      roles: 3,
    },
  ];
  test.each([
    [
      'py',
      [
        ['python', undefined],
        ['pytorch', undefined],
      ],
    ],
    ['K8S', [['kubernetes', 'k8s']]],
    ['torch', [['pytorch', 'torch']]],
    ['integr', [['ci-cd', 'continuous integration']]],
    ['ci-cd', [['ci-cd', undefined]]],
    // What the label shows is not said again.
    ['cv', [['computer-vision', undefined]]],
    ['vision ai', [['computer-vision', 'vision AI']]],
    [' ', []],
    ['zebra', []],
  ])('“%s” offers %j', (typed, expected) =>
    expect(suggestions(known, typed).map(({ skill, by }) => [skill.id, by])).toEqual(expected),
  );
});

test('parts of a file hold all rows in order, each within its length', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 })), fc.integer({ min: 60, max: 200 }), (all, most) => {
      const shards = shardsOf(all, most);
      expect(shards.flat()).toEqual(all);
      for (const shard of shards.filter(({ length }) => length > 1))
        expect(JSON.stringify(shard).length).toBeLessThanOrEqual(most);
    }),
    runs,
  );
});
