import fc from 'fast-check';
import { hostile } from '../hostile.ts';

const headings = [
  'Responsibilities',
  'What you’ll do:',
  'MINIMUM QUALIFICATIONS',
  '## Preferred',
  'Education & Experience',
  'About us',
  'Skills',
  'Other signals',
  'Pay & Benefits',
  'Summary',
];
const words = [
  'Python',
  'C++',
  '3+ years of',
  'experience in',
  'machine learning',
  'is a plus',
  'Swift or Objective-C',
  'M.S. or Ph.D. in',
  'Apple Apple',
  '·',
  '•',
  '1.',
  '- ',
  ' - ',
  ': - ',
  'équipe',
  '日本',
  '👩‍💻',
  'Posted:',
  'Role Number: 42-7',
  'Seattle, WA',
  '2026-02-25',
  '$100k – $120k',
  'equal opportunity',
  '\u00a0',
  '\u200b',
  'â€™',
  'cafe\u0301',
  '\t',
  ',',
  '.',
  '(',
  ')',
];

// A value that begins with a name of Astro's own is refused, which has a test of its own.
const published = hostile.filter(([, text]) => !text.startsWith('__ASTRO_IMAGE_'));

const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((parts) => parts.join(' ')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...headings) },
  { weight: 1, arbitrary: fc.constantFrom(...published.map(([, text]) => text.slice(0, 400))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant('') },
);

/** Text as people and machines paste it, with at least one word. */
export const posting = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => `word${end}${lines.join(end)}`);
