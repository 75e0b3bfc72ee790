import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/convert/skills/match-skills.ts';
import { skill } from '../catalog.ts';

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
