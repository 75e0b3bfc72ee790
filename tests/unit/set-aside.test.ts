import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const posting = '<h2>Requirements</h2><p>You work with maps.</p>';
const roleOf = (seed: string) => rolesOf(seed, 'seeds/page.html')[0]?.data.role as Role;
const asideOf = (seed: string) =>
  roleOf(seed).source.setAside.map(({ reason, text }) => `${reason}: ${text.replaceAll('\n', ' | ')}`);

test('what a saved page says around its posting is listed by its regions, in order, and not told in the text', () => {
  const page = `<!doctype html><html><head><title>Jobs at Contoso</title><style>p { color: red }</style></head><body>
<nav><a>Home</a><a>Jobs</a></nav><div>Welcome</div>
<main><h1>Map Editor</h1>${posting}<form><p>Your name</p><select><option>Ms<option>Mr</select></form>
<p>Python <img alt="" src="a.png"><img src="b.png" alt="Two &amp; more maps"></p><button><b>Ap</b>ply</button></main>
<aside>Other roles</aside><footer>Contoso 2026</footer><script>const salary = 90000;</script></body></html>`;
  expect(asideOf(page)).toEqual([
    'furniture: Jobs at Contoso',
    'furniture: Home | Jobs',
    'furniture: Welcome',
    'furniture: Your name | Ms | Mr',
    'furniture: Two & more maps | Apply',
    'furniture: Other roles',
    'furniture: Contoso 2026',
  ]);
  const [file] = rolesOf(page);
  expect(file?.data.sectionTexts).toEqual(['You work with maps.\nPython']);
  const lines = page.split('\n');
  for (const { line, column, text } of roleOf(page).source.setAside) {
    const [first = ''] = text.replace('&', '&amp;').replace('Apply', '<b>Ap').split('\n');
    expect(lines[line - 1]?.slice(column - 1).startsWith(first), text).toBe(true);
  }
});

test('a menu of thousands of words is one entry', () => {
  const page = `<html><body><nav>${'<ul><li><a>Maps</a></li></ul>'.repeat(60_000)}</nav><main><h1>Map Editor</h1>${posting}</main></body></html>`;
  expect(roleOf(page).source.setAside.map(({ text }) => text.length)).toEqual([60_000 * 5 - 1]);
});

test('a title outside of the main part is the title, and its words are not told again', () => {
  const page = `<html><body><header><h1>Map Editor</h1><p>Contoso</p></header><main>${posting}</main></body></html>`;
  expect([roleOf(page).title, asideOf(page)]).toEqual(['Map Editor', ['furniture: Contoso']]);
});

test('a heading of a page without words, or in its menu, is no title, and none is where the main part has one', () => {
  const titleOf = (header: string, main: string) =>
    roleOf(`<html><body>${header}<main>${main}${posting}</main></body></html>`).title;
  const sign = '<header><h1><a href="/"><svg></svg></a></h1></header>';
  expect(titleOf(sign, '<h2>Map Editor</h2>')).toBe('Map Editor');
  expect(titleOf('<nav><h1>Contoso</h1><a>Jobs</a></nav>', '<h2>Map Editor</h2>')).toBe('Map Editor');
  expect(titleOf('<header><h1>Contoso</h1></header>', '<h1>Map Editor</h1>')).toBe('Map Editor');
});

test('a footer is none of the text where it says but whose the page is beside its links', () => {
  const textOf = (said: string) =>
    rolesOf(
      `<html><body><h1>Map Editor</h1>${posting}<div id="footer-mobile"><p>${said}</p><a>About Us</a><a>Privacy Policy</a></div></body></html>`,
      'seeds/page.html',
    )[0]?.data.sectionTexts?.join('\n');
  expect(textOf('All rights reserved.')).toBe('You work with maps.');
  expect(textOf('© 2026 Contoso')).toBe('You work with maps.');
  expect(textOf('We print maps of coasts.')).toContain('We print maps of coasts.');
});

test('microdata outside of the main part is a fact, and its words are not told again', () => {
  const page = `<html><body itemscope itemtype="https://schema.org/JobPosting"><header>At <b itemprop="hiringOrganization">Contoso</b></header><main><h1>Map Editor</h1>${posting}</main></body></html>`;
  expect([roleOf(page).hiringOrganization, asideOf(page)]).toEqual(['Contoso', ['furniture: At']]);
});

describe('a page that states its posting as a record', () => {
  const record = (title: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description: '<p>You work with maps and with those who read maps.</p>' })}</script>`;
  const shown =
    '<h1>Map Editor</h1><p>You work with maps and with those who read maps.</p><p>Posted yesterday</p>';

  test('has what the record does not say among what is set aside', () => {
    const page = `<html><head><title>Contoso</title>${record('Map Editor')}</head><body>${shown}</body></html>`;
    expect(asideOf(page)).toEqual([
      'unused field: JobPosting',
      'furniture: Contoso',
      'furniture: Posted yesterday',
    ]);
  });

  test('with others has it with the first of them', () => {
    const page = `<html><head>${record('Map Editor')}${record('Atlas Editor')}</head><body>${shown}</body></html>`;
    const aside = rolesOf(page).map(({ data }) => data.role?.source.setAside.map(({ text }) => text));
    expect(aside).toEqual([['JobPosting', 'Posted yesterday'], ['JobPosting']]);
  });
});

test('what a file of JSON says beside its postings is told: values with the next one, or else the last, comments with the first', () => {
  const job = (title: string) =>
    JSON.stringify({ title, description: '<p>You work with maps.</p><p>SQL</p><button>Apply</button>' });
  const seed = `{"company": "Contoso", "total": 2, // two of them
"jobs": [${job('Map Editor')}, 2, ${job('Atlas Editor')}], "note": "Updated daily", "more": null}`;
  const [first, second, ...others] = rolesOf(seed).map(({ data }) =>
    data.role?.source.setAside.map(({ reason, text }) => [reason, text]),
  );
  expect(first).toEqual([
    ['furniture', 'Apply'],
    ['unused field', 'Contoso\n2'],
    ['comment', '// two of them'],
  ]);
  expect(second).toEqual([
    ['furniture', 'Apply'],
    ['unused field', '2'],
    ['unused field', 'Updated daily'],
  ]);
  expect(others).toEqual([]);
});

test('an address in JSON is no comment', () => {
  const seed = JSON.stringify({
    title: 'Map Editor',
    description: 'You read https://maps.example/a /* daily */.',
  });
  expect(asideOf(seed)).toEqual([]);
});

test('HTML that was escaped once more keeps what stands beside it as it is', () => {
  const seed = JSON.stringify({
    title: 'Map Editor',
    description: '&lt;p&gt;You work with maps.&lt;/p&gt;<div>You read them.</div>',
  });
  expect(rolesOf(seed)[0]?.data.sectionTexts).toEqual(['You work with maps.\nYou read them.']);
});

const struck = (pay: string, skill: string) => [
  `Salary: ${pay} $100,000 per year`,
  `## Requirements\n\n- ${skill}\n- SQL`,
];
const inHtml = (pay: string, skill: string) =>
  `<h1>Map Editor</h1><p>You work with maps.</p><p>Salary: ${pay} $100,000 per year</p><h2>Requirements</h2><ul><li>${skill}</li><li>SQL</li></ul>`;
const inMarkdown = `# Map Editor\n\nYou work with maps.\n\n${struck('~~$90,000~~', '~~Java~~').join('\n\n')}\n`;

test.each([
  ['HTML', inHtml('<del>$90,000</del>', '<s>Java</s>'), ['$90,000', 'Java']],
  [
    'HTML that shows it so',
    inHtml('<span style="text-decoration: line-through">$90,000</span>', '<b class="line-through">Java</b>'),
    ['$90,000', 'Java'],
  ],
  ['Markdown', inMarkdown, ['~~$90,000~~', '~~Java~~']],
  [
    'Markdown with HTML',
    inMarkdown.replace('~~Java~~', '<del>Java</del>'),
    ['~~$90,000~~', '<del>Java</del>'],
  ],
  [
    'Markdown in JSON',
    JSON.stringify({ title: 'Map Editor', description: inMarkdown.replace('# Map Editor', '') }),
    ['~~$90,000~~', '~~Java~~'],
  ],
])('what is struck out is set aside and says nothing: %s', (_, seed, struckOut) => {
  const role = roleOf(seed);
  expect(role.baseSalary).toMatchObject({ minValue: 100_000, maxValue: 100_000 });
  expect(role.skills.map(({ id, level }) => [id, level])).toEqual([['sql', 'required']]);
  expect(asideOf(seed).filter((said) => said.startsWith('struck out'))).toEqual(
    struckOut.map((said) => `struck out: ${said}`),
  );
});

test('signs around a line of a text are an ornament of it, and so are three, or one', () => {
  const seed =
    '~~You work with maps~~\n\nRequirements\n\n- ~5 years of SQL, ~10 maps\n- ~~~Python~~~, ~~ Java ~~\n';
  expect([roleOf(seed).skills.map(({ id }) => id), asideOf(seed)]).toEqual([['sql', 'python', 'java'], []]);
});

test('a template is set aside, and is text where it is what an element draws', () => {
  const of = (attributes: string) =>
    `<!doctype html><html><body><job-page><template${attributes}><h1>Map Editor</h1>${posting}</template></job-page><p>We print.</p></body></html>`;
  expect(roleOf(of(' shadowrootmode="open"')).title).toBe('Map Editor');
  expect(asideOf(of(' shadowrootmode="open"'))).toEqual([]);
  expect(asideOf(of('').replace('<p>We print.', '<h1>Atlas Editor</h1><p>We print.'))).toEqual([
    'furniture: Map Editor | Requirements | You work with maps.',
  ]);
  const part = of(' shadowrootmode="closed"').replace(/^.*<body>|<\/body>.*$/g, '');
  expect(roleOf(part).title).toBe('Map Editor');
});

test('what microdata says in tags alone and no fact tells is set aside', () => {
  const page = `<!doctype html><html><body itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Map Editor</h1>${posting}<meta itemprop="skills responsibilities" content="Java"><meta itemprop="datePosted" content="2026-05-04"><p itemprop="industry">Maps and more of them</p></body></html>`;
  expect(roleOf(page)).toMatchObject({ datePosted: '2026-05-04', skills: [] });
  expect(asideOf(page)).toEqual(['unused field: Java']);
});
