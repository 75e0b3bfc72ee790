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

test('what a site says of applying is none of its text', () => {
  const body = (line: string) =>
    roleOf(`Baker\n\n${text}\n\n${line}\n\nRequirements\n\n- Python\n`)?.source.setAside;
  for (const line of [
    'time left to apply',
    'Applied 11/04/2026, 7:51 PM',
    'Applied 3 days ago',
    'You applied on May 4, 2026',
  ])
    expect(body(line)).toMatchObject([{ text: line }]);
  for (const line of ['Applied mathematics', 'Applied 3 layers of glaze', 'Time left to bake'])
    expect(body(line)).toEqual([]);
});

test('a link alone between passages heads nothing', () => {
  const last = (line: string) =>
    sectionsOf(
      `Baker\n\n${text}\n\nRequirements\n\n- Python\n\nBenefits\n\n${text}\n\n${line}\n\n${text}\n`,
    )?.at(-1);
  expect(last('Privacy Policy of Ovens')).toBe('Privacy Policy of Ovens: legal');
  expect(last('Privacy Policy of Ovens (https://contoso.example/privacy/)')).not.toContain('https');
  expect(last('Bread for all')).toBe('Bread for all: other');
  expect(last('Bread for all (https://contoso.example/bread)')).toBe('Benefits: benefits');
});

test('the name of a page above the title hires nobody, nor does a term of the work', () => {
  const head = (line: string) =>
    roleOf(
      `${line}\n\nNight Baker\n\n${text.replace('Contoso is', 'We are')}\n\nRequirements\n\n- Python\n\n${line}\n`,
    )?.hiringOrganization;
  expect(head('Available opening positions')).toBeUndefined();
  expect(head('Salary range: Competitive salary')).toBeUndefined();
  expect(head('Aster & Daughters')).toBe('Aster & Daughters');
});

test('pay without a sum heads nothing', () => {
  expect(
    sectionsOf(`Baker\n\n${text}\n\nSalary range: Competitive salary\n\nRequirements\n\n- Python\n`),
  ).toEqual(['undefined: summary', 'Requirements: minimum']);
});

test('a number below its label is one straight above the text, too', () => {
  const role = roleOf(`time type\nFull time\njob requisition id\nJR-4711\n${text}\n`);
  expect([role?.identifier, role?.employmentType]).toEqual(['JR-4711', ['FULL_TIME']]);
  expect(role?.source.blocks).toEqual([5]);
});

test('headings with nothing below them stand above the title', () => {
  const role = roleOf(
    `About the job\n\nJob Description\nNight Baker & Miller (Vietnam based)\n\n${text}\n\nRequirements\n\n- Python\n`,
  );
  expect([role?.title, role?.jobLocation]).toEqual(['Night Baker & Miller (Vietnam based)', ['Vietnam']]);
  expect(roleOf(`Night Baker (plant based)\n\n${text}\n`)?.jobLocation).toBeUndefined();
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
