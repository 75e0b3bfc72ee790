import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { gluedText } from '../../src/convert/posting/constructs/glued-text.ts';
import { nodesOf } from '../../src/convert/posting/nodes.ts';
import { headingWords } from '../../src/convert/posting/section-kind.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';

const before = `${'It goes on and on in small words. '.repeat(10)}That is what we like.`;

/** The headings that are found in a line. */
function headingsIn(value: string): string[] {
  const seed = { file: new VFile(), encoding: 'utf-8', raw: value, text: seedText(value), repairs: [] };
  const found = gluedText([{ value, from: 0 }], 0, nodesOf(seed))?.nodes ?? [];
  return found.flatMap((node) =>
    node.type === 'heading' ? node.children.map((child) => ('value' in child ? child.value : '')) : [],
  );
}

const known = headingWords().filter((phrase) => phrase.length > 4 && phrase.split(' ').length <= 6);
// In writing without capitals nothing shows where a heading begins.
const opened = known
  .map((phrase) => phrase.replace(/^./u, (letter) => letter.toUpperCase()))
  .filter((heading) => /^\p{Lu}/u.test(heading));

test('every heading we know is found where it stands glued, whatever letters it begins with', () => {
  const lost = opened.filter((heading) => !headingsIn(`${before}${heading}•You will see.`).includes(heading));
  expect(opened.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('one heading straight after the other is found as well', () => {
  expect(headingsIn(`${before}ResponsibilitiesRequirementsYou know it.`)).toEqual([
    'Responsibilities',
    'Requirements',
  ]);
});
