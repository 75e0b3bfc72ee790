import { expect, test } from 'vitest';
import { clues } from '../../src/convert/words/employer-clues.ts';

const says = [
  [
    'Contoso is an equal opportunity employer.',
    'Contoso, Inc. is an equal opportunity employer.',
    'Contoso is a proud EEO employer.',
    'Contoso is an affirmative one.',
  ],
  ['We care. Contoso is proud to be an equal opportunity employer.', 'Contoso are an EEO employer.'],
  [
    'Contoso does not discriminate.',
    'Contoso will not tolerate harassment.',
    'Contoso prohibits discrimination.',
  ],
  ...['looking', 'seeking', 'searching', 'hiring', 'recruiting'].map((doing) => [
    `Contoso is currently ${doing}`,
  ]),
  ['Contoso company logo', 'Contoso Inc. company logo'],
  ['Contoso seeks a nurse.', 'Contoso is seeking a nurse.'],
  [
    'Contoso will consider qualified applicants.',
    'all at onceContoso shall consider for employment qualified',
  ],
  ['See who Contoso has hired for this role', 'See who Contoso has hired for this position'],
  ['At Contoso, our mission is bread.', 'We bake. At Contoso, our people rise early.'],
  ['Contoso Germany befindet sich im Aufbau.'],
  ['Before founding Contoso, our team baked.', 'We co-founded Contoso to bake.'],
  [
    'Contoso, a division of Fabrikam, bakes.',
    'Contoso, INC., a wholly owned subsidiary of Fabrikam',
    'Contoso, an unit of Fabrikam',
  ],
  ...[
    'At',
    'at',
    'Join',
    'join',
    'Joining',
    'joining',
    'Join us at',
    'join us at',
    'Bei',
    'bei',
    'Chez',
    'chez',
  ].flatMap((word) => [
    [`${word} Contoso, a day is long.`],
    [`${word} eContoso you learn.`],
    [`${word} Écoles who`],
  ]),
  ...[
    'About',
    'Why',
    'Why join',
    'Join',
    'Life at',
    'Working at',
    'Work at',
    'Who is',
    'Welcome to',
    'Overview of',
  ].map((word) => [`${word} Contoso`]),
  ...['is', 'builds', 'gehört', 'est', 'cerca', 'operates'].map((doing) => [`Contoso, Inc. ${doing} it`]),
  ['Contoso reinvents the way'],
  ["We like Contoso's way", 'We like Contoso’s way'],
  ...[
    'product',
    'platforms',
    'device',
    'ecosystem',
    'customers',
    'users',
    'services',
    'employees',
    'team members',
    'family',
  ].map((noun) => [`all Contoso ${noun}`]),
  ['across Contoso.', 'throughout Contoso and', 'within Contoso as'],
  ...['for', 'at', 'with', 'here at'].map((word) => [`a career ${word} Contoso`, `work ${word} iContoso`]),
  ['Aster Systems’ customers', "what Aster Systems' people do"],
  ['We are a company called Contoso.', 'Here we’re a small and growing agency known as Contoso. We bake.'],
  ['We are Contoso, a maker of lamps.', 'We’re Contoso – lamps are our life.'],
  ['Our client, Contoso, is growing.', 'our client Contoso needs help'],
  ['Before founding Contoso, our team made lamps.'],
  [
    'Founded in 1990, Contoso makes lamps.',
    'With over 500 people, Contoso serves you.',
    'As a maker of lamps, Contoso is bright.',
  ],
  ['Contoso, a maker of lamps, is growing.', 'Contoso, one of the oldest makers, needs help.'],
  ['Join the Contoso family', 'The Contoso story'],
  ['Contoso’s mission is light.', "Aster Systems' proprietary lamps", 'at the Department for Light, we'],
  ['Contoso employees enjoy light.', 'Contoso engineers are kind.'],
  ['Working at Contoso means light.', 'Thank you for your interest in Contoso.', 'Life at Contoso'],
  ['Contoso and its subsidiaries', 'Contoso Inc. and its partners'],
  ['You help Contoso grow.', 'helping Contoso to build'],
  ['This position is with Contoso in Oslo.', 'on behalf of Contoso', 'apply to Contoso, please'],
  ['Why Contoso? Light.', 'About Contoso: light.'],
  ['The City of Aster is the place for you!', 'Contoso is a great place to work.'],
  ['Contoso – we make lamps'],
  ['Contoso exists to light.', 'Contoso serves the world.'],
  ['Contoso:'],
  ['Contoso Labs: We'],
  ['Wir, die Contoso-Gruppe, sind da.', 'Wir von Contoso suchen dich.'],
  ['Contoso, un des premiers, vous propose un poste.', 'Contoso, chercheur de talents, recrute.'],
  ['Contoso Heating and Air Inc. is an old firm.', 'Since 1988, Contoso Bread and Salt GmbH offers both.'],
  ['Jobs | Contoso', 'Careers – Contoso'],
  ['Among them, Contoso is a fast-growing company.', 'Contoso is the global leader.'],
  ['The City of Aster, Illinois is currently accepting applications.'],
  [
    'The Office of the Attorney General has an opening.',
    'The Office of the State Auditor is seeking a clerk.',
  ],
  [
    'Contoso is inviting applications.',
    'The School of Light at the University of Aster welcomes applications',
  ],
  ['Researchers at the Aster Cancer Institute', 'within the University of Aster'],
].flat();

test('what a clue finds has its sign', () => {
  const found = new Set<number>();
  const hidden: string[] = [];
  for (const line of [...says, says.join(' '), says.join('\n')]) {
    for (const [index, { pattern, sign }] of clues.entries()) {
      if ([...line.matchAll(pattern)].length === 0) continue;
      found.add(index);
      if (!sign.test(line)) hidden.push(`clue ${index}: ${line}`);
    }
  }
  expect(hidden).toEqual([]);
  expect(found.size).toBe(clues.length);
});

test('a sign remembers nothing from line to line', () => {
  expect(clues.filter(({ sign }) => sign.global || sign.sticky)).toEqual([]);
});
