import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const sectionsOf = (body: string) =>
  rolesOf(`# Ferry Mechanic\n\n${body}\n## Perks\n\n- Bread\n`, 'seeds/page.md')[0]
    ?.data.role?.sections.slice(0, -1)
    .map(({ kind, heading }) => `${heading}: ${kind}`);

const names = '- Python\n- Docker\n- Winches\n';
const asks = '- Experience with diesel engines\n- Knowledge of hulls\n';
const tells = '- Repair the engines\n- Paint the hulls\n- Inspect the lifeboats\n';

describe('the last sentence of a paragraph straight before a list', () => {
  const first = 'We run ferries between two islands, by day and by night.';

  test.each([
    ['You should have experience with the following:', names, 'minimum'],
    ['Specifically, we are seeking people with experience in any of these:', names, 'minimum'],
    ['The person in this role brings some of these skills:', asks, 'minimum'],
    ['Your tasks will be:', tells, 'responsibilities'],
  ])('is its heading where it asks, or the list agrees: %s', (last, list, kind) => {
    const found = sectionsOf(`${first} ${last}\n\n${list}`);
    expect(found).toEqual(['undefined: summary', `${last}: ${kind}`]);
  });

  test.each([
    ['Our ferries come in the following sizes:', '- Small\n- Large\n- Huge\n'],
    ['We have experience in the following waters:', names],
    ['Our captains look for these skills in each other:', names],
    ['Your tasks will be:', names],
  ])('is none else: %s', (last, list) => {
    expect(sectionsOf(`${first} ${last}\n\n${list}`)).toEqual(['undefined: summary']);
  });
});

describe('half a sentence that introduces the list of its own section', () => {
  test.each([
    ['Responsibilities', 'You care for our ferries.', 'More specifically, your tasks will include:', tells],
    ['Responsibilities', 'You care for our ferries.', 'Duties include:', tells],
    ['Qualifications', 'This is a technical role.', 'As a result, we expect:', asks],
  ])('%s: “%s” – “%s” opens no other one', (heading, text, lead, list) => {
    expect(sectionsOf(`## ${heading}\n\n${text}\n\n${lead}\n\n${list}`)).toHaveLength(1);
  });

  test('opens one behind a list, of another kind, and where it is a heading of its own', () => {
    const duties = `## Responsibilities\n\nYou care for our ferries.\n\n${tells}\n`;
    expect(sectionsOf(`${duties}In winter your tasks will include:\n\n${tells}`)).toHaveLength(2);
    const text = '## Responsibilities\n\nYou care for our ferries.\n\n';
    expect(sectionsOf(`${text}We expect you to have:\n\n${asks}`)?.[1]).toBe(
      'We expect you to have:: minimum',
    );
    const expected = `We expect you to:\n\n${asks}`;
    expect(sectionsOf(text + expected)?.[1]).toBe('We expect you to:: minimum');
    expect(sectionsOf(`${text}Daily duties:\n\n${tells}`)).toHaveLength(2);
  });
});

test('two lines of two say what a list is about that its heading leaves open', () => {
  const under = (heading: string, lines: string) => sectionsOf(`## ${heading}\n\n${lines}`)?.[0];
  expect(
    under(
      'In this role we expect you to:',
      '- Have built an engine in C++\n- Have sailed\n- Have used Git\n',
    ),
  ).toContain(': minimum');
  expect(under('Additional notes', '- Must be able to swim\n- Must be able to lift 20 kg\n')).toContain(
    ': minimum',
  );
  expect(under('Additional notes', '- Must be able to swim\n- The harbour is cold\n')).toContain(': other');
  expect(under('Good to know here', '- Have unlimited holidays\n- Have bread\n')).not.toContain(': minimum');
});

test('the last word of a long item is no heading', () => {
  const item = '- A diploma in baking, or a related course of a school for bakers, and three years';
  const list = (first: string, word: string) =>
    `## Desired skills and more\n\n${first}\n${word}\n- Work with Python\n`;
  expect(sectionsOf(list(`${item} of`, 'experience'))).toHaveLength(1);
  expect(sectionsOf(list(item, 'experience'))).toHaveLength(1);
  expect(sectionsOf(list(`${item}.`, 'requirements'))).toHaveLength(2);
  expect(sectionsOf(list('- Bread', 'requirements'))).toHaveLength(2);
  expect(sectionsOf(list(item, 'requirements:'))).toHaveLength(2);
});

test('nor is it one where a text has a blank line after each line', () => {
  const spaced = (word: string) =>
    sectionsOf(
      `## Duties\n\n• Bake all kinds of bread, from dark rye to white wheat, in ovens and in\n\n${word}\n\n• Clean the ovens\n\n• Sell what was baked\n`,
    );
  expect(spaced('kilns')).toHaveLength(1);
  expect(spaced('AGAs')).toHaveLength(1);
  expect(spaced('Requirements')).toHaveLength(2);
});

test('a heading with a full stop before its text is one where it heads lists', () => {
  const found = sectionsOf(
    'Responsibilities. Run the ferries\n\nPaint them\n\nKey Requirements. Two years of Python\n',
  );
  expect(found).toEqual(
    ['Responsibilities: responsibilities', 'Key Requirements: minimum'].map((said) =>
      said.replace(':', '.:'),
    ),
  );
  expect(sectionsOf('Benefits. we have many of them.\n\nWe see the benefits. They are many.\n')).toEqual([
    'undefined: summary',
  ]);
});

describe('a sentence of its own that ends in a colon', () => {
  const offered = ['Health insurance', 'Free bread'];
  const asked = ['Python and SQL', 'Experience with winches'];

  test.each([
    [
      'In order to be successful in this role, you should bring the following qualifications and skills:',
      asked,
      'minimum',
    ],
    [
      'In this position your main duties and responsibilities will include, but are not limited to:',
      ['Paint hulls', 'Mend nets'],
      'responsibilities',
    ],
    ['As a full-time employee of Aster you will enjoy the following benefits:', offered, 'benefits'],
    ['In return for your hard work, we can offer you:', offered, 'benefits'],
    ['Some of the perks that come with working here are:', offered, 'benefits'],
  ] as const)('heads the lines below it, with bullets or without: %s', (said, lines, kind) => {
    const first = 'We run ferries between two islands, by day and by night.\n\n';
    for (const mark of ['- ', ''])
      expect(sectionsOf(`${first}${said}\n\n${lines.map((line) => `${mark}${line}\n`).join('')}`)).toEqual([
        'undefined: summary',
        `${said}: ${kind}`,
      ]);
  });

  test('of what is offered ends a list of what is asked, and one of what is asked a list of what is offered', () => {
    const offer = 'Everybody who sails with us has the following benefits:';
    const ask = 'To sail with us you should bring these qualifications and skills:';
    expect(sectionsOf(`## Requirements\n\n- Python\n- SQL\n\n${offer}\n- Free bread\n- Cabins\n`)).toEqual([
      'Requirements: minimum',
      `${offer}: benefits`,
    ]);
    expect(sectionsOf(`## Benefits\n\n- Free bread\n- Cabins\n\n${ask}\n- Python\n- Docker\n`)).toEqual([
      'Benefits: benefits',
      `${ask}: minimum`,
    ]);
  });

  test('heads nothing straight below a heading that says the same', () => {
    const said = 'The benefits and perks of this post include:';
    expect(sectionsOf(`It pays to work here\n\n${said}\n\nFree bread\n\nCabins\n`)).toHaveLength(1);
  });
});
