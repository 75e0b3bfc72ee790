import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (head: string) =>
  rolesOf(`${head}<p>You will sell pumps across the region.</p>`, 'seeds/test.html')[0]?.data.role;

describe('boxes side by side are facts of their own', () => {
  test.each([
    '<h1>Sales Engineer</h1><p><span>Contoso</span> <span>Ghent, Belgium</span> <span>Full-time</span></p>',
    '<h1>Sales Engineer</h1><p><span>Contoso</span><span>Ghent, Belgium</span><span>Full-time</span></p>',
    '<div><h1>Sales Engineer</h1>\n<a>Contoso</a>\n<span>11 hours ago</span></div><div><span>Ghent, Belgium</span> <span>Full-time</span></div>',
  ])('%s', (head) =>
    expect(roleOf(head)).toMatchObject({
      title: 'Sales Engineer',
      hiringOrganization: 'Contoso',
      jobLocation: ['Ghent, Belgium'],
      employmentType: ['FULL_TIME'],
    }),
  );
});

test('a label has its value beside it', () => {
  expect(
    roleOf(
      '<h1>Sales Engineer</h1><p><span>Category</span> <span>Pumps</span> <span>Location</span> <span>Ghent, Belgium</span></p>',
    ),
  ).toMatchObject({ department: 'Pumps', jobLocation: ['Ghent, Belgium'] });
});

describe('a label and its value in a box of their own are one line', () => {
  test.each([
    '<dl><dt>Location</dt><dd>Ghent, Belgium</dd><dt>Department</dt> <dd>Pumps</dd></dl>',
    '<div><div>Location:</div><div>Ghent, Belgium</div></div><div><div>Department</div>\n<div><b>Pumps</b></div></div>',
    '<ul><li><p>Location</p><p>Ghent, Belgium</p></li><li><span>Department</span><div>Pumps</div></li></ul>',
  ])('%s', (facts) =>
    expect(roleOf(`<h1>Sales Engineer</h1>${facts}`)).toMatchObject({
      department: 'Pumps',
      jobLocation: ['Ghent, Belgium'],
    }),
  );

  test('but neither two labels, nor a label and a passage, a list, a button', () => {
    const shown = (html: string) =>
      rolesOf(
        `<h1>Baker</h1><p>You bake bread each day for our shop.</p>${html}<p>We sell pumps.</p>`,
        'seeds/test.html',
      )[0]?.data.sectionTexts?.join('\n');
    expect(shown('<div><div>Location</div><div>Department</div></div>')).not.toContain('Location: ');
    expect(shown('<div><div>Position</div><div>Overview</div></div>')).not.toContain('Position: ');
    expect(shown('<div><div>Team</div><div>We sell pumps</div></div>')).toContain('We sell pumps');
    expect(shown('<div><div>Location</div><div>You work where our pumps are.</div></div>')).not.toContain(
      'Location: ',
    );
    expect(shown('<div><div>Location</div><div><p>Ghent</p><p>Lyon</p></div></div>')).not.toContain(': ');
    expect(shown('<div><div>Location</div><button>Ghent</button></div>')).not.toContain(': ');
  });
});

describe('a paragraph is a heading by how bold it is', () => {
  test.each([
    '<p><span><span><b>Requirements</b></span></span></p>',
    '<p style="font-weight: 700">Requirements</p>',
    '<p><span style="font-weight:bold">Requirements</span></p>',
    '<p class="mt-4 font-semibold">Requirements</p>',
  ])('%s', (html) => {
    const headed = (head: string) =>
      roleOf(`<h1>Baker</h1><p>We bake.</p>${head}<p>We bake bread in them each night.</p>`)?.sections.map(
        ({ heading }) => heading,
      );
    expect(headed(html.replace('Requirements', 'Ovens of stone'))).toContain('Ovens of stone');
    expect(headed('<p style="font-weight: 400">Ovens of stone</p>')).not.toContain('Ovens of stone');
    expect(headed('<p><b>Ovens</b> <b>of stone</b></p>')).not.toContain('Ovens of stone');
  });
});

test('a sentence that is set in pieces stays one', () => {
  const shown = (html: string) =>
    String(
      rolesOf(`<h1>Baker</h1><p>You bake bread each day for our shop.</p>${html}`, 'seeds/test.html')[0],
    );
  expect(shown('<p><span>We sell</span> <span>pumps</span> <span>in Ghent, Belgium</span></p>')).toContain(
    'We sell pumps in Ghent, Belgium',
  );
  expect(shown('<p><span>We sell pumps in</span> <span>Ghent, Belgium</span> and Lyon.</p>')).toContain(
    'We sell pumps in Ghent, Belgium and Lyon.',
  );
  expect(shown('<p><span>Our Shops</span> <span>Bake Bread</span></p>')).toContain('Our Shops Bake Bread');
});

test('what is shown as a block is a line of its own', () => {
  const shown = (style: string) =>
    String(
      rolesOf(
        `<div><h1>Baker</h1><p><span class="${style}">You bake bread</span> You sell cake</p></div>`,
        'seeds/test.html',
      )[0],
    );
  for (const style of ['d-block', 'mt-4 block'])
    expect(shown(style)).not.toContain('You bake bread You sell cake');
  for (const style of ['blocked', 'text-bold'])
    expect(shown(style)).toContain('You bake bread You sell cake');
});
