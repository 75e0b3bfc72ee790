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
