import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const facts = {
  title: 'Platform Engineer',
  company: 'Contoso',
  location: 'Lyon, France',
  date: '2026-05-04',
  number: 'REQ-20481',
};
const description = 'You keep the platform of our shops running and make it better every week.';
const required = ['3+ years of experience with Kubernetes', 'Python or Go', 'Experience with PostgreSQL'];
const preferred = ['Terraform & Ansible', 'Experience with C++'];
const items = (lines: readonly string[], mark: string) => lines.map((line) => `${mark}${line}`).join('\n');
const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li>${line.replace('&', '&amp;')}</li>`).join('')}</ul>`;
const html = `<p>${description}</p><h2>Requirements</h2>${list(required)}<p><strong>Nice to have:</strong></p>${list(preferred)}`;
const text = (mark: string) =>
  `${facts.title}\n\n${facts.company}\n${facts.location}${facts.date}\n\nJob number: ${facts.number}\n\nAbout the job\n\n${description}\n\nRequirements\n\n${items(required, mark)}\n\nNice to have:\n\n${items(preferred, mark)}\n`;
const object = {
  title: facts.title,
  company: facts.company,
  location: facts.location,
  date_posted: `${facts.date}T00:00:00Z`,
  job_id: facts.number,
};
const schemaOrg = {
  '@type': 'JobPosting',
  title: facts.title,
  description: html,
  datePosted: facts.date,
  hiringOrganization: { '@type': 'Organization', name: facts.company },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'France' },
  },
  identifier: { '@type': 'PropertyValue', value: facts.number },
};

const layouts: Record<string, string | Uint8Array> = {
  bullets: text('• '),
  dashes: text('- '),
  'no bullets': text(''),
  CRLF: text('• ').replaceAll('\n', '\r\n'),
  'a byte order mark': `\uFEFF${text('• ')}`,
  'UTF-16': new Uint8Array(Buffer.from(`\uFEFF${text('• ')}`, 'utf16le')),
  Markdown: `# ${facts.title}\n\n**Company:** ${facts.company}\n**Location:** ${facts.location}\n**Posted:** ${facts.date}\n**Job number:** ${facts.number}\n\n${description}\n\n## Requirements\n\n${items(required, '* ')}\n\n**Nice to have:**\n\n${items(preferred, '* ').replace('C++', 'C\\+\\+')}\n`,
  'YAML front matter': `---\n# Fill in every field.\n# title: the name of the role\ntitle: "${facts.title}"\ncompany: ${facts.company}\nlocation: '${facts.location}'\nposted: ${facts.date}\njob number: ${facts.number}\n---\n\n${description}\n\n## Requirements\n\n${items(required, '- ')}\n\n## Nice to have\n\n${items(preferred, '- ')}\n`,
  'a saved page': `<!doctype html><html><head><title>${facts.title}</title></head><body><nav><a href="/">Home</a></nav><main><h1>${facts.title}</h1><p>${facts.company}</p><p>${facts.location}</p><p>Posted: ${facts.date}</p><p>Job number: ${facts.number}</p>${html}</main></body></html>`,
  'a piece of HTML': `<h1>${facts.title}</h1><p>Company: ${facts.company}</p><p>Location: ${facts.location}</p><p>Posted: ${facts.date}</p><p>Job number: ${facts.number}</p><h2>About the job</h2>${html}`,
  'JSON with HTML': JSON.stringify({ ...object, description: html }),
  'JSON with escaped HTML': JSON.stringify(
    {
      jobs: [
        { ...object, content: html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') },
      ],
    },
    null,
    2,
  ),
  'JSON with text': JSON.stringify([
    {
      ...object,
      description: `${description}\n\nRequirements\n\n${items(required, '• ')}\n\nNice to have:\n\n${items(preferred, '• ')}`,
    },
  ]),
  'JSON by columns': JSON.stringify({
    ...object,
    summary: description,
    minimum_qual: required.join('\n'),
    preferred_qual: preferred.join('\n'),
  }),
  'schema.org in JSON': JSON.stringify(schemaOrg),
  'schema.org as microdata': `<!doctype html><html><body><main><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${facts.title}</h1><p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">${facts.company}</b></p><p itemprop="jobLocation" itemscope><span itemprop="address" itemscope><span itemprop="addressLocality">Lyon</span>, <span itemprop="addressCountry">France</span></span></p><time itemprop="datePosted" datetime="${facts.date}">some day</time><span itemprop="identifier" itemscope><meta itemprop="value" content="${facts.number}"></span><div itemprop="description">${html}</div></div></main></body></html>`,
  'schema.org in a page': `<!doctype html><html><head><title>x</title><script type="application/ld+json">${JSON.stringify(schemaOrg).replaceAll('</', '<\\/')}</script></head><body><nav><p>Home</p></nav><p>Jobs</p></body></html>`,
};

describe.each(Object.entries(layouts))('the same posting in %s', (_name, seed) => {
  const roles = rolesOf(seed);
  const role = roles[0]?.data.role as Role;

  test('says the same facts', () => {
    expect(roles).toHaveLength(1);
    expect(role).toMatchObject({
      title: facts.title,
      hiringOrganization: facts.company,
      jobLocation: [facts.location],
      datePosted: facts.date,
      identifier: facts.number,
      jobFamily: 'Infrastructure and operations',
      inferred: ['jobFamily'],
    });
  });

  test('asks for the same skills', () => {
    expect(
      role.skills.map(({ id, level, years }) => `${id} ${level}${years ? ` ${years}` : ''}`).sort(),
    ).toEqual([
      'ansible preferred',
      'cpp preferred',
      'go required',
      'kubernetes required 3',
      'postgresql required',
      'python required',
      'terraform preferred',
    ]);
  });
});

test('lines broken at a margin say what whole lines say', () => {
  const long = `${'You own how services are built, shipped and watched, and you help every team that runs them. '.repeat(6).trim()}`;
  const whole = text('• ')
    .replace(description, `${description} ${long}`)
    .replace('Python or Go', `Python or Go, and ${long}`);
  const broken = whole
    .split('\n')
    .map((line) => wrapped(line, 72))
    .join('\n');
  const [first, second] = [whole, broken].map((seed) => rolesOf(seed)[0]?.data);
  expect(broken.split('\n').length).toBeGreaterThan(whole.split('\n').length + 12);
  expect(second?.sectionTexts).toEqual(first?.sectionTexts);
  expect(second?.role?.skills.map(({ id, level, years }) => [id, level, years])).toEqual(
    first?.role?.skills.map(({ id, level, years }) => [id, level, years]),
  );
  expect(second?.role?.source.repairs).toContainEqual(expect.objectContaining({ reason: 'wrap' }));
});

test('lines that a word processor broke by width are put together, and items of Roman numbers are a list', () => {
  const body = `Applicants must have all of the qualities below, of which none may be left out. In
addition, applicants must:
i. Have at least five (5) years of university teaching experience, three (3) of which as full
time Lecturer;
ii. Have at least 32 publication points, 24 of which are from articles in refereed scholarly
journals since being appointed Lecturer;
iii. Know Python and all its libraries, as far as they are of use to students of the natural
sciences.
`;
  const page = String(rolesOf(`Lecturer\n\n${body}`)[0]);
  expect(page).toContain('three (3) of which as full time Lecturer;\n2. Have at least');
  expect(page).toContain('students of the natural sciences.');
});

test('a line that ends well before the margin is whole', () => {
  const items = 'rye bread and rolls\nwheat bread\noats and barley of the valley\nsalt';
  const page = String(rolesOf(`Baker\n\nWe bake:\n${items}\n`)[0]);
  for (const item of items.split('\n')) expect(page).toMatch(new RegExp(`^\\W*${item}$`, 'm'));
});

function wrapped(line: string, margin: number): string {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > margin) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

test.each([
  [
    'Wir suchen eine Entwicklerin oder einen Entwickler für unsere Plattform. Sie schreiben verständlichen Code, prüfen ihn sorgfältig und sprechen mit den Fachabteilungen.',
    'de',
  ],
  [
    'Nous cherchons une personne qui développe notre plateforme avec soin, relit le travail des autres et explique clairement ses choix aux équipes métier.',
    'fr',
  ],
  [`${description} ${description} ${description}`, undefined],
])('the language of the text is told where it is not English', (said, language) => {
  const role = rolesOf(`Platform Engineer\n\nContoso\nLyon, France\n\n${said}\n`)[0]?.data.role as Role;
  expect(role.inLanguage).toBe(language);
});

test.each([
  ['Senior Data Engineer', 'senior', 'Data engineering'],
  ['Engineering Manager, Payments', 'manager', 'Engineering'],
  ['Product Manager', undefined, 'Product management'],
  ['Manager, Software Engineering', 'manager', 'Leadership'],
  ['Account Manager, Energy', undefined, 'Sales'],
  ['Senior Manager, Software Engineering', 'manager', 'Leadership'],
  ['Senior Manager of Software Engineering', 'manager', 'Software engineering'],
  ['Software Engineer II - Security', 'mid', 'Software engineering'],
  ['Registered Nurse', undefined, 'Health care'],
  ['Staff Accountant', undefined, 'Finance and accounting'],
  ['Staff Machine Learning Engineer', 'staff', 'Machine learning and AI'],
  ['Lead Generation Specialist', undefined, undefined],
  ['Executive Assistant', undefined, 'Administration'],
  ['Summer Intern, Data Science', 'intern', 'Data science'],
])('the title %s says its seniority and tells its family', (title, seniority, jobFamily) => {
  const role = rolesOf(`${title}\n\nContoso\nLyon, France\n\n${description}\n`)[0]?.data.role as Role;
  expect([role.title, role.seniority, role.jobFamily]).toEqual([title, seniority, jobFamily]);
});

test.each([
  ['Software Engineer III', 'senior', true],
  ['Software Engineer II', 'mid', true],
  ['Senior Software Engineer III', 'senior', false],
  ['Senior / Staff Engineer', 'senior', true],
  ['Senior or Principal Engineer', 'senior', true],
  ['Director/Head of Data', 'director', false],
  ['Senior Backend/Frontend Engineer', 'senior', false],
])('the seniority of the title %s is %s, and inferred: %j', (title, seniority, inferred) => {
  const role = rolesOf(`${title}\n\nContoso\nLyon, France\n\n${description}\n`)[0]?.data.role as Role;
  expect([role.seniority, role.inferred.includes('seniority')]).toEqual([seniority, inferred]);
});

test('two postings one after the other are two roles, each as it is alone', () => {
  const other = text('• ')
    .replace(facts.title, 'Data Engineer')
    .replace(facts.number, 'REQ-7')
    .replaceAll('Kubernetes', 'Apache Airflow');
  const roles = rolesOf(`${text('• ')}\n\n\n${other}`).map(({ data }) => data.role as Role);
  expect(roles.map(({ title, identifier }) => [title, identifier])).toEqual([
    ['Platform Engineer', 'REQ-20481'],
    ['Data Engineer', 'REQ-7'],
  ]);
});

test('positions point into the file as it was given', () => {
  const seed = JSON.stringify({ jobs: [{ ...object, description: html }] }, null, 2);
  const role = rolesOf(seed)[0]?.data.role as Role;
  const lines = seed.split('\n');
  for (const { line, column, text: said } of [
    ...Object.values(role.evidence),
    ...role.skills.flatMap(({ evidence }) => evidence),
  ]) {
    expect(lines[line - 1]?.slice(column - 1)).toMatch(
      new RegExp(`^${said.slice(0, 5).replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')}`),
    );
  }
});
