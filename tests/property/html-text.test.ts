import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfHtml } from '../../src/convert/seed/formats/html-text.ts';
import { htmlTree } from '../../src/convert/seed/formats/html-tree.ts';
import { headingMark } from '../../src/convert/seed/heading-mark.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';

const runs = { numRuns: 1500, seed: Number(process.env.FC_SEED ?? 2026) };

const references = [
  ...['&amp;', '&amp', '&nbsp;', '&eacute;', '&#128512;', '&#x1F600', '&#x0031;', '&#00052', '&copyright'],
  ...[
    '&notin;',
    '&notit;',
    '&NotEqualTilde;',
    '&fjlig;',
    '&#150;',
    '&#0;',
    '&lt;b&gt;',
    '&bogus;',
    '&',
    '&#',
    '&#x;',
  ],
];
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('maps', 'A', ' ', 'Q&As', 'a&b', 'é', '👩‍💻', 'x < y', '&&', ';', '31'),
  },
  { weight: 4, arbitrary: fc.constantFrom(...references) },
  { weight: 3, arbitrary: fc.constantFrom('\r\n', '\n', '\r', '\r\r\n', '\t', '\0') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '</font>',
      '</x>',
      '<b>',
      '</b>',
      '<i>',
      '</p>',
      '<p>',
      '<br>',
      '<!-- c -->',
      '<pre>\r\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<li>', '<xmp>', '</xmp>', '<svg><p>', '<math><mi>', '<textarea>', '</div>'),
  },
);
const html = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test('every character of a text comes from a place in the HTML that says it, in order', () => {
  fc.assert(
    fc.property(html, (source) => {
      const { value, origin } = textOfHtml(seedText(source)).text;
      for (let at = 0; at < value.length; at++) {
        expect(origin[at] as number).toBeLessThanOrEqual(origin[at + 1] as number);
        expect(says(source, origin[at] as number, value, at), `${JSON.stringify(value)} at ${at}`).toBe(true);
      }
    }),
    runs,
  );
});

test('what stands between two characters of a text is markup or space, and none of its words', () => {
  const words = fc.array(fc.constantFrom('maps', 'Q&As', ...references), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.constantFrom('\r\n', '</font> ', ' <b>'), (said, between) => {
      const source = `<p>${said.join(between)} end</p>`;
      const { value, origin } = textOfHtml(seedText(source)).text;
      expect(source.slice(origin[value.lastIndexOf('end')])).toBe('end</p>');
    }),
    runs,
  );
});

const reference = /^&(?:#\d+;?|#x[\da-f]+;?|[a-z\d]+;?)/i;

/** Whether a place says a character: as it is, or as a space, line end or character reference that stands for it. */
function says(source: string, place: number, value: string, at: number): boolean {
  const said = value[at] as string;
  const given = source[place] as string;
  // What we put between blocks and before items, or for characters that no text can have.
  if (said === '\n' || said === headingMark || said === '\uFFFD' || said === '•') return true;
  if (given === said || (said === ' ' && (/\s/.test(given) || value[at - 1] === '•'))) return true;
  if (given !== '&') return false;
  const written = reference.exec(source.slice(place, place + 40))?.[0] ?? '';
  const [text] = htmlTree(written, { fragment: true }).children;
  return text?.type === 'text' && text.value.includes(said);
}
