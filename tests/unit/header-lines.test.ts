import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text = 'You will survey bridges and write reports about what you find.';

function roleOf(posting: string) {
  const role = rolesOf(posting)[0]?.data.role;
  if (!role) throw new Error('Expected a role');
  return role;
}

describe('a name that ends in the point of its legal form', () => {
  test.each([
    'Aster Inc.',
    'Aster & Co.',
    'Aster and Bridge Ltd.',
    'Aster Bridge L.L.C.',
    'Aster S.p.A.',
    'Aster GmbH & Co. KG',
  ])('%s does not end the header', (name) => {
    expect(roleOf(`Surveyor\n${name}\nLisbon, Portugal\nFull-time\n\n${text}`)).toMatchObject({
      hiringOrganization: name,
      jobLocation: ['Lisbon, Portugal'],
      employmentType: ['FULL_TIME'],
    });
  });

  test('is one at the end of a line of marks', () => {
    expect(roleOf(`Surveyor\nTurin, Italy · Aster Inc.\n\nFull-time\n\n${text}`)).toMatchObject({
      hiringOrganization: 'Aster Inc.',
      employmentType: ['FULL_TIME'],
    });
  });

  test('but a sentence that names one is a sentence', () => {
    const role = roleOf(`Surveyor\nWe measure bridges for Aster Inc.\nLisbon, Portugal\n\n${text}`);
    expect(role.hiringOrganization).not.toBe('We measure bridges for Aster Inc.');
  });
});

test('a business below the place is the employer, and any other name a department', () => {
  expect(roleOf(`Surveyor\nErie, PA\nContoso Bakeries\n\n${text}`).hiringOrganization).toBe(
    'Contoso Bakeries',
  );
  expect(roleOf(`Surveyor\nErie, PA\nBridge Design\n\n${text}`)).toMatchObject({
    department: 'Bridge Design',
  });
});

describe('a line above the name of an organization', () => {
  test.each(['Glimworth', 'Snorkelwright'])('is the role, even one nobody knows: %s', (title) => {
    expect(roleOf(`${title}\nContoso Hospital\nLisbon, Portugal\n\n${text}`)).toMatchObject({
      title,
      hiringOrganization: 'Contoso Hospital',
    });
  });

  test('is not set aside where the title names no role that is known', () => {
    const role = roleOf(`Aster\nBridge Building Systems\nLisbon, Portugal\n\n${text}`);
    expect(role.title).toBe('Bridge Building Systems');
    expect(role.source.setAside).toEqual([]);
  });
});

describe('a line of marks without a title', () => {
  test.each([
    ['Berlin, Germany & Paris, France', ['Berlin, Germany', 'Paris, France']],
    ['NYC or Remote', ['NYC or Remote']],
  ])('says who hires, and %s is where', (place, jobLocation) => {
    expect(roleOf(`Contoso | ${place} | Full-time\nWe build bridges of wood.`)).toMatchObject({
      hiringOrganization: 'Contoso',
      jobLocation,
      inferred: ['title'],
    });
  });

  test('says nothing of who hires where it says a place alone', () => {
    expect(roleOf(`Aster | Lisbon, Portugal\n\n${text}`).hiringOrganization).toBeUndefined();
  });
});

test('what an employer says it looks for is a sentence and no line of the header', () => {
  const role = roleOf('We are looking to hire a Surveyor to begin in March\n\nRequirements\n- A boat\n');
  expect([role.title, role.inferred.includes('title')]).toEqual(['Surveyor', true]);
});

test.each([
  'Contoso hiring Baker in Ghent, Belgium | LinkedIn\nBaker\nContoso\nGhent, Belgium',
  'Baker - Contoso - Ghent, Belgium | Indeed.com',
])('a board in the title of its page is no employer: %j', (lines) => {
  const role = rolesOf(`${lines}\n\nYou bake bread at Contoso by night.\n`)[0]?.data.role;
  expect(role).toMatchObject({
    title: 'Baker',
    hiringOrganization: 'Contoso',
    jobLocation: ['Ghent, Belgium'],
  });
});

test('a board that hires is one', () => {
  const posting = 'Staff Engineer\nLinkedIn\nSunnyvale, CA\n\nAt LinkedIn, you build ovens.\n';
  expect(rolesOf(posting)[0]?.data.role?.hiringOrganization).toBe('LinkedIn');
});

test('pictures part what a line of the head says', () => {
  const lines = '🚀 Baker (m/f/d) 🚀\n🏢 Contoso 📍 Ghent, Belgium 💼 Full-time 💰 €30,000 - €40,000 a year';
  const file = rolesOf(`${lines}\n\nYou bake bread by night.\n`)[0];
  expect(file?.data.role).toMatchObject({
    title: 'Baker (m/f/d)',
    hiringOrganization: 'Contoso',
    jobLocation: ['Ghent, Belgium'],
    employmentType: ['FULL_TIME'],
    baseSalary: { currency: 'EUR', minValue: 30_000, maxValue: 40_000, unitText: 'YEAR' },
  });
  expect(String(file).split('\n---\n')[1]?.trim()).toBe('You bake bread by night.');
});

test('what a site calls its page is no title where the next line has one', () => {
  const posting =
    'night-baker-contoso-ghent\nNight Baker (w/m)\nGhent, Belgium\n\nYou bake bread by night.\n';
  expect(rolesOf(posting)[0]?.data.role?.title).toBe('Night Baker (w/m)');
});

describe('what says on what condition the work is', () => {
  test.each([
    'Not remote',
    'No visa sponsorship',
    'Max 20 hours',
    'Commission only',
    'Sponsorship not available',
  ])('%s is no department, and stays in the text', (said) => {
    const line = `Contoso Bakery · Lisbon, Portugal · ${said}`;
    const [role] = rolesOf(`Surveyor\n${line}\n\n${text}`);
    expect(role?.data.role).toMatchObject({ hiringOrganization: 'Contoso Bakery' });
    expect(role?.data.role).not.toHaveProperty('department');
    expect(role?.data.sectionTexts?.[0]).toContain(said);
  });

  test.each([
    ['[UNPAID] Surveyor', '[UNPAID] Surveyor'],
    ['[No visa] Surveyor', '[No visa] Surveyor'],
    ['[Part-time] Surveyor', '[Part-time] Surveyor'],
    ['[Hiring] Surveyor', 'Surveyor'],
    ['[Lyon] Surveyor', 'Surveyor'],
  ])('stays in a title: %s', (line, title) => {
    expect(roleOf(`${line}\nLisbon, Portugal\n\n${text}`).title).toBe(title);
  });
});
