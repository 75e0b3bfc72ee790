import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/page/schema.ts';
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
      inferred: [],
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
