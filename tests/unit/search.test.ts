import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedBy, chosenCount, withoutChosen } from '../../src/browser/facet-change.ts';
import { excerptOf } from '../../src/browser/search/excerpt.ts';
import { csvOf, jsonOf } from '../../src/browser/search/export.ts';
import { lexiconOf } from '../../src/browser/search/lexicon.ts';
import { likeSkills } from '../../src/browser/search/like-skills.ts';
import { bucketOf } from '../../src/browser/search/name-bucket.ts';
import { newestFirst } from '../../src/browser/search/newest-first.ts';
import { orderInWords } from '../../src/browser/search/order-in-words.ts';
import { decodeRoles } from '../../src/browser/search/role-codes.ts';
import {
  allRoles,
  both,
  countIn,
  either,
  hasRole,
  roleSet,
  sizeOf,
  without,
} from '../../src/browser/search/role-set.ts';
import { addressOf, orderOf, type SearchState, stateOf } from '../../src/browser/search/search-state.ts';
import { distance } from '../../src/browser/search/spelling.ts';
import { titleFits, titleFitsOf, titleWords } from '../../src/browser/search/title-fit.ts';
import { beginsAlike, isFormOf, isInflectionOf } from '../../src/browser/search/word-form.ts';
import { encodeRoles } from '../../src/catalog/encode-roles.ts';
import { type Facet, facets } from '../../src/catalog/facets.ts';
import { packSkills } from '../../src/catalog/pack-skills.ts';
import { noTitles, titleFilesOf } from '../../src/catalog/title-files.ts';
import { csvRows } from '../csv-rows.ts';

const size = 300;
const numbers = fc.uniqueArray(fc.nat(size - 1)).map((roles) => roles.toSorted((a, b) => a - b));

describe('lists of roles', () => {
  test('are read as they were written, whatever their marks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20_000)), fc.integer({ min: 1, max: 6 }), (roles, marks) => {
        const list = roles.toSorted((a, b) => a - b).map((role, at) => ({ role, mark: at % marks }));
        const read = decodeRoles(encodeRoles(list, marks), marks);
        expect(read.roles).toEqual(list.map(({ role }) => role));
        expect(read.marks).toEqual(list.map(({ mark }) => mark));
      }),
    );
  });
});

describe('sets of roles', () => {
  test('say what sets say', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [left, right] = [roleSet(size, a), roleSet(size, b)];
        const rolesIn = (set: Uint32Array) =>
          Array.from({ length: size }, (_, role) => role).filter((role) => hasRole(set, role));
        expect(rolesIn(both(left, right))).toEqual(a.filter((role) => b.includes(role)));
        expect(rolesIn(without(left, right))).toEqual(a.filter((role) => !b.includes(role)));
        expect(sizeOf(either(left, right))).toBe(new Set([...a, ...b]).size);
        expect(countIn(a, right)).toBe(a.filter((role) => b.includes(role)).length);
      }),
    );
  });

  test.each([1, 31, 32, 33, 300])('all of %i are that many', (count) => {
    expect(sizeOf(allRoles(count))).toBe(count);
  });
});

describe('the address', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 }).filter((value) => value.trim() !== '');
  const choice = fc.record({
    values: fc.uniqueArray(text, { minLength: 1, maxLength: 5 }),
    mode: fc.constantFrom('all', 'any', 'none'),
  });
  const state = fc.record({
    query: fc.string({ maxLength: 100 }),
    order: fc.constantFrom(undefined, 'best' as const, 'newest' as const),
    choices: fc.record({ skill: choice }, { requiredKeys: [] }),
    ranges: fc.record(
      { posted: fc.constant({ from: '2026-01-31', to: '' }), years: fc.constant({ from: '2', to: '7.5' }) },
      { requiredKeys: [] },
    ),
  });

  test('says the whole state', () => {
    fc.assert(
      fc.property(state, (before) => {
        const after = stateOf(new URLSearchParams(addressOf(before, facets)), facets);
        expect({ ...after, order: orderOf(after) }).toEqual({ ...before, order: orderOf(before) });
      }),
    );
  });

  test.each(['0000-00-00', '2026-02-31', '2026-13-01', '2026-1-1', 'today'])('%s is no day of it', (day) =>
    expect(stateOf(new URLSearchParams({ 'posted-from': day }), facets).ranges).toEqual({}),
  );

  test('of any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const read = stateOf(new URLSearchParams(query), facets);
        expect(stateOf(new URLSearchParams(addressOf(read, facets)), facets)).toEqual(read);
      }),
    );
  });
});

describe('what is chosen', () => {
  const state = {
    query: 'go',
    choices: {
      skill: { values: ['a', 'b'], mode: 'all' as const },
      pay: { values: ['stated'], mode: 'any' as const },
    },
    ranges: { posted: { from: '2026-01-01', to: '' } },
  };
  test('is counted in values and ranges', () => expect(chosenCount(state)).toBe(4));
  test('is taken off one by one', () => {
    const left = withoutChosen(state, { id: 'skill', value: 'a' });
    expect(left).toEqual({ ...state, choices: { ...state.choices, skill: { values: ['b'], mode: 'all' } } });
    expect(withoutChosen(left, { id: 'skill', value: 'b' }).choices).toEqual({ pay: state.choices.pay });
    expect(withoutChosen(state, { id: 'posted' })).toEqual({ ...state, ranges: {} });
  });
});

describe('a range that is typed', () => {
  const years = facets.find(({ id }) => id === 'years') as Facet;
  const none = { query: '', choices: {}, ranges: {} };
  const typed = (value: string, state: SearchState = none) =>
    changedBy({ type: 'number', name: 'years-from', value, checked: false }, years, state);

  test('is none once both its ends are empty', () => {
    const from = typed('2');
    expect(from.ranges).toEqual({ years: { from: '2', to: '' } });
    expect(typed('', from)).toEqual(none);
    const between = { ...none, ranges: { years: { from: '2', to: '5' } } };
    expect(typed('', between).ranges).toEqual({ years: { from: '', to: '5' } });
  });

  test.each(['2', '2.5', '2.25', '0', '40', '-3', '100', '1e1', '1.2345', 'soon'])(
    '%s finds what its own address finds',
    (value) => {
      const state = typed(value);
      expect(stateOf(new URLSearchParams(addressOf(state, facets)), facets)).toEqual(state);
    },
  );

  test('says quarters of years as well', () =>
    expect(typed('2.25').ranges).toEqual({ years: { from: '2.25', to: '' } }));
});

describe('the order', () => {
  const posted = new Map([
    ['2026-01-31', { label: '', roles: [3] }],
    ['2026-02-01', { label: '', roles: [1, 4] }],
    ['not stated', { label: '', roles: [0, 2] }],
  ]);
  const skill = (named: boolean) => ({ named, level: 0, title: false });
  const said = (
    query: string,
    order: 'best' | 'newest' | undefined,
    undated: number,
    ...skills: unknown[]
  ) => {
    const hits = skills.map((own, role) => ({ role, skill: own as ReturnType<typeof skill> }));
    return orderInWords(
      { hits, undated, state: { query, order, choices: {}, ranges: {} } },
      query ? ['Go'] : [],
    );
  };

  test('puts the last day first, what states none last, and leaves the rest as it is', () => {
    const hits = [4, 0, 3, 1, 2].map((role) => ({ role }));
    const { hits: newest, undated } = newestFirst(hits, posted);
    expect(newest.map(({ role }) => role)).toEqual([4, 1, 3, 0, 2]);
    expect(undated).toBe(2);
  });

  test.each([
    ['', undefined, 0, 'Newest first.'],
    ['', undefined, 1, 'Newest first; one that does not say when it was posted stands last.'],
    ['', undefined, 3, 'None of them says when it was posted.'],
    ['go', 'newest', 2, 'Newest first; 2 that do not say when they were posted stand last.'],
    ['', 'best', 0, 'In the order of their titles.'],
  ] as const)('of “%s”, %s, is said', (query, order, undated, words) =>
    expect(said(query, order, undated, skill(true), skill(true), skill(true))).toBe(words),
  );

  test('says what stands first only where something else follows', () => {
    expect(said('go', undefined, 0, skill(true), skill(true))).toBe('');
    expect(said('go', undefined, 0, skill(true), skill(false), undefined)).toBe(
      'First the roles that name Go, then 1 that implies it by a narrower skill, then 1 that only says the words.',
    );
    expect(said('go', undefined, 0, skill(false), undefined)).toBe(
      'First 1 that implies Go by a narrower skill, then 1 that only says the words.',
    );
    expect(said('go', undefined, 0, undefined)).toBe('');
  });
});

describe('distance', () => {
  test.each([
    ['kuberntes', 'kubernetes', 1],
    ['pyhton', 'python', 1],
    ['tensorfow', 'tensorflow', 1],
    ['java', 'javascript', 3],
  ])('%s, %s: %i, as far as it is counted', (a, b, slips) => {
    expect(distance(a, b, 2)).toBe(slips);
  });

  test('is the same both ways, and nothing only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

test.each([
  ['develop', 'Developers,', true],
  ['developing', 'developed', true],
  ['studies', 'study', true],
  ['pyhton', 'PyTorch', false],
  ['kubernetse', 'Kubernetes', false],
  ['.NET', 'networks.', false],
  ['node.js', 'Node.js.', true],
])('%s is a form of %s: %s', (typed, said, is) => {
  expect(isFormOf(typed, said)).toBe(is);
});

test.each([
  ['apply', 'applied', true],
  ['applies', 'Applying,', true],
  ['services', 'service', true],
  ['apple', 'apply', false],
  ['apple', 'applicants', false],
  ['intern', 'internal', false],
  ['product', 'production', false],
])('%s is an inflection of %s: %s', (typed, said, is) => {
  expect(isInflectionOf(typed, said)).toBe(is);
});

describe('titles', () => {
  const fitsIn = (query: string, titles: readonly string[]) => {
    const files = titleFilesOf(titles.map((title) => ({ title })));
    return titleFitsOf(query, files.get(bucketOf(titleWords(query)[0] ?? '')) ?? noTitles);
  };

  test.each([
    ['data scientist', 'Data Scientist', titleFits.exact],
    ['Data  scientist', 'DATA-SCIENTIST', titleFits.exact],
    ['data scientist', 'Data Scientist (NLP)', titleFits.begins],
    ['data scientist', 'Senior Data Scientist', titleFits.says],
    ['éditeur', 'Senior Editeur', titleFits.says],
    ['3d artist', '3D Artist', titleFits.exact],
    ['java', 'JavaScript Developer', titleFits.other],
    ['c', 'C++ Developer', titleFits.other],
    ['', 'Data Scientist', titleFits.other],
  ])('“%s” and %s: %i', (query, title, fit) => {
    expect(fitsIn(query, [title])(0)).toBe(fit);
  });

  test('are those of their roles, in the file of the first word that is asked for', () => {
    const titles = fc.array(fc.constantFrom('Clerk', 'Head Clerk', 'Cook', 'clerk', 'Head of Clerks'));
    const queries = fc.constantFrom('clerk', 'head clerk', 'head', 'of clerks', 'cook clerk');
    fc.assert(
      fc.property(titles, queries, (all, query) => {
        const fitOf = fitsIn(query, all);
        for (const [role, title] of all.entries()) expect(fitOf(role)).toBe(fitsIn(query, [title])(0));
      }),
    );
  });
});

describe('an excerpt', () => {
  const none = { title: 2, names: new Set<string>(), words: ['Python'] };
  test('is what the posting says, never what is there for search alone', () => {
    expect(excerptOf('The Title. Some words. ¶ Python, SQL.', [5], none)).toEqual([]);
    expect(excerptOf('The Title. Some Python words. ¶ Python.', [3, 6], none)).toEqual([
      { text: '… Some ', marked: false },
      { text: 'Python', marked: true },
      { text: ' words.', marked: false },
    ]);
  });

  test('marks a name only where it is whole', () => {
    const names = new Set(['java']);
    const pieces = excerptOf('T T JavaScript and Java. ¶', [2, 4], { title: 2, names, words: ['java'] });
    expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: 'Java', marked: true }]);
  });

  test('marks words without the signs around them', () => {
    const words = ['python', 'sql', 'c++'];
    const pieces = excerptOf('T T Know (Python, SQL), or C++. ¶', [3, 4, 6], { ...none, words });
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Python, SQL', 'C++']);
    expect(pieces.map(({ text }) => text).join('')).toBe('… Know (Python, SQL), or C++.');
  });

  test('marks what only begins alike where nothing else is said', () => {
    const marked = (content: string, locations: readonly number[]) =>
      excerptOf(content, locations, { ...none, words: ['intern'] }).flatMap(({ text, marked: is }) =>
        is ? text : [],
      );
    expect(marked('T T our internal interns ¶', [3, 4])).toEqual(['interns']);
    expect(marked('T T an internship ¶', [3])).toEqual(['internship']);
  });
});

describe('the skills of the facet', () => {
  const skills = Array.from({ length: 70 }, (_, at) => `Skill ${at}`);
  const named = (count: number) =>
    lexiconOf({
      roles: 1,
      indexes: 1,
      cards: 20,
      starts: [0],
      ...packSkills(skills.map((name, at) => [`skill-${at}`, name, at < count ? 1 : 0, [], [], []])),
      words: [],
    });

  test.each([
    ['', 70, [], true],
    ['', 60, [], false],
    ['skill 69', 70, ['skill-69'], false],
    ['skill 69', 60, [], false],
    ['skill 6', 60, ['skill-6'], false],
    ['skill 6', 70, ['skill-6', ...[60, 61, 62, 63, 64, 65, 66, 67, 68].map((at) => `skill-${at}`)], true],
  ])('“%s” of %i that roles name', (wanted, count, like, hasOthers) => {
    expect(likeSkills(wanted, named(count))).toEqual({ like, hasOthers });
  });
});

describe('what is exported', () => {
  const lexicon = lexiconOf({
    roles: 1,
    indexes: 1,
    cards: 20,
    starts: [0],
    ...packSkills([['sql', 'SQL', 1, [], [], []]]),
    words: [],
  });
  const card = (title: string) =>
    ({ id: 'x', title, places: ['Oslo, Norway'], skills: [[0], [], []] }) as const;

  test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx', '＝1+1', '＋1', '－1', '＠sum'])(
    'no cell begins a formula: %j',
    (title) => {
      const [, row] = csvRows(csvOf([card(title)], lexicon, 'https://roles.example/'));
      expect(row?.[0]).toBe(`'${title}`);
    },
  );

  test('is quoted where it must be', () => {
    const csv = csvOf([card('A "B", C')], lexicon, 'https://roles.example/');
    expect(csv.split('\r\n')[1]).toBe('"A ""B"", C",,"Oslo, Norway",,SQL,,,,https://roles.example/roles/x/');
  });

  test('is JSON that says the same', () => {
    const [role] = JSON.parse(jsonOf([card('=1')], lexicon, 'https://roles.example/'));
    expect(role).toMatchObject({ title: '=1', place: 'Oslo, Norway', required: ['SQL'] });
  });
});

test.each([
  ['containerisation', 'container', true],
  ['sommelier', 'so', false],
  ['welding', 'well', false],
  ['haskell', 'has', false],
])('a word that lacks is made up for by one that begins as half of it does: %s, %s', (typed, said, is) => {
  expect(beginsAlike(typed, said)).toBe(is);
});
