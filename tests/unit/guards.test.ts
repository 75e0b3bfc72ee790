import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import { skill } from '../catalog.ts';
import { rolesOf } from '../convert.ts';

describe('a name that is a word as well where it has no capital', () => {
  const match = matcherOf([
    {
      ...skill('slate'),
      preferredLabel: 'Slate',
      altLabels: ['slate'],
      ambiguous: { Slate: { not: ['Slate roof'] }, slate: { list: true, near: ['dashboards'] } },
    },
    { ...skill('sql'), preferredLabel: 'SQL' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);

  test.each([
    ['with it, wherever it stands', 'We use tools such as Slate.', ['slate']],
    ['with it, but not as the other thing', 'You will mend a Slate roof.', []],
    ['without it in a list of skills', 'SQL, slate', ['sql', 'slate']],
    ['without it near what tells', 'You draw dashboards in slate.', ['slate']],
    ['without it nowhere else', 'You will clean the slate.', []],
  ])('counts %s', (_, text, skills) => expect(found(text)).toEqual(skills));
});

describe('a guard that says no to a name', () => {
  const match = matcherOf([
    {
      ...skill('slating'),
      preferredLabel: 'Slates',
      altLabels: ['slate'],
      ambiguous: { slate: { near: ['roof'] } },
    },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);

  test.each([
    ['holds for other labels in the same words', 'You will clean the slate.', []],
    ['lets the name count near what tells', 'You will clean the slate of a roof.', ['slating']],
    ['says nothing of a label written as it is listed', 'You will clean Slates.', ['slating']],
    ['nor of a plural that is listed without it', 'You will clean slates.', ['slating']],
  ])('%s', (_, text, ids) => expect(found(text)).toEqual(ids));
});

test('a name that two skills share is that of the one whose words stand near', () => {
  const named = (id: string, near: string) => ({
    ...skill(id),
    preferredLabel: id,
    altLabels: ['SLT'],
    ambiguous: { SLT: { near: [near] } },
  });
  const match = matcherOf([named('slating', 'roofs'), named('translating', 'languages')]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);
  expect(found('SLT for languages')).toEqual(['translating']);
  expect(found('SLT for roofs')).toEqual(['slating']);
  expect(found('SLT for boats')).toEqual([]);
});

test('a plural before a word with a capital has lost a line end, unless the name is of a plural', () => {
  const match = matcherOf([
    { ...skill('oven-support'), preferredLabel: 'Oven support' },
    { ...skill('sales-support'), preferredLabel: 'Sales support' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);
  expect(found('how people use our ovens Support the bakers')).toEqual([]);
  expect(found('Oven support, oven Support, Ovens Support')).toHaveLength(3);
  expect(found('experience in sales Support')).toEqual(['sales-support']);
});

describe('an ordinary plural counts beside skills', () => {
  const match = matcherOf([
    {
      ...skill('loaves'),
      preferredLabel: 'Bread loaves',
      altLabels: ['loaves'],
      ambiguous: { loaves: { list: true } },
    },
    { ...skill('baking'), preferredLabel: 'Baking' },
    { ...skill('sql'), preferredLabel: 'SQL' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);

  test.each([
    ['as an item', 'Loaves, SQL; SQL and loaves; SQL loaves, SQL', 'loaves sql sql loaves sql loaves sql'],
    ['behind what leads to it', 'You will work with loaves, SQL and more', 'loaves sql'],
    ['but not where the word before says of which kind it is', 'Sort meat loaves, SQL', 'sql'],
    ['nor where that word is a skill', 'Sort baking loaves and SQL', 'baking sql'],
  ])('%s', (_, text, ids) => expect(found(text).join(' ')).toBe(ids));
});

test('a name that ends in a capital S is no plural', () => {
  const match = matcherOf([
    { ...skill('tls'), preferredLabel: 'mTLS', altLabels: ['SaaS'] },
    { ...skill('llm'), preferredLabel: 'LLMs' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);
  expect(found('mTLS, mtls, SaaS, saas, an LLM')).toEqual(['tls', 'tls', 'tls', 'tls', 'llm']);
  expect(found('Engineer (MTL), certified as SAA')).toEqual([]);
});

describe('a name with a capital inside of it, written as two words', () => {
  const match = matcherOf([
    { ...skill('loaf'), preferredLabel: 'LoafMaster' },
    { ...skill('oven'), preferredLabel: 'Ovenware' },
    { ...skill('sql'), preferredLabel: 'SQL' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);

  test.each([
    ['counts with its capitals', 'We use Loaf Master and Loaf-Master', ['loaf', 'loaf']],
    ['counts in small letters beside skills', 'SQL and loaf master', ['sql', 'loaf']],
    ['counts as one word whatever its letters', 'We use loafmaster and LOAFMASTER', ['loaf', 'loaf']],
    ['counts nowhere else', 'You are the loaf master of our loaf-master school', []],
    ['is told from an ordinary noun', 'You sell oven ware', ['oven']],
  ])('%s', (_, text, ids) => expect(found(text)).toEqual(ids));
});

describe('what a posting names without asking for it', () => {
  const skillsOf = (line: string) =>
    rolesOf(`Baker\n\nWe bake bread with Python.\n\n${line}\n`)[0]?.data.skills?.map(
      ({ skill: { id } }) => id,
    );

  test.each([
    'Candidates are not permitted to use AI tools (such as ChatGPT or GitHub Copilot) in interviews.',
    'Please do not use ChatGPT in your application.',
    'This position may require access to technology subject to U.S. export control laws, including the Export Administration Regulations (EAR).',
  ])('%s', (line) => expect(skillsOf(line)).toEqual(['python']));
});

test('words of praise are no part of a name', () => {
  const match = matcherOf([{ ...skill('edge-cloud'), preferredLabel: 'Edge cloud' }]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);
  expect(found('a cutting-edge cloud, and a leading edge cloud')).toEqual([]);
  expect(found('an edge cloud')).toEqual(['edge-cloud']);
});

test.each(['Bread & butter', 'bread &amp; butter', 'bread and butter'])(
  'a sign for “and” is as good as the word in a guarded label: %s',
  (text) => {
    const butter = { ...skill('butter'), preferredLabel: 'bread and butter' };
    const match = matcherOf([{ ...butter, ambiguous: { 'bread and butter': { near: ['bakery'] } } }]);
    expect(match(`The bakery has ${text}`).length).toBe(1);
    expect(match(`The cellar has ${text}`)).toEqual([]);
  },
);

test('an address names no skill', () => {
  const match = matcherOf([{ ...skill('slate'), preferredLabel: 'Slate' }]);
  expect(match('See https://contoso.example/slate.html and www.slate.example for more.')).toEqual([]);
  expect(match('Slate (https://contoso.example), Slate').length).toBe(2);
  expect(match('Write to slate.of+bread@slate.example today')).toEqual([]);
});

test('nor does the name of a picture', () => {
  const match = matcherOf([{ ...skill('slate'), preferredLabel: 'Slate' }]);
  expect(match(':slate: This posting is closed. :slate:')).toEqual([]);
  expect(match('Roofs:slate:bread').length).toBe(1);
  expect(match('Tools: Slate: bread').length).toBe(1);
});

test('a plural that another word tells apart shares no word with what follows', () => {
  const match = matcherOf(
    ['Method development', 'Recipe development', 'Oven cleaning'].map((preferredLabel) => ({
      ...skill(preferredLabel),
      preferredLabel,
    })),
  );
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);
  expect(found('oven cleaning methods and recipe development')).toEqual([
    'Oven cleaning',
    'Recipe development',
  ]);
  expect(found('experience in methods and recipe development')).toEqual([
    'Method development',
    'Recipe development',
  ]);
});

describe('a name that counts in lists counts where it is asked for', () => {
  const match = matcherOf([
    {
      ...skill('slate'),
      preferredLabel: 'Slate',
      altLabels: ['SLT'],
      ambiguous: { Slate: { list: true }, SLT: { list: true } },
    },
  ]);

  test.each([
    'SLT preferred, but not required.',
    'SLT (Required)',
    'Tools such as Slate are a plus.',
    'Work with tools, Slate is a big plus',
    'Experience with Slate helps.',
    'Three years of Slate.',
    '5+ yrs Slate',
  ])('%s', (text) => expect(match(text)).toHaveLength(1));

  test.each([
    'Slate is required for the roof.',
    'The roof is a must. Slate is preferred.',
    'The SLT meets.',
    'In those years Slate fell.',
  ])('but not where it may be a word: %s', (text) => expect(match(text)).toEqual([]));
});

test('a name that a dot holds together is not two names that a slash parts', () => {
  const match = matcherOf([
    { ...skill('bake.ai'), preferredLabel: 'Bake.ai' },
    { ...skill('ai'), preferredLabel: 'AI' },
    { ...skill('ci'), preferredLabel: 'CI/CD' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);
  expect(found('Our Bake/AI team')).toEqual(['ai']);
  expect(found('We use bake.ai, Bake AI and CI CD')).toEqual(['bake.ai', 'bake.ai', 'ci']);
});

describe('a sign between two words of a name', () => {
  const match = matcherOf([
    { ...skill('license'), preferredLabel: "Baker's license" },
    { ...skill('success'), preferredLabel: 'Customer success' },
    { ...skill('lockout'), preferredLabel: 'Lockout/tagout', altLabels: ['lock out tag out'] },
    { ...skill('plan'), preferredLabel: '401(k) plans' },
    { ...skill('bacteria'), preferredLabel: 'E. coli' },
    { ...skill('plm'), preferredLabel: 'PLM' },
    { ...skill('pl-m'), preferredLabel: 'PL/M' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);

  test.each([
    ["a valid baker's license", ['license']],
    ['the baker’s license, or bakers license', ['license', 'license']],
    ["our customers' success", []],
    ['Lock Out / Tag Out and lock out tag out', ['lockout', 'lockout']],
    ['401(k) plans', ['plan']],
    ['cultures of E. coli', ['bacteria']],
    ['PLM, PL/M', ['plm', 'pl-m']],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));
});

describe('a guarded name in small letters', () => {
  const match = matcherOf([
    { ...skill('slate'), preferredLabel: 'Slate', ambiguous: { Slate: { not: ['Slate roof'] } } },
    { ...skill('chalk'), preferredLabel: 'Chalk', ambiguous: { Chalk: { near: ['dashboards'] } } },
    { ...skill('node-js'), preferredLabel: 'Node.js' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);

  test.each([
    ['counts before the last of a list', 'frameworks (pine, slate and node.js)', ['slate', 'node-js']],
    ['counts as the last of a list', 'pine, node.js, and slate.', ['node-js', 'slate']],
    ['but not where the sentence goes on', 'You use pine, node.js and slate our roofs.', ['node-js']],
    ['nor beside one name alone', 'You slate and node.js is what we use.', ['node-js']],
    ['counts in a list near what tells', 'dashboards in node.js, chalk', ['node-js', 'chalk']],
    ['but not far from it', 'node.js, chalk', ['node-js']],
  ])('%s', (_, text, ids) => expect(found(text)).toEqual(ids));
});

describe('a name that nothing near tells', () => {
  const match = matcherOf([
    { ...skill('chalk'), preferredLabel: 'Chalk', ambiguous: { Chalk: { near: ['dashboards'] } } },
    { ...skill('sql'), preferredLabel: 'SQL' },
    { ...skill('perl'), preferredLabel: 'Perl' },
  ]);
  const found = (text: string) => match(text).map(({ skill: { id } }) => id);

  test.each([
    ['counts between two skills', 'SQL, Chalk, Perl', ['sql', 'chalk', 'perl']],
    ['counts behind two', 'SQL, Perl and Chalk', ['sql', 'perl', 'chalk']],
    ['but not beside one alone', 'SQL and Chalk', ['sql']],
    ['nor in small letters', 'SQL, chalk, Perl', ['sql', 'perl']],
    ['nor where a sentence stands between', 'SQL. Chalk is white. Perl', ['sql', 'perl']],
  ])('%s', (_, text, ids) => expect(found(text)).toEqual(ids));
});
