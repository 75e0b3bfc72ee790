import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateTable } from '../../src/api/insight-tables.ts';
import { catalogOf, type RoleEntry } from '../../src/catalog/catalog.ts';
import { completenessOf, expectedFacts, factCompleteness } from '../../src/catalog/completeness.ts';
import { coverageOf } from '../../src/catalog/coverage.ts';
import { demandOf } from '../../src/catalog/demand.ts';
import { duplicatePairs } from '../../src/catalog/duplicate-pairs.ts';
import { excerptOf } from '../../src/catalog/excerpt-of.ts';
import { guardedLabels } from '../../src/catalog/guarded-labels.ts';
import { percentAlike } from '../../src/catalog/percent-alike.ts';
import { phraseRuns } from '../../src/catalog/phrase-runs.ts';
import type { RolePassage } from '../../src/catalog/role-passage.ts';
import { goTogether } from '../../src/catalog/together.ts';
import { phrasesIn, unmatchedPhrases } from '../../src/catalog/unmatched-phrases.ts';
import type { SkillLevel } from '../../src/convert/schema.ts';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import type { Skill } from '../../src/convert/skills/skill.ts';
import { vocabulary as all } from '../convert.ts';
import { entryOf } from '../entry.ts';

const levels = { r: 'required', p: 'preferred', m: 'mentioned' } as const;
type Asked = `${string}:${keyof typeof levels}`;

/** A role that asks for skills: `python:r` is that it requires Python. */
function asking(id: string, ...skills: readonly Asked[]): RoleEntry {
  return entryOf({
    id,
    title: id,
    skills: skills.map((said) => {
      const [skill = '', level = 'r'] = said.split(':');
      return {
        id: skill,
        name: skill,
        level: levels[level as keyof typeof levels] satisfies SkillLevel,
        evidence: [{ line: 1, column: 1, text: skill }],
      };
    }),
  });
}

const categories = [
  { id: 'languages', label: 'Languages' },
  { id: 'tools', label: 'Tools' },
];
const vocabulary = [
  ['python', 'languages', ['programming']],
  ['programming', 'languages', []],
  ['rust', 'languages', ['programming']],
  ['git', 'tools', []],
  ['docker', 'tools', []],
].map(([id, category, broader]) => ({
  id: id as string,
  preferredLabel: id as string,
  altLabels: [],
  category: category as string,
  broader: broader as string[],
  description: '',
  ambiguous: {},
}));
const catalog = catalogOf(
  [
    asking('a', 'python:r', 'git:m', 'programming:m'),
    asking('b', 'python:p', 'git:p', 'programming:m'),
    asking('c', 'python:r', 'git:m', 'programming:m'),
    asking('d', 'docker:m'),
    asking('e', 'docker:m'),
    asking('f', 'docker:m', 'git:m'),
    asking('g'),
    asking('h', 'docker:m'),
  ],
  vocabulary,
  categories,
);

test('demand puts what is required or preferred before what is only mentioned', () => {
  expect(
    demandOf(catalog).map(({ skill, required, preferred, mentioned, roles }) => [
      skill.id,
      required,
      preferred,
      mentioned,
      roles,
    ]),
  ).toEqual([
    ['python', 2, 1, 0, 3],
    ['git', 0, 1, 3, 4],
    ['docker', 0, 0, 4, 4],
    ['programming', 0, 0, 3, 3],
  ]);
});

test('what goes together is told with how many roles and how much more than chance, without what is implied', () => {
  const pairs = goTogether(catalog, 10).map(({ first, second, roles, lift }) => [
    first.id,
    second.id,
    roles,
    lift,
  ]);
  // Three of eight roles have both; by chance 3 · 4 / 8 = 1.5 would. Python implies programming: no pair.
  expect(pairs).toEqual([
    ['git', 'programming', 3, 2],
    ['git', 'python', 3, 2],
  ]);
  expect(goTogether(catalog, 1)).toHaveLength(1);
});

test('coverage counts each entry of the vocabulary once, named or not', () => {
  const coverage = coverageOf(vocabulary, catalog);
  expect(coverage.categories.map(({ category, entries, named }) => [category.id, entries, named])).toEqual([
    ['languages', 3, 2],
    ['tools', 2, 2],
  ]);
  expect(coverage.categories[0]?.unnamed.map(({ id }) => id)).toEqual(['rust']);
  expect([coverage.entries, coverage.named]).toEqual([5, 4]);
  expect(coverage.rolesWithoutSkills.map(({ id }) => id)).toEqual(['g']);
});

describe('completeness', () => {
  const roles = [
    entryOf({ id: 'a', title: 'A', inferred: ['title'] }),
    entryOf({ id: 'b', title: 'B', jobLocation: ['Here'], workHours: '40' }),
    entryOf({ id: 'c', title: 'C', jobLocation: ['There'] }),
  ];

  test('of a posting: each expected fact is stated, inferred or missing', () => {
    const found = completenessOf(roles);
    expect(found.map(({ role }) => role.id)).toEqual(['a', 'c', 'b']);
    for (const { stated, inferred, missing } of found) {
      expect([...stated, ...inferred, ...missing].toSorted()).toEqual(expectedFacts.toSorted());
    }
    expect(found[0]?.inferred).toEqual(['title']);
    // As many facts may be missing where some are inferred; the order is that of the number that is shown.
    const more = [
      ...roles,
      entryOf({ id: 'd', jobLocation: ['X'], workHours: '1', title: 'D', inferred: ['title'] }),
    ];
    expect(completenessOf(more).map(({ stated }) => stated.length)).toEqual([0, 2, 2, 3]);
  });

  test('of a fact: each role states it, lets infer it or lacks it', () => {
    for (const { stated, inferred, missing } of factCompleteness(roles)) {
      expect(stated.length + inferred.length + missing.length).toBe(roles.length);
    }
    expect(factCompleteness(roles).find(({ fact }) => fact === 'jobLocation')).toMatchObject({
      stated: [{}, {}],
      missing: [{ id: 'a' }],
    });
  });
});

describe('phrases that match no skill', () => {
  const match = matcherOf(all);
  const passage = (text: string, more: Partial<RolePassage> = {}): RolePassage => ({
    roleId: 'role',
    line: 1,
    kind: 'minimum',
    text,
    ...more,
  });
  const found = (...passages: RolePassage[]) =>
    unmatchedPhrases(phrasesIn(passages, match), 10).first.map(({ phrase, roles }) => [phrase, roles]);

  test('are the words between the skills, the small words and the marks', () => {
    expect(found(passage('Experience with Python, falconry and the art of owl keeping; Zorblax'))).toEqual([
      ['owl keeping', 1],
      ['Zorblax', 1],
    ]);
  });

  test('are counted by role, as most write them', () => {
    expect(
      found(
        passage('owl keeping and owl keeping', { roleId: 'a' }),
        passage('Owl-keeping', { roleId: 'b' }),
        passage('owl keeping', { roleId: 'c', line: 9 }),
      ),
    ).toEqual([['owl keeping', 3]]);
  });

  test('come from requirements only, and not from halves of a compound, addresses or fields of study', () => {
    expect(found(passage('owl keeping', { kind: 'about' }))).toEqual([]);
    expect(found(passage('Python-flavoured hives'))).toEqual([]);
    expect(found(passage('see https://hive.example/Queen-Bee and mail Bee.Queen@hive.example'))).toEqual([]);
    expect(found(passage('a degree in Computer Science'))).toEqual([]);
  });

  test('are no facts of another kind: places, degrees, titles, kinds of employment, languages', () => {
    expect(found(passage('You live in New York, San Francisco (CA) or the United States'))).toEqual([]);
    expect(found(passage('High School Diploma or GED; a Remote, Full-Time or Permanent position'))).toEqual(
      [],
    );
    expect(found(passage('as a Data Scientist or Crew Supervisor, with spoken English and German'))).toEqual(
      [],
    );
  });

  test('are whole names, and no words that are only said of something', () => {
    expect(found(passage('member of the New Owl Keepers Guild'))).toEqual([['New Owl Keepers Guild', 1]]);
    expect(found(passage('Great Zorblax, in cross-functional and client-facing teams'))).toEqual([
      ['Zorblax', 1],
    ]);
    expect(found(passage('Owl-keeping in cross-functional teams'))).toEqual([['Owl-keeping', 1]]);
  });

  test('never overlap what is matched, and stand where they say', () => {
    const words = fc.constantFrom(
      'Python',
      'and',
      'bee',
      'keeping',
      'of',
      'C++',
      ', ',
      '-',
      'Zorblax',
      '. ',
      'GraphQL',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (said) => {
        const text = said.join(' ');
        const taken = match(text);
        for (const { from, to } of phraseRuns(text, taken)) {
          expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}+#]$/u);
          expect(taken.some((mention) => mention.from < to && mention.to > from)).toBe(false);
        }
      }),
    );
  });
});

test('an excerpt is a piece of its text around the words, cut between words', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,90}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(), (words, pick) => {
      const place = pick % words.length;
      const from = words.slice(0, place).join(' ').length + (place > 0 ? 1 : 0);
      const to = from + (words[place]?.length ?? 0);
      const excerpt = excerptOf(words.join(' '), { from, to });
      const said = `${excerpt.before}${excerpt.words}${excerpt.after}`.replace(/^… | …$/g, '');
      expect(` ${words.join(' ')} `).toContain(` ${said} `);
      expect(excerpt.words).toBe(words[place]);
      expect(said.length).toBeLessThanOrEqual(to - from + 122);
    }),
  );
});

test.each([
  [0.866, 87],
  [0.745, 75],
  [0.58, 58],
  [0.999, 99],
  [1, 100],
])('postings that are alike by %d are %i %% the same, in pages and in the table', (similarity, percent) => {
  const [first, second] = [entryOf({ id: 'a', title: 'A' }), entryOf({ id: 'b', title: 'B' })];
  expect(percentAlike(similarity)).toBe(percent);
  expect(duplicateTable([{ first, second, similarity }]).rows).toEqual([['a', 'b', percent / 100]]);
});

test('a pair of near duplicates is listed once, even where only one of the two names the other', () => {
  const roles = [
    entryOf({ id: 'a', title: 'A' }),
    entryOf({ id: 'b', title: 'B' }),
    entryOf({ id: 'c', title: 'C' }),
  ];
  const pairs = duplicatePairs(
    new Map([
      ['a', [{ id: 'b', similarity: 0.7 }]],
      ['b', [{ id: 'a', similarity: 0.7 }]],
      ['c', [{ id: 'b', similarity: 0.9 }]],
    ]),
    roles,
  );
  expect(pairs.map(({ first, second, similarity }) => [first.id, second.id, similarity])).toEqual([
    ['b', 'c', 0.9],
    ['a', 'b', 0.7],
  ]);
});

test('a guarded label is told with its skill, however it is written', () => {
  const guarded = guardedLabels([
    { ...vocabulary[0], id: 'go', preferredLabel: 'Go', ambiguous: { Go: {}, 'Go Lang': {} } } as Skill,
  ]);
  expect([guarded('go'), guarded('go-langs'), guarded('golf')]).toEqual(['Go', 'Go', undefined]);
});
