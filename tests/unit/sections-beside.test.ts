import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const head = '# Ferry Mechanic\n\nWe run ferries between two islands.\n\n';
const kindsOf = (body: string) =>
  rolesOf(head + body, 'seeds/page.md')[0]?.data.role?.sections.map(
    ({ kind, heading }) => `${heading}: ${kind}`,
  );

const asks = '- Experience with diesel engines\n- Knowledge of hulls\n- Ability to swim\n';
const tells = '- Repair the engines\n- Paint the hulls\n- Inspect the lifeboats\n';
const names = '- Winches\n- Cranes\n- Ropes\n';

describe('a list under a heading that says nothing', () => {
  test('asks where those around it ask', () => {
    expect(kindsOf(`## Engines\n\n${asks}\n## Deck\n\n${names}\n## Sea\n\n${asks}`)).toEqual([
      'undefined: summary',
      'Engines: minimum',
      'Deck: minimum',
      'Sea: minimum',
    ]);
  });

  test('is left open where those around it differ, or none of them says more', () => {
    expect(kindsOf(`## Engines\n\n${tells}\n## Deck\n\n${names}\n## Sea\n\n${asks}`)?.[2]).toBe(
      'Deck: other',
    );
    expect(kindsOf(`## Deck\n\n${names}\n## Hull\n\n${names}`)?.slice(1)).toEqual([
      'Deck: other',
      'Hull: other',
    ]);
  });
});

describe('lists under names of their own', () => {
  const parts = `## Deck\n\n${names}\n## Travel log\n\n${names}\n## Hull\n\n${names}\n`;
  const ofParts = (kind: string) => [`Deck: ${kind}`, `Travel log: ${kind}`, `Hull: ${kind}`];

  test.each([
    ['Key responsibilities', 'responsibilities'],
    ['Nice to have', 'preferred'],
    ['What is offered?', 'benefits'],
  ])('are parts of the heading above them, “%s”, which has no list itself', (heading, kind) => {
    const told = kindsOf(`## ${heading}\n\n${parts}\n## About us\n\nWe run ferries.\n\n## Sea\n\n${names}`);
    expect(told?.slice(1)).toEqual([...ofParts(kind), 'About us: about', 'Sea: other']);
  });

  test('may have a paragraph above them, where there are several', () => {
    const heading = '## Responsibilities\n\nYou care for our ferries in three places.\n\n';
    expect(kindsOf(heading + parts)?.slice(2)).toEqual(ofParts('responsibilities'));
    expect(kindsOf(`${heading}## Deck\n\n${names}`)?.slice(2)).toEqual(['Deck: other']);
  });

  test('are none below a heading with a list, nor where their own says more', () => {
    expect(kindsOf(`## Responsibilities\n\n${tells}\n${parts}`)?.slice(2)).toEqual([
      'Deck: other',
      'Travel log: other',
      'Hull: other',
    ]);
    for (const heading of ['Travel', 'Who gets along with us?'])
      expect(kindsOf(`## Benefits\n\n## ${heading}\n\n${names}`)?.slice(1)).toEqual([`${heading}: other`]);
    const prose = 'We like the sea.\n\nWe like our ferries.\n';
    expect(
      kindsOf(`## Nice to have\n\nNothing.\n\n## Deck\n\n${prose}\n## Hull\n\n${prose}`)?.slice(2),
    ).toEqual(['Deck: other', 'Hull: other']);
  });

  test('ask between two headings that ask, and not behind one', () => {
    const asking = `## Requirements\n\n${asks}\n## Winches:\n\n${names}\n`;
    expect(kindsOf(`${asking}\n## Soft skills:\n\n${asks}`)?.[2]).toBe('Winches:: minimum');
    expect(kindsOf(`${asking}\n## Responsibilities:\n\n${tells}`)?.[2]).toBe('Winches:: other');
    expect(kindsOf(asking)?.[2]).toBe('Winches:: other');
  });
});

describe('what a sentence says of a skill counts more than where it stands', () => {
  const levelOf = (line: string) =>
    rolesOf(
      `${head}## Responsibilities\n\n- Repair the engines\n- ${line}\n`,
      'seeds/page.md',
    )[0]?.data.role?.skills.find(({ id }) => id === 'sql')?.level;

  test.each([
    ['Working knowledge of SQL is required', 'required'],
    ['Write reports in SQL', 'mentioned'],
  ])('%s', (line, level) => expect(levelOf(line)).toBe(level));
});

describe('what an employer tells of itself behind a list of what it asks', () => {
  const list = `## Requirements\n\n${asks}\n`;

  test.each([
    'At Contoso, we built a harbour that runs on Kafka and Spark.',
    'We believe that islands have the power to unite people.',
    'Founded in 2010, Contoso runs ferries for a million people.',
    'Contoso Ferries, Inc. is a leading provider of crossings to small islands.',
    'Contoso was established in 1990 by two sailors.',
  ])('asks for nothing: %s', (said) => {
    expect(kindsOf(`${list}${said}\n\nAnd our platform is made of Kubernetes.\n`)?.slice(1)).toEqual([
      'Requirements: minimum',
      'undefined: about',
    ]);
  });

  test.each([
    'At a minimum, we ask for three years on a ferry.',
    'This role is a good one for a leader who likes the sea.',
    'The right candidate is a leader who likes the sea.',
    'You will also need to know the tides.',
  ])('is no other paragraph: %s', (said) => {
    expect(kindsOf(`${list}${said}\n`)).toHaveLength(2);
  });
});

describe('what an employer pays, told behind what it asks', () => {
  const offer = 'Compensation packages at Contoso include pay, shares and a cabin.';
  const behind = (...lines: string[]) =>
    kindsOf(`## Requirements\n\n${[...lines, offer].join('\n\n')}\n`)?.slice(1);
  const [asked, paid] = ['Requirements: minimum', 'undefined: benefits'];

  test.each([
    [[asks], [asked, paid]],
    [
      ['Two years at sea', 'Knowledge of ropes, tides, etc.'],
      [asked, paid],
    ],
    [['Two years at sea.', 'Knowledge of ropes.'], [asked]],
    [['Two years at sea'], [asked]],
    [[], [asked]],
  ])('ends lines that are a list, with bullets or without: %j', (lines, kinds) => {
    expect(behind(...lines)).toEqual(kinds);
  });
});
