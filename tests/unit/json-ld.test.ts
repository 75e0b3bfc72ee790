import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const posting = {
  '@type': 'JobPosting',
  title: 'Map Editor',
  hiringOrganization: { '@type': 'Organization', name: 'Contoso' },
  description: '<p>You work with maps and with those who read maps.</p><ul><li>Python</li></ul>',
};
const visible = '<h1>Map Printer</h1><h2>Requirements</h2><p>You print maps at night.</p><p>SQL</p>';
const script = (data: unknown) =>
  `<script type="application/ld+json">\n${typeof data === 'string' ? data : JSON.stringify(data, null, 1)}\n</script>`;
const page = (head: string, body = '<div><p>Home</p><p>Jobs</p></div>') =>
  `<!doctype html>\n<html><head>${head}</head><body>${body}</body></html>\n`;
const rolesIn = (html: string) => rolesOf(html, 'seeds/page.html').map(({ data }) => data.role as Role);

test.each<[string, unknown]>([
  ['alone', posting],
  ['in a list', [{ '@type': 'WebSite', name: 'Contoso' }, posting]],
  ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting] }],
  ['as what a page is about', { '@type': 'WebPage', mainEntity: posting }],
  ['by its full name', { ...posting, '@type': 'https://schema.org/JobPosting' }],
  ['by its name with a prefix', { ...posting, '@type': 'schema:JobPosting' }],
  ['of two types', { ...posting, '@type': ['Thing', 'JobPosting'] }],
])('a JobPosting is found %s', (_name, data) => {
  const [role, ...others] = rolesIn(page(script(data)));
  expect(others).toEqual([]);
  expect(role).toMatchObject({ title: 'Map Editor', hiringOrganization: 'Contoso' });
  expect(role?.skills.map(({ id }) => id)).toEqual(['python']);
});

test.each<[string, unknown]>([
  ['only speaks of one', { '@type': 'WebSite', about: 'JobPosting pages' }],
  [
    'speaks of one at length',
    {
      '@type': 'WebSite',
      name: 'Jobs of Contoso',
      description: 'Find every JobPosting of Contoso here. '.repeat(4),
    },
  ],
  ['is nested too deep', `{"@type":"JobPosting","x":${'['.repeat(100)}${']'.repeat(100)}}`],
  ['is no JSON', '{"@type":"JobPosting","title":'],
  ['has a text that is nested too deep', { ...posting, description: '<div>'.repeat(5000) }],
])('a block that %s leaves the page to be read', (_name, data) => {
  const [role, ...others] = rolesIn(page(script(data), visible));
  expect(others).toEqual([]);
  expect(role?.title).toBe('Map Printer');
  expect(role?.skills.map(({ id }) => id)).toEqual(['sql']);
});

describe('a record that was put together by hand', () => {
  const text =
    '&lt;p&gt;You work with maps.&lt;/p&gt;\n&lt;ul&gt;\n\t&lt;li&gt;Python&lt;/li&gt;\n&lt;/ul&gt;';
  const byHand = `{\n "@type": "JobPosting",\n "title": "Map Editor\\'s Aid",\n "description": "${text}",\n "hiringOrganization": { "name": "Contoso" } }`;
  const stated = {
    title: 'Map Editor’s Aid',
    hiringOrganization: 'Contoso',
    skills: [{ id: 'python' }],
    evidence: { hiringOrganization: { line: expect.any(Number), column: 35 } },
  };

  test.each<[string, string]>([
    ['in a page', page(script(byHand))],
    ['without the page around it', script(byHand)],
    ['behind blanks, with what follows it', `  ${script(byHand)}\n<div>Apply now</div>\n`],
  ])('has lines that end in its strings, %s, and says the same', (_name, html) => {
    const said = rolesIn(html).map((role) => ({ ...role, title: role.title.replace("'", '’') }));
    expect(said).toMatchObject([stated]);
  });

  test('has quotes in its strings, and says them', () => {
    const quoted = byHand.replace('You work with maps.', 'You work with "old" maps, "new" ones and all.');
    expect(rolesIn(script(quoted))).toMatchObject([
      { hiringOrganization: 'Contoso', skills: [{ id: 'python' }] },
    ]);
    expect(String(rolesOf(script(quoted), 'seeds/page.html')[0])).toContain('with "old" maps, "new" ones');
  });

  test('states nothing where a string of it is never closed', () => {
    const [role, ...others] = rolesIn(
      page(script(byHand.replace('lt;"', 'lt;').replace('gt;",', 'gt;,')), visible),
    );
    expect(others).toEqual([]);
    expect(role?.title).toBe('Map Printer');
  });

  test('is no page where text stands below it that Markdown marks up', () => {
    const [role] = rolesOf(
      `${script(byHand)}\n\n# Map Printer\n\n## Requirements\n\n- SQL\n`,
      'seeds/page.md',
    );
    expect(role?.data.role?.skills.map(({ id }) => id)).toContain('sql');
  });
});

describe('several JobPostings', () => {
  const other = {
    ...posting,
    title: 'Map Reader',
    description: 'You read maps aloud to all who ask for them.',
  };

  test('with texts are a role each, in whatever block, and said twice they are one', () => {
    const roles = rolesIn(page(script([posting]) + script({ '@graph': [other, posting] })));
    expect(roles.map(({ title }) => title)).toEqual(['Map Editor', 'Map Reader']);
  });

  test('without texts are links to others', () => {
    const link = { '@type': 'JobPosting', title: 'Map Reader', url: 'https://contoso.example/2' };
    expect(rolesIn(page(script([posting, link]))).map(({ title }) => title)).toEqual(['Map Editor']);
    expect(
      rolesIn(page(script([link, { ...link, title: 'Cook' }]), visible)).map(({ title }) => title),
    ).toEqual(['Map Printer']);
  });
});

describe('a page that shows', () => {
  const text = posting.description;
  const more =
    '<h2>Requirements</h2><p>Must draw coasts, lakes and borders by hand.</p><p>SQL</p><p>Patience with authors of atlases</p>';
  const shown = (body: string, description = text) => {
    const [file, ...others] = rolesOf(page(script({ ...posting, description }), `<main>${body}</main>`));
    expect(others).toEqual([]);
    return { role: file?.data.role as Role, said: file?.data.sectionTexts?.join('\n') ?? '' };
  };

  test('what its JSON-LD says is told once', () => {
    const { said, role } = shown(`<h1>Map Editor</h1><p>Contoso</p>${text}<p>Apply now</p>`);
    expect(said.match(/those who read maps/g)).toHaveLength(1);
    expect(role.source.ledger.text).toBeGreaterThan(0);
  });

  test('much more than its JSON-LD is read, the facts are those of the JSON-LD, and nothing is told twice', () => {
    const { role, said } = shown(`<h1>Map Editor</h1>${text}${more}`);
    expect(role).toMatchObject({ title: 'Map Editor', hiringOrganization: 'Contoso' });
    expect(role.skills.map(({ id }) => id).sort()).toEqual(['python', 'sql']);
    expect(said).toContain('coasts, lakes');
    expect(said.match(/those who read maps/g)).toHaveLength(1);
  });

  test('other things than its JSON-LD is told beside it', () => {
    const { role, said } = shown(`<h1>Map Editor</h1>${more}`);
    expect(said).toContain('those who read maps');
    expect(said).toContain('coasts, lakes');
    expect(role.skills.map(({ id }) => id).sort()).toEqual(['python', 'sql']);
  });

  test('the text that its JSON-LD has not got is read', () => {
    const { role } = shown(`<h1>Map Printer</h1>${more}`, '');
    expect(role).toMatchObject({ title: 'Map Editor', hiringOrganization: 'Contoso' });
    expect(role.skills.map(({ id }) => id)).toEqual(['sql']);
  });
});

test.each(['\n', '\r\n'])('what JSON-LD states is found at its line and column: %j', (end) => {
  const html = page(script(posting)).replaceAll('\n', end);
  const [role] = rolesIn(html);
  const lines = html.split(end);
  const evidence = Object.values(role?.evidence ?? {});
  expect(evidence.length).toBeGreaterThan(1);
  for (const { line, column, text } of evidence)
    expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${text}`));
});
