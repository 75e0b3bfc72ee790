import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { gluedText } from '../../src/convert/posting/constructs/glued-text.ts';
import { nodesOf } from '../../src/convert/posting/nodes.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';
import { rolesOf } from '../convert.ts';

const before = `${'It goes on and on in small words. '.repeat(10)}That is what we like.`;

/** What a line is divided into. */
function partsOf(value: string) {
  const seed = { file: new VFile(), encoding: 'utf-8', raw: value, text: seedText(value), repairs: [] };
  return gluedText([{ value, from: 0 }], 0, nodesOf(seed))?.nodes ?? [];
}

const linesOf = (value: string) => partsOf(value).map((node) => textOf(node));
const headingsIn = (value: string) =>
  partsOf(value).flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []));

describe('numbered items that lost their line ends', () => {
  const asked =
    'Requirements:1.         A degree in baking2.         2+ years of bread in Ghent3.         Some rye7.         Patience.8.  A van';

  test('are items with the numbers that they have', () => {
    const items = partsOf(before + asked).flatMap((node) =>
      node.type === 'listItem' ? [[node.data?.number, textOf(node)]] : [],
    );
    expect(items).toEqual([
      [1, 'A degree in baking'],
      [2, '2+ years of bread in Ghent'],
      [3, 'Some rye'],
      [7, 'Patience.'],
      [8, 'A van'],
    ]);
  });

  test('keep their headings, though the space behind a number is as wide as a lost line end', () => {
    const wish =
      'Desired traits:1.         Loves the smell of ovens in the night2.         Knows the towns around the bay';
    const role = rolesOf(`Baker\n\n${before}${asked}${wish}\n`)[0]?.data.role;
    expect(role?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['summary', undefined],
      ['minimum', 'Requirements:'],
      ['preferred', 'Desired traits:'],
    ]);
  });

  test('are none where numbers end sentences', () => {
    expect(
      partsOf(`${before}RequirementsYou know oven4. We have ten of them, and oven5. Bake.`),
    ).not.toContainEqual(expect.objectContaining({ type: 'listItem' }));
  });
});

test('a long word in small letters that is glued to a capital ends an item, and the name of a product goes on', () => {
  const items =
    'RequirementsGood communicationLogical thinking in the bakeryTrained in JavaScript and in macOS Server10 – 12 Years experience with doughAny other dutyThe rest';
  expect(linesOf(before + items)).toEqual(
    expect.arrayContaining([
      'Good communication',
      'Logical thinking in the bakery',
      'Trained in JavaScript and in macOS Server',
      '10 – 12 Years experience with dough',
      'Any other duty',
      'The rest',
    ]),
  );
});

describe('the headings of a glued text', () => {
  test('may be in capitals behind an item, where their words speak of a section', () => {
    const text = `${before} THIS JOB MIGHT BE FOR YOU IF:You like bread. DUTIES:You bake as is said within the scope of the position TRAINING & EXPERIENCE:A degree of the ABC: of bread.`;
    expect(headingsIn(text)).toEqual(['THIS JOB MIGHT BE FOR YOU IF:', 'DUTIES:', 'TRAINING & EXPERIENCE:']);
  });

  test('may be titles behind the space that a line end became, where what is behind the colon is glued', () => {
    const text = `${before}Requirements:Knowledge of dough for all of the ovens Training & Licenses required:A degree in Baking Skills: rye.`;
    expect(headingsIn(text)).toEqual(['Requirements:', 'Training & Licenses required:']);
  });

  test('may say how far the work goes, and what is behind them is text', () => {
    const text = `${before}Duties:Teaches the guild and its familyScope of Care: The oven has two floors.`;
    expect(headingsIn(text)).toEqual(['Duties:', 'Scope of Care:']);
  });
});

test('what a reference stands for in the middle of a name is part of the name', () => {
  const asked = (name: string) =>
    rolesOf(`Machinist\n\nRequirements\n\n- Knowledge of ${name}\n`)[0]?.data.role;
  expect(asked('GD&amp;T')?.skills.map(({ id }) => id)).toEqual(asked('GD&T')?.skills.map(({ id }) => id));
  expect(asked('GD&amp;T')?.skills).not.toEqual([]);
});
