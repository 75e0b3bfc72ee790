import { expect, test } from 'vitest';
import { readBody } from '../../src/astro/read-body.ts';
import { postingHtml } from '../../src/catalog/posting-html.ts';
import { rolesOf } from '../convert.ts';

/** The lists of a page, as Markdown. */
function listsOf(posting: string, path = 'seeds/baker.txt'): string {
  const page = String(rolesOf(posting, path)[0]);
  return page
    .split('\n')
    .filter((line) => /^ *(?:\*|\d+\.) /.test(line))
    .join('\n');
}

const nested = `* Education:
  * A diploma in baking
  * A course in bread
    * Of rye
* Two years of bread`;

test.each([
  [
    'plain text',
    '• Education:\n    ○ A diploma in baking\n    ○ A course in bread\n        ▪ Of rye\n• Two years of bread\n',
  ],
  [
    'tabs',
    '- Education:\n\t- A diploma in baking\n\t- A course in bread\n\t\t- Of rye\n- Two years of bread\n',
  ],
  [
    'the rings of a word processor',
    '• Education:\n   o A diploma in baking\n   o A course in bread\n      ▪ Of rye\n• Two years of bread\n',
  ],
])('items that stand further in, in %s, belong to the one above them', (_name, list) => {
  expect(listsOf(`Baker\nContoso bakes bread.\n\nRequirements\n\n${list}`)).toBe(nested);
});

const list = `<ul><li>Education:<ul><li>A diploma in baking</li><li>A course in bread<ul><li>Of rye</li></ul></li></ul></li><li>Two years of bread</li></ul>`;

test.each([
  ['a page', `<h1>Baker</h1><p>Contoso bakes bread.</p><h2>Requirements</h2>${list}`, 'seeds/baker.html'],
  [
    'a record',
    JSON.stringify({
      title: 'Baker',
      description: `<p>Contoso bakes bread.</p><h2>Requirements</h2>${list}`,
    }),
    'seeds/baker.json',
  ],
])('lists within items of %s are lists within items', (_name, posting, path) => {
  expect(listsOf(posting, path)).toBe(nested);
});

test.each([
  ['whose first mark lost the space before it', '• Flour\n   • Water\n   • Salt\n'],
  ['that a hand set out unevenly', ' • Flour\n• Water\n • Salt\n'],
])('a list %s is a list', (_name, list) => {
  expect(listsOf(`Baker\nContoso bakes bread.\n\nRequirements\n\n${list}`)).toBe('* Flour\n* Water\n* Salt');
});

test.each([
  ['its items are lines', '<ol><li>Mix <b>it</b></li><li><p>Bake it</p></li></ol>', '1. Mix it\n2. Bake it'],
  ['it has no other numbers', '<ol start="3"><li>Mix it</li><li>Bake it</li></ol>', '* Mix it\n* Bake it'],
  ['there is more than one', '<ol><li>Mix it</li></ol>', '* Mix it'],
  [
    'none of them has a list',
    '<ol><li>Mix<ul><li>Rye</li></ul></li><li>Bake</li></ol>',
    '* Mix\n  * Rye\n* Bake',
  ],
])('a list that a browser numbers is numbered where %s', (_name, list, expected) => {
  expect(listsOf(`<h1>Baker</h1><h2>How we hire</h2>${list}`, 'seeds/baker.html')).toBe(expected);
});

test('what stands further in than a numbered item parts it from no neighbour', () => {
  const steps = listsOf('Baker\n\nHow we hire\n\n1. Call\n   - with Jane\n2. Bake\n   - by night\n3. Talk\n');
  expect(steps).toMatch(/^1\. Call\n[\s\S]*\n2\. Bake\n[\s\S]*\n3\. Talk$/);
  const headings = String(
    rolesOf('Baker\n\n1. Responsibilities\n- Mix\n- Sell\n2. Requirements\n- Hands\n')[0],
  );
  expect(headings).toContain('## 1. Responsibilities');
});

test('a list that begins further in than it goes on is as deep as it shows', () => {
  expect(listsOf('Baker\n\nRequirements\n\n   ○ Flour\n• Dough\n• One of:\n   ○ Ovens\n')).toBe(
    '* Flour\n* Dough\n* One of:\n  * Ovens',
  );
});

test('no list is deeper than a page can show, however deep a posting nests it', () => {
  const deep = Array.from({ length: 40 }, (_, depth) => `<ul><li>Step ${depth}`).join('');
  const steps = listsOf(`<h1>Baker</h1><h2>Requirements</h2>${deep}`, 'seeds/baker.html').split('\n');
  expect(steps).toHaveLength(40);
  expect(steps.slice(0, 5).map((step) => step.indexOf('*'))).toEqual([0, 2, 4, 6, 6]);
});

test('the body of a page is read with the lines and depths of its items, and said as lists within lists', () => {
  const [file] = rolesOf(
    'Baker\nContoso bakes bread.\n\nRequirements\n\n• Education:\n   ○ A diploma\n   ○ A course\n• Two years\n',
  );
  const role = { ...file?.data.role, id: 'baker' } as Parameters<typeof readBody>[0];
  const body = readBody(role, String(file));
  const items = body.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('items' in block ? block.items : [])),
  );
  expect(items.map(({ line, depth }) => [line, depth])).toEqual([
    [6, undefined],
    [7, 1],
    [8, 1],
    [9, undefined],
  ]);
  expect(postingHtml(body)).toContain(
    '<ul><li>Education:<ul><li>A diploma</li><li>A course</li></ul></li><li>Two years</li></ul>',
  );
});
