import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { withMarks } from '../../src/convert/seed/character-references.ts';
import { headingMark } from '../../src/convert/seed/heading-mark.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';
import { rolesOf } from '../convert.ts';

const html = `<div class="job">
<h1>Orchard Engineer</h1>
<p>We pick apples with robots.</p>
<h3>Requirements</h3>
<ul>
  <li>Experience with ROS and C++</li>
  <li>Python &amp; Linux</li>
</ul>
</div>
`;
const markdown =
  '# Orchard Engineer\n\nWe pick apples with robots.\n\n### Requirements\n\n- Experience with ROS and C++\n- Python & Linux\n';
const shown = ['We pick apples with robots.', 'Experience with ROS and C++\nPython & Linux'];

const pages: Record<string, string> = {
  'a fragment': html,
  'a fragment that begins with a list of links': `<ul class="main-nav"><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li></ul>\n${html}`,
  PHP: `<?php require 'header.php'; $a->b(); ?>\n${html}\n<?php require 'footer.php' ?>\n`,
  'a Vue component': `<script setup>\nconst open = 1 > 0\n</script>\n<template>\n${html}</template>\n<style>\nh1 { color: red }\n</style>\n`,
  'a Jekyll page': `---\nlayout: default\n---\n{% include header.html %}\n${html}{{ content }}\n{% include footer.html %}\n`,
  'a page below comments': `<!-- ===== -->\n<!-- Body -->\n<!-- ===== -->\n\n${html}`,
  'a Blade view': `@extends('layouts.app')\n@section('content')\n${html}@endsection\n`,
  'a Handlebars template': `{{> header}}\n${html}{{#if open}}\n{{> apply}}\n{{/if}}\n`,
  'a component of React': `<section className="roles">\n  {/* Roles */}\n  <a onClick={() => setOpen((open) => !open)} className="more">\n    {open ? (\n      <hr />\n    ) : (\n      <br />\n    )}\n  </a>\n${html}</section>\n`,
  'a page with its lines wrapped': html.replaceAll(' with ', '\n      with\n      '),
  'a page with Markdown in it': markdown,
  'Markdown in a template': `{% extends "base.html" %}\n{% block content %}\n${markdown}{% endblock %}\n`,
  'Markdown in an element': `<div markdown="1">\n\n${markdown}\n</div>\n`,
  'HTML in Markdown':
    '# Orchard Engineer\n\n<p>We pick apples with robots.</p>\n\n<p><strong>Requirements</strong></p>\n<ul><li>Experience with ROS and C++</li>\n<li>Python &amp; Linux</li></ul>\n',
  'breaks in Markdown':
    '# Orchard Engineer\n\nWe pick apples with robots.<br>\n<br />\n### Requirements\n\n- Experience with ROS and C++<br>\n- Python & Linux<br>\n',
};

describe('links of Markdown', () => {
  const page = (line: string) => {
    const [file] = rolesOf(`# Orchard Engineer\n\nWe pick apples with robots.\n\n${line}\n`, 'seeds/page.md');
    return file?.data.sectionTexts?.join('\n').split('\n').at(-1);
  };

  test.each([
    ['[our orchard](https://apples.example/orchard)', 'our orchard (https://apples.example/orchard)'],
    ['[https://apples.example](https://apples.example)', 'https://apples.example'],
    ['[write to us](mailto:orchard@apples.example?subject=Job)', 'write to us (orchard@apples.example)'],
    ['[orchard@apples.example](mailto:orchard@apples.example)', 'orchard@apples.example'],
    ['[Home](../index.html) and ![a tree](img/tree.png "A tree")', 'Home and a tree'],
    [
      'By [![A view of trees](a.png)](https://apples.example), [![logo](b.png)](/), ![Apples logo](c.png)and us',
      'By A view of trees, , and us',
    ],
    ['An array is written a[0](1), [x] or (y).', 'An array is written a0, [x] or (y).'],
  ])('%s', (line, said) => {
    expect(page(line)).toBe(said);
  });

  test.each([
    [
      '[our orchard][1] and [ours][]',
      'our orchard (https://apples.example) and ours (https://pears.example)',
    ],
    ['[Ours], and [theirs][2] or [x]', 'Ours (https://pears.example), and [theirs][2] or [x]'],
  ])('whose addresses stand apart: %s', (line, said) => {
    const [file] = rolesOf(
      `# Orchard Engineer\n\n${line}, see [one][1], [ours].\n\n[1]: https://apples.example\n[ours]: <https://pears.example> "Pears"\n[unused]: https://plums.example\n`,
    );
    const texts = file?.data.sectionTexts?.join('\n').split('\n');
    expect(texts?.[0]).toBe(`${said}, see one (https://apples.example), ours (https://pears.example).`);
    expect(texts?.slice(1)).toEqual(['[unused]: https://plums.example']);
  });
});

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('HTML that was escaped below lines of Markdown', () => {
  const markup =
    '<h3><strong>Requirements</strong></h3>\n<ul>\n<li>Python &amp; SQL</li>\n</ul>\n<p>You&rsquo;ll like it.</p>';

  test.each([
    ['once', escaped(markup)],
    ['twice', escaped(escaped(markup))],
  ])('is read as HTML there is: %s', (_times, text) => {
    const of = (body: string) =>
      rolesOf(`# Web Developer\n\n- **Location:** Lyon, France\n\n## Text\n\n${body}\n`);
    const [plain, other] = [markup, text].map(of);
    expect(other?.[0]?.data.sectionTexts).toEqual(plain?.[0]?.data.sectionTexts);
    expect(other?.[0]?.data.role?.sections.map(({ kind }) => kind)).toContain('minimum');
    expect(other?.[0]?.data.role?.skills.map(({ id, level }) => [id, level])).toEqual([
      ['python', 'required'],
      ['sql', 'required'],
    ]);
  });

  test('but a tag that a posting speaks of stays a word', () => {
    const [file] = rolesOf(
      '# Web Developer\n\n## Requirements\n\n- You know what &lt;/p&gt; closes, and SQL\n',
    );
    expect(file?.data.sectionTexts?.join()).toContain('You know what </p> closes');
  });
});

describe('HTML that was escaped as a whole', () => {
  test.each([
    ['once', escaped(html)],
    ['twice', escaped(escaped(html))],
    ['twice in data', JSON.stringify({ title: 'Orchard Engineer', description: escaped(escaped(html)) })],
  ])('says what it would say as it is: %s', (_times, text) => {
    const [plain, other] = [html, text].map((seed) => rolesOf(seed)[0]?.data.role as Role);
    expect(other?.title).toBe('Orchard Engineer');
    expect(other?.skills.map(({ id, level }) => [id, level])).toEqual(
      plain?.skills.map(({ id, level }) => [id, level]),
    );
  });

  test('is refused or left as text where it is nested too deep, and is no fault', () => {
    const deep = `${'&lt;div&gt;'.repeat(5000)}You pick apples with robots.`;
    for (const seed of [deep, JSON.stringify({ title: 'Orchard Engineer', description: deep })])
      expect(rolesOf(seed)[0]?.messages.map(({ ruleId }) => ruleId)).not.toContain('fault');
  });
});

describe.each(Object.entries(pages))('%s', (_name, page) => {
  const [file, ...others] = rolesOf(page, 'seeds/page.html');
  const role = file?.data.role as Role;

  test('is one posting with its title', () => {
    expect([role.title, role.inferred, others]).toEqual(['Orchard Engineer', ['jobFamily'], []]);
  });

  test('shows the words that readers see, and none of its code', () => {
    expect(file?.data.sectionTexts).toEqual(shown);
    expect(role.sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum']);
  });
});

test('code of templates is listed', () => {
  const role = rolesOf(pages.PHP as string)[0]?.data.role as Role;
  expect(role.source.setAside.filter(({ reason }) => reason === 'template').map(({ text }) => text)).toEqual([
    "<?php require 'header.php'; $a->b(); ?>",
    "<?php require 'footer.php' ?>",
  ]);
});

describe('what stands for the markup of a heading is no word of the posting', () => {
  const html = '<h2>Responsibilities</h2><p>Prune trees</p><h2>Requirements</h2><ul><li>Python</li></ul>';
  test.each([
    [
      'Markdown',
      '# Orchard Engineer\n\n## Responsibilities\n\n- Prune trees\n\n## **Requirements**\n\n- Python',
    ],
    ['HTML', `<html><body><h1>Orchard Engineer</h1>${html}</body></html>`],
    ['JSON', JSON.stringify({ title: 'Orchard Engineer', description: html })],
    ['text', 'Orchard Engineer\n\n**Responsibilities**\n\nPrune trees\n\n**Requirements**\n\n* Python'],
  ])('%s', (_, seed) => {
    const role = rolesOf(seed)[0]?.data.role as Role;
    expect(role.sections.map(({ kind }) => kind)).toEqual(['responsibilities', 'minimum']);
    expect(JSON.stringify(role)).not.toContain(headingMark);
    const lines = seed.split('\n');
    for (const { reason, line, column, text } of role.source.setAside) {
      if (reason !== 'mark') continue;
      expect(text).not.toMatch(/[\p{L}\p{N}]/u);
      expect(lines[line - 1]?.slice(column - 1)).toContain(text.trim());
    }
    const { characters, ...accounts } = role.source.ledger;
    expect(Object.values(accounts).reduce((sum, count) => sum + count, 0)).toBe(characters);
  });
});

test.each([
  ['it&rsquo;s everyday &ndash; NumPy&#x2F;SciPy', 'it’s everyday – NumPy/SciPy'],
  ['AT&T; Q&A; &nosuch; &#xD800; &#0; &#99999999;', 'AT&T; Q&A; &nosuch; &#xD800; &#0; &#99999999;'],
  ['we speak of &lt;b&gt;, &#60; and &amp;', 'we speak of &lt;b&gt;, &#60; and &amp;'],
])('marks of print that are written as references of HTML are read, and no markup: %s', (given, read) => {
  const seed = `Orchard Engineer\n\nContoso\nLyon, France\n\nYou prune trees, ${given} and more.\n`;
  const [role] = rolesOf(seed);
  expect(role?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  expect(withMarks({ text: seedText(given), repairs: [] }).text.value).toBe(read);
});

test('a tag that takes in another file is no text, wherever it stands', () => {
  const texts = rolesOf(
    'Orchard Engineer\n\nContoso\nLyon, France\n\nYou prune trees {% include job/html.md %} at noon.\n',
  ).flatMap(({ data }) => data.role?.source.setAside.map(({ text }) => text));
  expect(texts).toContain('{% include job/html.md %}');
});

test('a text that speaks of tags and of values between words is left as it is', () => {
  const said = 'You know what <T> and <b> mean, and write {{name}} or {% if %} where others write words.';
  const texts = rolesOf(`Orchard Engineer\n\nContoso\nLyon, France\n\n${said}\n`)[0]?.data.sectionTexts;
  expect(texts).toEqual([said]);
});

test.each([
  ['HTML', ''],
  ['Markdown', '---\ntitle: Orchard Engineer\n---\n\n'],
])(
  'a heading that opens an item is its first words, and a line end before them parts nothing: %s',
  (_name, head) => {
    const page = `${head}<div><h1>Orchard Engineer</h1>
<h3>Duties</h3>
<ul>
  <li><h4>Picking:</h4> Pick apples with robots.</li>
  <li>
    <h4>Pruning:</h4> Prune trees in winter.</li>
  <li>
    Plant new ones.</li>
</ul>
</div>\n`;
    const [role] = rolesOf(page, 'seeds/x.html');
    expect(role?.data.sectionTexts?.at(-1)).toBe(
      'Picking: Pick apples with robots.\nPruning: Prune trees in winter.\nPlant new ones.',
    );
  },
);

test('a rule that is marked as a heading parts two texts and heads none', () => {
  const role = rolesOf(
    '<h1>Orchard Engineer</h1><p>You pick apples.</p><p><b>____________</b></p><p>You prune trees.</p>',
  )[0]?.data.role as Role;
  expect(role.sections.filter(({ heading }) => heading)).toEqual([]);
  expect(role.source.setAside).toContainEqual(
    expect.objectContaining({ reason: 'separator', text: '____________' }),
  );
});

test('what tells a program how to print reStructuredText is no text', () => {
  const [role] = rolesOf(
    ':orphan:\n\nOrchard Engineer\n================\n\n.. |role| replace:: Engineer\n\n.. include:: /intro.rst\n\nYou pick apples.\n\n.. and so on\n',
  );
  expect(role?.data.sectionTexts).toEqual(['You pick apples.\n.. and so on']);
});

describe('a line in bold is Markdown, be it the only one', () => {
  test('its stars are no words of the heading', () => {
    const role = rolesOf(
      'Orchard Engineer\n\nYou pick apples with robots.\n\n**Physical Requirements:**\n\n* Lift crates of apples\n',
    )[0]?.data.role as Role;
    expect(role.sections.map(({ heading }) => heading)).toEqual([undefined, 'Physical Requirements:']);
  });

  test('it is so as the very first line, too', () => {
    const text = '**About Contoso, Inc.**\n\nContoso grows apples.\n\n**Requirements**\n\n* ROS\n';
    expect(rolesOf(text)[0]?.data.role?.sections).toMatchObject([
      { kind: 'about', heading: 'About Contoso, Inc.' },
      { kind: 'minimum', heading: 'Requirements' },
    ]);
  });

  test('a backslash at the end of a line is its hard break and no word', () => {
    const [file] = rolesOf(
      'Orchard Engineer\n\nYou pick apples\\\nwith robots.\n\\\n**Requirements:**\\\n\n* ROS\n\n\\\n* Python\n',
    );
    expect(file?.data.sectionTexts?.join('\n')).toBe('You pick apples\nwith robots.\nROS\nPython');
  });

  test('a hashtag is no heading, unlike one word behind a mark that lost its space', () => {
    const headings = (line: string) =>
      rolesOf(
        `# Orchard Engineer\n\nYou pick apples.\n\n${line}\n\nApples are red.\n`,
      )[0]?.data.role?.sections.flatMap(({ heading }) => heading ?? []);
    expect(headings('#LI-Remote')).toEqual([]);
    expect(headings('#Apples #Orchards')).toEqual([]);
    expect(headings('#Requirements')).toEqual(['Requirements']);
  });

  test('a text without any keeps its backslashes', () => {
    const [file] = rolesOf(
      'Orchard Engineer\n\nYou know that a shell goes on after a \\\nand you prune trees.\n',
    );
    expect(file?.data.sectionTexts?.join('\n')).toContain('\\');
  });
});

test('marks of emphasis and of code leave Markdown, and names with such signs stay', () => {
  const page = String(
    rolesOf(
      '# Baker\n\n_Contoso bakes, and *how*._ See https://contoso.example/_night_/bread and night_baker_list.\n\n## Requirements\n\n* __SQL__ and `Python`\n* 3 * 4 loaves\n',
      'seeds/baker.md',
    )[0],
  );
  expect(page).toContain(
    'Contoso bakes, and how. See https\\://contoso.example/\\_night\\_/bread and night_baker_list.',
  );
  expect(page).toContain('* [SQL](../../skills/sql/) and [Python](../../skills/python/)\n* 3 \\* 4 loaves');
});

test('an escape within a word or a range is no sign of a posting, in a text without other marks of Markdown', () => {
  const file = rolesOf(
    'Baker\n\nContoso bakes.\n\nRequirements\n- 3\\-5 years of R\\&D with Excel\n- C:\\bread\n',
  )[0];
  expect(String(file)).toContain('3-5 years of R\\&D with');
  expect(file?.data.role?.experienceRequirements).toEqual({ monthsOfExperience: 36 });
  expect(file?.data.role?.source.repairs).toMatchObject([{ reason: 'markup', before: '\\', count: 2 }]);
});

test('Markdown stays Markdown above a script that says the same in HTML', () => {
  const told = '<p>We pick.</p><ul><li>Python</li><li>ROS</li></ul><p>Come.</p>'.repeat(4);
  const text = `<img src="tree.png" alt="">\n\nWe pick apples.\n\n### Requirements\n\n- Python\n- ROS\n\n### Perks\n\n- Apples\n- Pears\n`;
  const script = `\n<script type="application/ld+json">\n{"@type": "JobPosting", "description": "${told}"}\n</script>\n`;
  const [file] = rolesOf(`---\ntitle: Orchard Engineer\n---\n\n${text}${script}`, 'seeds/page.md');
  expect(file?.data.role?.sections.map(({ heading }) => heading)).toEqual([
    undefined,
    'Requirements',
    'Perks',
  ]);
  expect(file?.data.sectionTexts?.join('\n')).not.toContain('<');
});

test('some tables escape the escapes of Markdown as well', () => {
  const [file] = rolesOf(
    '# Orchard Engineer\n\n**Requirements:**\n\n* hands\\\\-on with C\\\\+\\\\+ \\\\& SQL\n',
  );
  expect(file?.data.sectionTexts?.join('\n')).toContain('hands-on with C++ & SQL');
});

test('a line of &nbsp; is blank, and a text that speaks of it keeps it', () => {
  const [file] = rolesOf(
    'Orchard Engineer\n\n&nbsp;\n\nYou know what &nbsp; and &lt; stand for in a page.\n',
  );
  const texts = file?.data.sectionTexts?.join('\n');
  expect(texts).toContain('what &nbsp; and');
  expect(texts?.match(/&nbsp;/g)).toHaveLength(1);
});

test('the code of a module around its page is no text', () => {
  const page = `<main className="role">\n<h1>Night Baker</h1>\n<p>Contoso grows apples{' '}and pears.</p>\n<h2>Requirements</h2>\n<ul><li>SQL</li><li>Ovens</li></ul>\n</main>`;
  const module = `import Layout from '@theme/Layout';\n\nconst NightBaker = () => {\n  const about = 'Do you write JavaScript?';\n  return (\n<Layout title={about}>\n${page}\n</Layout>\n  );\n};\n\nexport default NightBaker;\n`;
  const [file] = rolesOf(module);
  expect(file?.data.role?.title).toBe('Night Baker');
  expect(file?.data.role?.skills.map(({ id }) => id)).toEqual(['sql']);
  expect(file?.data.sectionTexts?.join('\n')).toContain('apples and pears');
  expect(file?.data.role?.source.setAside.map(({ text }) => text).join('\n')).toContain('export default');
});
