import { describe, expect, test } from 'vitest';
import { isRefused } from '../../src/convert/pipeline.ts';
import { htmlTree } from '../../src/convert/seed/formats/html-tree.ts';
import { rolesOf } from '../convert.ts';

const head = '<h1>Map Editor</h1><p>You work with maps and with those who read maps.</p>';
const emphasis = (count: number) => Array.from({ length: count }, (_, index) => `<b id=${index}>`).join('');
const attributes = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`).join(' ');
const rulesOf = (seed: string) =>
  rolesOf(seed).map(({ messages }) => messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId));

const bombs: Record<string, string> = {
  'elements nested too deep': '<div>'.repeat(20_000),
  'end tags of other elements between them': '<div></x>'.repeat(20_000),
  'a tag’s mark in their attributes': '<div a="<">'.repeat(20_000),
  'names longer than any': `<${'a'.repeat(30)}>`.repeat(20_000),
  'cells in a picture': `<svg>${'<td>'.repeat(20_000)}`,
  'elements that end elsewhere': `${'<b><div></b>'.repeat(120)}${'<i></b>'.repeat(20_000)}`,
  'emphasis that every paragraph opens anew': `<p>${emphasis(240)}${'<p>x'.repeat(20_000)}`,
  'emphasis of ever more paragraphs': Array.from({ length: 2000 }, (_, at) => `<p><b id=${at}></x>x`).join(
    '',
  ),
  'attributes that every paragraph opens anew': `<p><b ${attributes(3000)}>${'<p>x'.repeat(5000)}`,
};

describe.each(Object.entries(bombs))('HTML with %s', (_name, bomb) => {
  test('is refused as a page', () => {
    expect(rulesOf(`<!doctype html><html><body>${head}${bomb}</body></html>`)).toEqual([['deep-seed']]);
  });

  test('is refused below front matter', () => {
    expect(rulesOf(`---\ntitle: Map Editor\n---\n<div>${head}${bomb}</div>`)).toEqual([['deep-seed']]);
  });

  test('is refused in JSON, and the posting beside it is not', () => {
    const seed = JSON.stringify([
      { title: 'Map Reader', description: head + bomb },
      { title: 'Map Editor', description: head },
    ]);
    expect(rulesOf(seed)).toEqual([['deep-seed'], []]);
    expect(rolesOf(seed).find((role) => !isRefused(role))?.data.role?.title).toBe('Map Editor');
  });
});

test.each([
  ['elements as deep as browsers have them', '<div>'.repeat(500)],
  ['forms that end inside of an element', '<form><span></form>'.repeat(500)],
  ['templates', '<template>'.repeat(500)],
  ['emphasis that nobody closed', `<p><b><i>${'<p>Maps and more maps.'.repeat(500)}`],
])('HTML with %s is read', (_name, body) => {
  expect(rulesOf(`<!doctype html><html><body>${head}${body}`)).toEqual([[]]);
});

test('each text of a tree stands in the source as one run', () => {
  const html = '<p>a</font>b</p><table>c<tr><td>d</td></tr>e</table><p>f\r\ng</p>';
  const texts = JSON.stringify(htmlTree(html)).match(/"value":"[^"]*"/g);
  expect(texts).toEqual(['a', 'b', 'c', 'e', 'd', 'f\\ng'].map((said) => `"value":"${said}"`));
});
