import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const text =
  'We pick apples with robots, by day and by night, and look for somebody who likes both and who builds arms that are gentle with the fruit, the trees and the people beside them, whatever the weather.';
const asked = ['Experience with ROS and C++', 'Python, and a "feeling": gently does it'];
const body = `\n${text}\n\n## Requirements\n\n${asked.map((line) => `- ${line}\n`).join('')}`;
const roleIn = (seed: string) => rolesOf(seed)[0]?.data.role as Role;
const textsIn = (seed: string) => rolesOf(seed)[0]?.data.sectionTexts ?? [];

const matters: Record<string, string> = {
  YAML: `---
layout: job
title: "Orchard Engineer"
company: Northwind Fruit
location: 'Ghent, Belgium'
date: 2026-05-04 12:56:00 Z
expires: 2026-07-01
job_id: NF-20417
commitment: full_time
published: true
tags:
- erlang
- Haskell
contact:
    name: Mary Miller
---
`,
  'YAML of a board': `---
templateKey: jobs-post
position: Orchard Engineer
companyName: "Northwind Fruit"
companyRelated: /northwind
city: Ghent
country: Belgium
created: !!timestamp '2026-05-04'
validThrough: '2026-07-01T00:00:00Z' # midnight
requisition: NF-20417
organization: 136135
hours: Full-time
hashtags: "#erlang,#haskell"
---
`,
  TOML: `+++
title = "Orchard Engineer"
employer = 'Northwind Fruit'
location = "Ghent, Belgium"
publish_date = 2026-05-04T08:00:00Z
deadline = "2026-07-01"
reference = "NF-20417"
employment_type = "Full-time"
tags = ["erlang", "haskell"]
[params]
  banner = "img/haskell.png"
+++
`,
};

describe.each(Object.entries(matters))('a posting with front matter in %s', (_name, matter) => {
  test('has the facts that its keys give', () => {
    expect(roleIn(matter + body)).toMatchObject({
      title: 'Orchard Engineer',
      hiringOrganization: 'Northwind Fruit',
      jobLocation: ['Ghent, Belgium'],
      datePosted: '2026-05-04',
      validThrough: '2026-07-01',
      identifier: 'NF-20417',
      employmentType: ['FULL_TIME'],
      inferred: ['jobFamily'],
    });
  });

  test('has the same text as without it', () => {
    expect(textsIn(matter + body)).toEqual(textsIn(`Orchard Engineer\n${body}`));
    const { skills } = roleIn(matter + body);
    expect(skills.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['haskell']));
  });

  test('lists what is of the site, and the names of its fields', () => {
    const { setAside } = roleIn(matter + body).source;
    expect(setAside.map((span) => span.text).join('\n')).toMatch(/haskell/i);
    expect(setAside.filter(({ reason }) => reason === 'field name').length).toBeGreaterThan(6);
    expect(setAside.filter(({ reason }) => reason === 'separator')).toHaveLength(2);
  });

  test('says where each fact stands', () => {
    const lines = (matter + body).split('\n');
    for (const said of Object.values(roleIn(matter + body).evidence))
      expect(lines[said.line - 1]?.slice(said.column - 1).startsWith(said.text.slice(0, 4))).toBe(true);
  });
});

test.each([
  ['a list of lines', `requirements:\n  - ${asked[0]}\n  - ${asked[1]}\n`],
  ['a list at the margin', `requirements:\n- ${asked[0]}\n- '${asked[1]}'\n`],
  ['a list in brackets', `requirements: ["${asked[0]}", '${asked[1]}']\n`],
  ['a block of lines', `requirements: |\n  * ${asked[0]}\n  * ${asked[1]}\n`],
  [
    'HTML in quotes',
    `requirements: "<ul><li>${asked[0]}</li>\\n<li>${asked[1]?.replaceAll('"', '\\"')}</li></ul>"\n`,
  ],
  [
    'sections of their own',
    `sections:\n  - heading: Requirements\n    body: |\n      - ${asked[0]}\n      - ${asked[1]}\n`,
  ],
])('sections in the fields of front matter are sections: %s', (_, field) => {
  const seed = `---\ntitle: Orchard Engineer\ndescription: >\n  ${text}\n${field}slug: orchard\n---\n`;
  const role = roleIn(seed);
  expect(role.sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum']);
  expect(textsIn(seed)).toEqual([text, asked.join('\n')]);
});

test('a short description beside a text is the page’s, and alone it is the text', () => {
  const field = '---\ntitle: Orchard Engineer\ndescription: Come and build gentle arms with us\n---\n';
  expect(textsIn(field + body).join('\n')).not.toContain('Come and build');
  expect(textsIn(field)).toEqual(['Come and build gentle arms with us']);
});

test('prose between ruled lines is no front matter', () => {
  const seed = `---\nOrchard Engineer\nLocation: Ghent, Belgium\nWe pick apples with robots.\nWe like both of them.\n---\n${body}`;
  expect(textsIn(seed).join('\n')).toContain('We pick apples with robots.');
});

describe('an escape in double quotes says what YAML says it does', () => {
  test.each([
    ['\\U0001F34E Orchard Engineer', '🍎 Orchard Engineer'],
    ['\\uD83C\\uDF4E Orchard Engineer', '🍎 Orchard Engineer'],
    ['\\x4Frchard\\_Engineer', 'Orchard Engineer'],
    ['Orchard\\u0020\\"Engineer\\" \\/ Picker', 'Orchard "Engineer" / Picker'],
    ['\\a\\eOrchard\\b\\0 Engineer', 'Orchard Engineer'],
    ['Orchard \\UFFFFFFFF Engineer', 'Orchard \\UFFFFFFFF Engineer'],
    ['Orchard \\uE000Engineer', 'Orchard Engineer'],
  ])('%s', (escaped, title) => {
    expect(roleIn(`---\ntitle: "${escaped}"\nlocation: Ghent\n---\n${body}`).title).toBe(title);
  });

  test.each(['\\N', '\\L', '\\P', '\\v', '\\n'])('%s ends a line', (lineEnd) => {
    const seed = `---\ntitle: Orchard Engineer\ndescription: "${text}${lineEnd}${asked[0]}"\n---\n`;
    expect(textsIn(seed)).toEqual([`${text}\n${asked[0]}`]);
  });

  test('and none makes a line a heading', () => {
    const seed = `---\ntitle: Orchard Engineer\ndescription: "${text}\\n\\uE000Pick apples\\n${asked[0]}"\n---\n`;
    expect(roleIn(seed).sections.map(({ heading }) => heading)).toEqual([undefined]);
  });
});

test.each(['description: >', 'description: |'])(
  'a text within a list of maps keeps its paragraphs: %s',
  (key) => {
    const lines = [text, '', '', '# Requirements', '', ...asked.map((line) => `- ${line}`)];
    const block = lines.map((line) => (line ? `      ${line}` : '')).join('\n');
    const seed = `---\npositions:\n  # The first one.\n  - ${key}\n${block}\n    title: Orchard Engineer\n\n---\n`;
    expect(roleIn(seed).sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum']);
    expect(roleIn(seed).title).toBe('Orchard Engineer');
    expect(textsIn(seed)).toEqual([text, asked.join('\n')]);
  },
);

test.each(['Contoso Jobs and Career Opportunities', 'Careers at Contoso', 'Jobs'])(
  'the title of a page of openings is none of a role, where a heading below is: %s',
  (title) => {
    const role = roleIn(
      `---\nlayout: page\ntitle: ${title}\n---\n# Junior Orchard Engineer (project based)\n\n## About the role\n\nYou pick apples with robots.\n`,
    );
    expect([role.title, role.inferred.includes('title')]).toEqual([
      'Junior Orchard Engineer (project based)',
      false,
    ]);
  },
);
