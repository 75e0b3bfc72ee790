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
