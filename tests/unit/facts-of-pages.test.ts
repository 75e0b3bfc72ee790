import { expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (text: string) => rolesOf(text)[0]?.data.role;
const text = 'Requirements\n\n- Ovens\n- SQL\n';

test.each([
  ['## JOB ANNOUNCEMENT\n\n# Night Baker', 'Night Baker'],
  ['<p>Vacancy Notice</p><h1>Night Baker</h1>', 'Night Baker'],
  ['# Job Application for Night Baker', 'Night Baker'],
  ['# Night Baker job opening', 'Night Baker'],
  ['---\ntitle: Job Board\n---\n\n# Night Baker', 'Night Baker'],
  ['Job summary\n\nPharmacy Dispenser\nBand 2', 'Pharmacy Dispenser'],
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

test('the first half of a broken line is not who hires', () => {
  const role = roleOf(`# Night Baker\n\nTwo openings at Contoso Bakery in\nGhent, Belgium\n\n${text}`);
  expect(role?.hiringOrganization).not.toBe('Two openings at Contoso Bakery in');
});

const form =
  '## Apply for this job\n\n\\*\nindicates a required field\nFirst Name*\nLast Name*\nEmail*\nLocation (City)*\nLocate me\nResume/CV*\nAttachAttach\nDropbox\nGoogle Drive\nEnter manually';

test('the form that a page has below its posting is none of it', () => {
  const role = roleOf(`# Night Baker\n\nWe bake at night, and we sell by day.\n\n${text}\n${form}\n`);
  expect(role?.skills.map(({ id }) => id)).toEqual(['sql']);
  expect(role?.sections.at(-1)?.heading).toBe('Requirements');
  expect(role?.source.setAside.map(({ text }) => text)).toContain('Google Drive');
});

test('what a letter should say is no form', () => {
  const letter = 'Please tell us:\n\nName\nEmail\nResume\n\nWe answer everybody.';
  expect(rolesOf(`# Night Baker\n\n${text}\n${letter}\n`)[0]?.data.sectionTexts?.join('\n')).toContain(
    'Resume',
  );
});

test.each([
  ['Night Baker - Contoso Free Public Library', 'Night Baker', 'Contoso Free Public Library'],
  ['Night Baker - Main Library', 'Night Baker - Main Library', undefined],
])('who hires may stand behind the title: %s', (head, title, hiringOrganization) => {
  const role = roleOf(`# ${head}\n\nSomebody bakes here.\n\n${text}`);
  expect(role?.title).toBe(title);
  expect(role?.hiringOrganization).toBe(hiringOrganization);
});

test('the answer in a thread names the role, and its address is no part of a name', () => {
  const role = roleOf(
    `# Ask HN: Who is hiring? (May 2026)\n\nContoso (https://contoso.example) | Night Baker | Ghent, Belgium\n\nWe bake.\n`,
  );
  expect(role).toMatchObject({
    title: 'Night Baker',
    hiringOrganization: 'Contoso',
    jobLocation: ['Ghent, Belgium'],
  });
});

test('labels in capitals before a dash are labels', () => {
  const role = roleOf(
    `JOB TITLE - Night Baker\n\nEMPLOYMENT TYPE - Full time\n\nLOCATION - Ghent, Belgium\n\nJOB REFERENCE NUMBER - 7596\n\n${text}`,
  );
  expect(role).toMatchObject({
    title: 'Night Baker',
    jobLocation: ['Ghent, Belgium'],
    employmentType: ['FULL_TIME'],
    identifier: '7596',
  });
});

test('a name may begin with small letters, and a sentence name the role without an article', () => {
  const role = roleOf(
    '#### Your Role\n\n**Fresh bread. Everywhere.**\n\nAs Senior Oven Engineer, you mend our ovens.\n\n#### About us\n\nAt ovenBytz, we regularly bake. ovenBytz develops intelligent ovens. At ovenBytz, everyone is welcome.\n',
  );
  expect(role).toMatchObject({ title: 'Senior Oven Engineer', hiringOrganization: 'ovenBytz' });
});

test('a place ends in its postcode', () => {
  expect(roleOf(`# Night Baker\n\nCity of London, EC2M 2PA\n\nWe bake.\n\n${text}`)?.jobLocation).toEqual([
    'City of London, EC2M 2PA',
  ]);
});

test('the hotels of a brand are no place of the role', () => {
  const told = 'Contoso is a hotel brand with locations in Turin, Italy.';
  expect(roleOf(`# Night Baker\n\n${told}\n\n${text}`)?.jobLocation).toBeUndefined();
});

test('what a board counts behind a bullet of its own is no item', () => {
  const role = roleOf(
    `Night Baker\nContoso\nSydney NSW\nPosted 22h ago\n•\nLess than 20 applicants\n\nWe bake.\n\n${text}`,
  );
  expect(role?.source.setAside.map(({ text }) => text)).toContain('Less than 20 applicants');
});

test('the head of a page of Workday in one line says all that it does in many', () => {
  const head =
    'Night Baker Apply locations Belgium, Ghent Belgium, Remote time type Full time posted on Posted Today job requisition id R-4711';
  const [file] = rolesOf(
    `${head} Contoso bakes bread for all of the town, and for all who pass through it on their way to the sea. You will bake it at night, with three others, in an oven that is older than all of you together, and sell what you like in the morning.\n\n${text}`,
  );
  expect(file?.data.role).toMatchObject({
    title: 'Night Baker',
    jobLocation: ['Belgium, Ghent', 'Belgium, Remote'],
    employmentType: ['FULL_TIME'],
    identifier: 'R-4711',
  });
  expect(file?.data.sectionTexts?.[0]).toMatch(/^Contoso bakes/);
});

test('a line of an amount and what it is paid for is the pay', () => {
  const role = roleOf(
    `Night Baker\nContoso Ltd\nGhent, Belgium\n20–28 an hour\nFull-time\n\nWe bake.\n\n${text}`,
  );
  expect(role?.baseSalary).toEqual({ minValue: 20, maxValue: 28, unitText: 'HOUR' });
});

test('a heading of what the role does names the role', () => {
  expect(
    roleOf(
      `Contoso bakes.\n\n### Oven Engineer, Systems Responsibilities\n\n- You bake.\n\n### Qualifications\n\n- SQL\n`,
    )?.title,
  ).toBe('Oven Engineer, Systems');
});
