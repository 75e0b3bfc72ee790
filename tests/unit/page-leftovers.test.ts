import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text =
  'Contoso is hiring a baker who looks after the ovens of three harbours, by day and by night, and who writes the tools that plan what is baked in each of them.';
const roleOf = (seed: string, path = 'seeds/page.txt') => rolesOf(seed, path)[0]?.data.role;
const sectionsOf = (seed: string, path?: string) =>
  roleOf(seed, path)?.sections.map(({ kind, heading }) => `${heading}: ${kind}`);

test('a logo in a heading of a page is no title', () => {
  const page = `<!doctype html><html><body><nav><h1><a href="/"><svg><path/></svg></a></h1></nav><main><h2>Senior Baker</h2><p>${text}</p><h2>Requirements</h2><ul><li>Python</li></ul></main></body></html>`;
  expect(roleOf(page, 'seeds/page.html')?.title).toBe('Senior Baker');
});

test('the links at the foot of a page are none of its text, and what the law says is', () => {
  const body = `Baker\n\n${text}\n\nRequirements\n\n- Python\n\n`;
  expect(sectionsOf(`${body}About us\nSign in\n\nPrivacy Policy\nTerms & Conditions\n`)).toEqual([
    'undefined: summary',
    'Requirements: minimum',
  ]);
  expect(sectionsOf(`${body}Privacy\nTerms\n\nBenefits\n\n- Bread\n`)).toContain('Privacy: legal');
  expect(sectionsOf(`${body}Privacy\nWe keep your papers for a year.\n`)?.at(-1)).toBe('Privacy: legal');
});

test('what a site asks its visitor heads nothing that is asked of anybody', () => {
  const head = 'Am I a good fit for this job?\nSaid Miller is hiring\n\n';
  expect(sectionsOf(`Baker\n\n${text}\n\n${head}Requirements\n\n- Python\n`)).toEqual([
    'undefined: summary',
    'Am I a good fit for this job?: other',
    'Requirements: minimum',
  ]);
});

test('a bold sentence straight before a list is its heading where it speaks of a section', () => {
  const page = (sentence: string) =>
    sectionsOf(
      `<h1>Baker</h1><p>${text}</p><p><b>${sentence}</b></p><ul><li>Python</li><li>Bread</li></ul>`,
      'seeds/page.html',
    )?.at(-1);
  expect(page('The skills and experience one needs to succeed.')).toContain(': minimum');
  expect(page('We love bread. Love your ovens.')).toBe('undefined: summary');
});

test('a label of a field before its value in titles is one, and no heading', () => {
  const seed = (line: string) => `Baker\n\n${line}\n\n${text}\n`;
  expect(sectionsOf(seed('Job Category Food and Beverage & Bread'))).toEqual(['undefined: summary']);
  expect(sectionsOf(seed('Job Function of this role is to bake'))).toEqual(['undefined: summary']);
});
