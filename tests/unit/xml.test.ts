import { expect, test } from 'vitest';
import { bakerFacts as facts, bakerHtml as html } from '../baker.ts';
import { refusalsOf, rolesOf } from '../convert.ts';

const rolesIn = (text: string) => rolesOf(text, 'seeds/jobs.xml').map(({ data: { role } }) => role);
const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test.each([
  [
    'a feed of an aggregator',
    `<?xml version="1.0" encoding="utf-8"?>\n<source><publisher>Boards of Bread</publisher><job><title><![CDATA[Night Baker]]></title><company>Contoso</company><city>Ghent</city><country>Belgium</country><date>2026-05-04</date><description><![CDATA[${html}]]></description></job></source>`,
  ],
  [
    'RSS with escaped HTML',
    `<rss version="2.0"><channel><title>Jobs of bakers, and of nobody else</title><description>All that is there to be done with bread in this town and the next.</description><item><title>Night Baker at Contoso (Ghent, Belgium)</title><description>${escaped}</description><pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate></item></channel></rss>`,
  ],
  [
    'a text whose HTML is XML',
    `<jobs><job><title>Night Baker</title><employer>Contoso</employer><location>Ghent, Belgium</location><posted>2026-05-04</posted><description>${html}</description></job></jobs>`,
  ],
  [
    'attributes',
    `<jobs><job title="Night Baker" company="Contoso" location="Ghent, Belgium" posted="2026-05-04"><description>${escaped}</description></job></jobs>`,
  ],
  [
    'sections with a name and a value',
    `<?xml version="1.0"?><bakery-jobs><position><name>Night Baker</name><subcompany>Contoso</subcompany><location>Ghent, Belgium</location><createdAt>2026-05-04</createdAt><jobDescriptions><jobDescription><name>Your tasks</name><value><![CDATA[<ul><li>Bread</li></ul>]]></value></jobDescription><jobDescription><name>Requirements</name><value><![CDATA[<ul><li>SQL</li></ul>]]></value></jobDescription></jobDescriptions></position></bakery-jobs>`,
  ],
])('XML is read: %s', (_, xml) => {
  expect(rolesIn(xml)).toMatchObject([facts]);
});

test('each job of a feed is a role, with its facts where they stand', () => {
  const job = (title: string) =>
    `<job>\r\n<title>🥖 ${title}</title><description>${escaped}</description></job>`;
  const roles = rolesIn(`<jobs>\r\n${job('Night Baker')}\r\n${job('Day Baker')}</jobs>`);
  expect(roles.map((role) => role?.evidence.title)).toMatchObject([
    { line: 3, column: 8 },
    { line: 5, column: 8 },
  ]);
});

test.each([
  ['no-posting', '<rss><channel><title>Bread</title></channel></rss>', undefined],
  ['broken-xml', `<jobs>\n<job><title>Baker</job></jobs>`, { line: 2, column: 18 }],
  ['deep-seed', `<jobs>${'<job>'.repeat(100)}${'</job>'.repeat(100)}</jobs>`, undefined],
  ['deep-seed', `<jobs>${'<job>'.repeat(100_000)}${'</job>'.repeat(100_000)}</jobs>`, undefined],
  [
    'no-posting',
    '<?xml version="1.0"?><!DOCTYPE jobs [<!ENTITY a SYSTEM "file:///etc/passwd">]><jobs><job><title>&a;</title></job></jobs>',
    undefined,
  ],
])('is refused, and told why: %s', (ruleId, xml, place) => {
  expect(refusalsOf(xml, 'seeds/jobs.xml')).toMatchObject([{ ruleId, ...(place && { place }) }]);
});

test('one job alone is read too, as HTML where it is no XML', () => {
  const item = `<item><title>Night Baker at Contoso (Ghent, Belgium)</title><pubDate>2026-05-04</pubDate><description>${escaped}</description></item>`;
  expect(rolesIn(item)).toMatchObject([facts]);
  expect(rolesIn(item.replace('<item>', '<item><'))).toMatchObject([{ skills: facts.skills }]);
});

const asideIn = (text: string) =>
  rolesIn(text).flatMap((role) =>
    role?.source.setAside.map(({ reason, text: said }) => `${reason}: ${said.replaceAll('\n', ' | ')}`),
  );

test('comments and what is for programs are none of the words around them, and are set aside', () => {
  const xml = `<!-- Of May --><jobs><job><title>Night <?go on?>Baker</title><company>Con<!-- Aster -->toso</company><salary>$<!-- 900,000 or -->50,000 per year</salary><description>We bake,<!-- requires Java --> day and night, for all of Ghent. SQL.</description></job></jobs>`;
  expect(rolesIn(xml)).toMatchObject([
    {
      title: 'Night Baker',
      hiringOrganization: 'Contoso',
      baseSalary: { currency: '$', minValue: 50_000, maxValue: 50_000, unitText: 'YEAR' },
      skills: [{ id: 'sql' }],
    },
  ]);
  expect(asideIn(xml)).toEqual([
    'comment: <!-- Of May -->',
    'template: <?go on?>',
    'comment: <!-- Aster -->',
    'comment: <!-- 900,000 or -->',
    'comment: <!-- requires Java -->',
  ]);
});

test.each([
  [
    'an inline element',
    'We bake, day and night, <small>for all</small> of Ghent.',
    'We bake, day and night, for all of Ghent.',
  ],
  [
    'an image',
    'We bake<img src="a.png"/>, day and night, for all of Ghent.',
    'We bake, day and night, for all of Ghent.',
  ],
  [
    'an element of nobody',
    'We bake, day and night, <x-town key="1">for all of Ghent</x-town><x-end/>.',
    'We bake, day and night, for all of Ghent.',
  ],
  [
    'a script',
    'We bake, day and night, for all of Ghent.<script>bake(1)</script> Come.',
    'We bake, day and night, for all of Ghent. Come.',
  ],
  [
    'a script that says nothing',
    'We bake, day and night,<script/> for all of Ghent.',
    'We bake, day and night, for all of Ghent.',
  ],
  [
    'code in a box',
    '<div><p>We bake, day and night, for all of Ghent.</p></div><code>SQL</code>',
    'We bake, day and night, for all of Ghent.\nSQL',
  ],
  [
    'definitions',
    '<p>We bake, day and night.</p><dl><dt>Oven</dt><dd>Warm as ever.</dd></dl>',
    'We bake, day and night.\nOven\nWarm as ever.',
  ],
  [
    'words marked as such',
    'We <b>bake</b><![CDATA[<p>Day and night, for all of Ghent.</p>]]>',
    'We bake\nDay and night, for all of Ghent.',
  ],
])('an element with words of its own is text: %s', (_, description, said) => {
  const xml = `<jobs><job><title>Night <small>Baker</small></title><company>Contoso</company><description>${description}</description></job></jobs>`;
  const [file] = rolesOf(xml, 'seeds/jobs.xml');
  expect(file?.data.role).toMatchObject({ title: 'Night Baker', hiringOrganization: 'Contoso' });
  expect(file?.data.sectionTexts).toEqual([said]);
});

test('words among the fields of a record, or among records, are set aside', () => {
  const xml = `<jobs>All of May<job>Salary is $90,000 per year<title>Night Baker</title><!-- old -->Come &amp; bake<description>We bake, day and night, for all of Ghent. SQL</description></job></jobs>`;
  expect(rolesIn(xml)).toMatchObject([{ title: 'Night Baker', skills: [{ id: 'sql' }] }]);
  expect(rolesIn(xml)[0]).not.toHaveProperty('baseSalary');
  expect(asideIn(xml)).toEqual([
    'unused field: Salary is $90,000 per year',
    'unused field: Come & bake',
    'unused field: All of May',
    'comment: <!-- old -->',
  ]);
});

test.each([
  [
    '<salary currency="EUR" period="month">3000</salary>',
    { currency: 'EUR', minValue: 3000, unitText: 'MONTH' },
  ],
  [
    '<salary unit="month" currency="EUR" gross="true"><b>3000</b></salary>',
    { currency: 'EUR', unitText: 'MONTH' },
  ],
  ['<salary>3000 EUR a month</salary>', { currency: 'EUR', minValue: 3000, unitText: 'MONTH' }],
])('pay is read with its attributes: %s', (pay, baseSalary) => {
  const xml = `<jobs><job><title>Night Baker</title>${pay}<description>We bake, day and night, for all of Ghent.</description></job></jobs>`;
  expect(rolesIn(xml)).toMatchObject([{ title: 'Night Baker', baseSalary }]);
});

test('attributes of words are set aside, and the type of a date says which one it is', () => {
  const xml = `<jobs><job><title lang="en">Night Baker</title><date type="closing">2026-05-04</date><date type="interview">2026-05-05</date><parts><part><name of="a" at="b">Requirements</name><value><![CDATA[<p>SQL</p>]]></value></part></parts><description form="long" old="">We bake, day and night, for all of Ghent.</description></job></jobs>`;
  expect(rolesIn(xml)).toMatchObject([
    { title: 'Night Baker', validThrough: '2026-05-04', skills: [{ id: 'sql', level: 'required' }] },
  ]);
  expect(rolesIn(xml)[0]).not.toHaveProperty('datePosted');
  expect(asideIn(xml)).toEqual(
    ['2026-05-05', 'a', 'b', 'en', 'closing', 'interview', 'long'].map((said) => `unused field: ${said}`),
  );
});

test('a feed may call pictures like its own elements, and have its text whole beside the beginning', () => {
  const teaser = 'We bake, day and night, for all of Ghent, and we sell to whoever comes by. […]';
  const whole = `<p>${teaser.slice(0, -4)}</p><h3>Requirements</h3><ul><li>SQL</li></ul>`;
  const feed = `<rss version="2.0"><channel><item><media:title>A loaf</media:title><title>Night Baker</title><media:title>Another loaf</media:title><description>${teaser}</description><content:encoded><![CDATA[${whole}]]></content:encoded></item></channel></rss>`;
  const [role] = rolesIn(feed);
  expect(role).toMatchObject({ title: 'Night Baker', skills: [{ id: 'sql', level: 'required' }] });
  expect(role?.sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum']);
  expect(asideIn(feed)).toEqual(
    expect.arrayContaining([`unused field: ${teaser}`, 'unused field: A loaf', 'unused field: Another loaf']),
  );
});
