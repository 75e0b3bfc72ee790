import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (text: string) => rolesOf(text)[0]?.data.role;
const text = 'Requirements\n\n- Ovens\n- SQL\n';

test.each([
  ['## JOB ANNOUNCEMENT\n\n# Night Baker', 'Night Baker'],
  ['<p>Vacancy Notice</p><h1>Night Baker</h1>', 'Night Baker'],
  ['# Job Application for Night Baker', 'Night Baker'],
  ['# Night Baker job opening', 'Night Baker'],
])('what a page is called is no title: %j', (head, title) => {
  expect(roleOf(`${head}\n\nContoso is looking for somebody who bakes.\n\n${text}`)?.title).toBe(title);
});

test('a department between the title and the place is not who hires', () => {
  const role = roleOf(
    `<h1>Night Baker</h1><p>Product Management | Ghent, Belgium</p><p>Contoso Ovens is looking for a Night Baker to bake.</p><h2>Requirements</h2><ul><li>SQL</li></ul>`,
  );
  expect(role).toMatchObject({
    hiringOrganization: 'Contoso Ovens',
    department: 'Product Management',
    jobLocation: ['Ghent, Belgium'],
  });
});

test.each([
  'Back to jobs (https://contoso.example/jobs)',
  'Not ready to apply? Join our talent community',
  'Profile insights',
])('what a page says on its own is no text of the posting: %s', (line) => {
  expect(
    rolesOf(`# Night Baker\n\n${line}\n\nWe bake.\n\n${text}`)[0]?.data.sectionTexts?.join('\n'),
  ).not.toContain(line.slice(0, 12));
});
