import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const rows = [
  ['Who May Apply:', 'All citizens of the town'],
  ['Number of vacancies:', '1 (others may follow)'],
  ['Promotion Potential:', 'GS-13'],
  ['Security clearance:', 'Public trust. Background investigation required.'],
] as const;
const paragraphs = rows.map((row) => row.join('\n')).join('\n\n');
const opening = 'Contoso bakes bread at night, for the whole town and all who pass through it.';

/** The headings of a page, and its text without them. */
function pageOf(posting: string, path = 'seeds/baker.txt') {
  const file = rolesOf(posting, path)[0];
  const body = String(file).split('\n---\n')[1] ?? '';
  const setAside = file?.data.role?.source.setAside.map(({ text }) => text);
  return { headings: body.match(/^#+ .*/gm) ?? [], body, setAside };
}

test.each([
  [
    'HTML',
    'seeds/baker.html',
    `<h1>Baker</h1><p>${opening}</p><h2>Basic Information</h2>${rows.map(([label, value]) => `<p><strong>${label}</strong>\n${value}</p>`).join('')}`,
  ],
  [
    'Markdown',
    'seeds/baker.md',
    `# Baker\n\n${opening}\n\n## Basic Information\n\n${rows.map(([label, value]) => `**${label}**\n${value}`).join('\n\n')}\n`,
  ],
  ['plain text', 'seeds/baker.txt', `Baker\n\n${opening}\n\nBASIC INFORMATION\n\n${paragraphs}\n`],
])(
  'labels above short values are rows of a table of facts in %s, and no sections',
  (_name, path, posting) => {
    const { headings, body } = pageOf(posting, path);
    expect(headings.map((heading) => heading.toLowerCase())).toEqual(['## basic information']);
    expect(body).toContain(paragraphs);
  },
);

test.each([
  ['stands alone', '**Our Way:**\nWe bake at night.\n\nWe are fond of rye.'],
  [
    'heads a section we know',
    'Requirements:\nTwo years of bread.\n\nResponsibilities:\nBread and more bread.',
  ],
  ['heads a list', '**Our Way:**\n- We bake at night.\n\n**Our Town:**\n- It is small.'],
  ['heads more than a row', `**Our Way:**\n${opening.repeat(4)}\n\n**Our Town:**\n${opening.repeat(4)}`],
])('a label is a heading where it %s', (_name, text) => {
  expect(pageOf(`Baker\n\n${opening}\n\n${text}\n`).headings).not.toEqual([]);
});

test('a heading without text stays, wherever the facts below it stand', () => {
  const posting = `<h1>Baker</h1>${'<p></p>'.repeat(30)}<p>${opening}</p><h2>Role Summary:</h2><h3>The role - GS-13</h3><p>${opening}</p><h2>More</h2><p>Location: Ghent</p>`;
  const { headings, setAside } = pageOf(posting, 'seeds/baker.html');
  expect(headings).toEqual(['## Role Summary:', '## The role - GS-13']);
  expect(setAside).toEqual(['More']);
});

test('a label that a fact could follow stays with what is none, and both are set aside where nothing is said', () => {
  const { body, setAside } = pageOf(`Baker\n\nHours:\nVaries\n\n${opening}\n\nSalary:\nTBD\n\nYou bake.\n`);
  expect(body).toContain('Hours:\nVaries\n');
  expect(setAside).toEqual(['Salary:\nTBD']);
});
