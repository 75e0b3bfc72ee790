import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text = `We build payment software used by thousands of shops. You will design services.

Requirements
- 5+ years of experience with Go
- Good boots

Benefits
- 30 days of vacation
`;
const [first, second] = ['Backend Engineer', 'Data Scientist'];
const prose = 'We build payment software that many shops use. '.repeat(4);
const marked = text.replace(/^(Requirements|Benefits)$/gm, '## $1');
const record = (title: string) => JSON.stringify({ title, description: text });
const titlesOf = (seed: string) => rolesOf(seed).map(({ data }) => data.role?.title);

test('a table of contents that names the sections starts no second posting', () => {
  const contents = '- Requirements\n- Benefits\n';
  expect(titlesOf(`# ${first}\n\n${contents}\n# ${second} of the team\n\n${marked}`)).toHaveLength(1);
});

describe('articles of a page', () => {
  const article = (title: string, headings: readonly string[]) =>
    `<article><div><p>${title}</p></div>${headings.map((said) => `<h3>${said}</h3><p>You bake bread each night, and you sell it in the morning to all who come by our shop.</p>`).join('')}</article>`;
  const duties = ['Duties', 'Pay'];
  const page = (...articles: string[]) =>
    `<div><h2>Work with us</h2>${articles.join('<hr>')}<p>Foot</p></div>`;

  test('that have the same headings are postings', () => {
    const roles = rolesOf(page(article('Baker', duties), article('Night Miller', duties)), 'seeds/jobs.html');
    expect(roles.map(({ data }) => data.role?.title)).toEqual(['Baker', 'Night Miller']);
    expect(roles.map(({ data }) => data.role?.source.postings)).toEqual([2, 2]);
    expect(roles.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal))).toEqual([]);
  });

  test.each([
    ['of other headings', page(article('Baker', duties), article('News of the town', ['Weather', 'Sports']))],
    ['of one heading', page(article('Baker', ['Duties']), article('Miller', ['Duties']))],
    ['in the main part', `<main>${page(article('Baker', duties), '<p>More</p>')}</main>`],
  ])('%s are no two', (_name, html) => {
    expect(rolesOf(html, 'seeds/jobs.html')).toHaveLength(1);
  });
});

describe('two postings in a file', () => {
  test.each([
    ['a ruled line', `${first}\n${text}\n-----\n\n${second}\n${text}`],
    ['a ruled line of Markdown', `${first}\n${text}\n* * *\n\n${second}\n${text}`],
    ['blank lines', `${first}\n${text}\n\n\n${second}\n${text}`],
    ['headings that are titles', `# ${first}\n\n${marked}\n# ${second}\n\n${marked}`],
    [
      'headings that are titles, what is below them worded in other ways',
      `# ${first}:\n\n## Requirements\n\nGo.\n\n## Benefits\n\nBoots.\n\n# ${second}\n\n## Requirements include\n\nGo.\n\n## Perks\n\nBoots.\n`,
    ],
    ['ruled lines above titles, without a heading', `${first}\n\n${prose}\n\n=====\n\n${second}\n\n${prose}`],
    ['lines that count them', `Job 1 of 2\n${first}\n\n${prose}\n\nJob 2 of 2\n${second}\n\n${prose}`],
    ['numbers', `1. ${first}\n${text}\n2. ${second}\n${text}`],
    ['numbers with a word', `Job 1: ${first}\n${text}\nJob 2: ${second}\n${text}`],
    ['records', `[${record(first)},\n${record(second)}]`],
    ['records, one a line', `${record(first)}\n${record(second)}\n`],
  ])('are told apart by %s', (_, seed) => expect(titlesOf(seed)).toEqual([first, second]));
});

describe('one posting in a file', () => {
  test.each([
    ['ruled lines above what is no title', `${first}\n\n${prose}\n\n=====\n\nWho we are\n\n${prose}`],
    [
      'a ruled line below its title',
      `${first}\n=====\n\n${prose}\n\n-----\n\n${second}\n\nHe will be next to you.\n`,
    ],
    [
      'a ruled line before more of it',
      `${first}\n${text}\n-----\n\nAbout us\nWe care about people and boots.\n`,
    ],
    ['numbered headings', `# ${first}\n\n1. Backend work\n\n${marked}\n2. More Backend work\n\nAll of it.\n`],
    ['a heading that names another role', `# ${first}\n\n${marked}\n# Your Manager\n\nA Data Scientist.\n`],
    [
      'headings that name whom one meets',
      `# ${first}\n\n${marked}\n# Hiring Manager\n\n## Requirements include\n\nBe kind.\n\n## Perks\n\nBread.\n`,
    ],
    ['one record in a line', `${record(first)}\n`],
  ])('stays one with %s', (_, seed) => expect(titlesOf(seed)).toEqual([first]));
});

test('a record in its own line is found where it stands', () => {
  const seed = `${record(first)}\n\n${record(second)}\n`;
  const role = rolesOf(seed)[1]?.data.role;
  const { line = 0, column = 0, text: said = '' } = role?.evidence.title ?? {};
  expect(seed.split('\n')[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${said}`));
  expect(said).toBe(second);
});

test('a line among records that is none is refused by itself', () => {
  const roles = rolesOf(`${record(first)}\nand some words\n${record(second)}`);
  expect(roles.map(({ data }) => data.role?.title)).toEqual([first, second, undefined]);
  expect(roles[2]?.messages.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(['2 broken-json']);
});

describe('comments of a thread', () => {
  const comment = (who: string, head: string) => `${who}\n\n${head}\n\n${text.split('\n')[0]}\n`;
  const thread = [
    comment(
      'ovenuser 89 days ago',
      `Contoso | ${first} | Remote (AZ, CA, MI, MN, TX, WA and all of Canada) | https://contoso.example/ | Full Time`,
    ),
    comment('crumb_2 on Feb 3, 2026', `Fabrikam | ${second} | Ghent, Belgium`),
  ];

  test('are a posting each, where each begins with the head of one', () => {
    const roles = rolesOf(thread.join('\n')).map(({ data }) => data.role);
    expect(roles).toMatchObject([
      { title: first, hiringOrganization: 'Contoso' },
      { title: second, hiringOrganization: 'Fabrikam' },
    ]);
  });

  test('that only answer stay with what they answer', () => {
    const seed = [thread[0], comment('loaf 88 days ago', 'Is this open to Canada?'), thread[1]].join('\n');
    expect(titlesOf(seed)).toEqual([first, second]);
  });
});
