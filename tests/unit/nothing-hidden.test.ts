import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const asked = 'Requirements\n\n- Ovens\n- SQL\n';
const fileOf = (text: string, path?: string) => rolesOf(text, path)[0];
const textOf = (text: string) => fileOf(text)?.data.sectionTexts?.join('\n') ?? '';

describe('what a candidate needs is not set aside as a word of a page', () => {
  test.each([
    [
      'a profile that is asked for',
      'Your profile\n- 3 years of baking\n- Python\n\nWe offer\n- Bread\n\nJob details\nFull-time',
      'Python',
    ],
    ['a profile above what a board heads', 'Your profile\n\n- Python\n\nAbout the job\nWe bake.', 'Python'],
    ['where to apply', 'How to Apply\n\nApply at 12 Harbour Street, Lyon', '12 Harbour Street'],
    ['by what to apply', 'How to Apply\n\nApply via WhatsApp 0612345678', 'WhatsApp'],
    [
      'what to send',
      'To apply, please send us:\nFull name\nPhone number\nEmail address\nCV\nCover letter\n',
      'Cover letter',
    ],
    ['what is waited for', 'Please wait for our call before travelling', 'our call'],
  ])('%s', (_, lines, said) => {
    expect(textOf(`Night Baker\n\nContoso bakes at night.\n\n${asked}\n${lines}\n`)).toContain(said);
  });

  test('the values of labels that stand in another column', () => {
    const labels = 'Visa needed:\nDress code:\nLunch:\nParking:\n\nNo\nApron\nBread\nIn the yard\n';
    const setAside = fileOf(`Night Baker\n\nWe bake.\n\n${labels}`)?.data.role?.source.setAside;
    expect(setAside?.filter(({ reason }) => reason === 'empty field')).toEqual([]);
  });

  test('names that stand in the text as well', () => {
    const names = ['TypeScript', 'React', 'PostgreSQL', 'Redis'];
    const description = `Contoso bakes bread for all. Nice to have: ${names.join(', ')}. You talk to customers about their bread.`;
    const role = fileOf(
      JSON.stringify({ title: 'Night Baker', description, must_have: names }),
      'seeds/a.json',
    )?.data.role;
    expect(role?.skills.find(({ id }) => id === 'react')?.level).toBe('required');
  });
});

describe('what the title line says and a label denies stays in the title', () => {
  test.each([
    ['Night Baker - Paris, France', 'Contoso', 'Lyon, France'],
    ['Registered Nurse - Northgate Community Hospital', 'Contoso Health', 'Lyon, France'],
    ['Fabrikam - Night Baker - Lyon, France - Full-time', 'Contoso', 'Oslo, Norway'],
  ])('%s', (title, company, location) => {
    const role = fileOf(JSON.stringify({ title, company, location, description: asked }), 'seeds/a.json')
      ?.data.role;
    expect(role).toMatchObject({ title, hiringOrganization: company, jobLocation: [location] });
  });
});

describe('what is no name of a role, an employer or a department', () => {
  test.each(['Urgent Requirement', 'No Sponsorship', 'W2 Only', 'Mid-Senior', 'Ada Aster'])('%s', (line) => {
    const role = fileOf(`Night Baker\nContoso\nLyon, France\n${line}\n\nWe bake at night.\n\n${asked}`)?.data
      .role;
    expect(role?.department).toBeUndefined();
  });

  test.each([
    'one of our first engineers',
    'the newest member of our baker team',
    'our customers are engineers',
  ])('As %s', (who) => {
    const role = fileOf(`As ${who}, you will bake at night.\n\n${asked}`)?.data.role;
    expect(role?.title).not.toMatch(/^(?:One|Newest|Our|Customers)\b/);
  });

  test.each([
    'LOCATION - FREE work policy',
    'TEAM - BUILDING events',
    'COMPANY - WIDE MEETINGS happen weekly.',
  ])('%s', (line) => {
    const role = fileOf(`Night Baker\n\nWe bake at night.\n${line}\n\n${asked}`)?.data.role;
    expect(role).not.toHaveProperty('jobLocation');
    expect(role).not.toHaveProperty('department');
    expect(role).not.toHaveProperty('hiringOrganization');
  });
});

test('pay by the hour is no human resources', () => {
  expect(
    fileOf(`Line Cook starting at $20/hr\nContoso\nLyon, France\n\n${asked}`)?.data.role?.jobFamily,
  ).not.toBe('People and recruiting');
});

test('a line without a bullet between two lists goes on with them', () => {
  const lists = 'Requirements\n• Python\n• Java\nSpring Boot and Kafka\n\n• Docker\n• Perl\n';
  const role = fileOf(`Night Baker\n\nWe bake.\n\n${lists}`)?.data.role;
  expect(role?.skills.filter(({ level }) => level !== 'required')).toEqual([]);
});

test.each([
  ['London SW1A 1AA', ['London SW1A 1AA']],
  ['Python, C3 3PO', undefined],
])('a postcode is that of a town: %s', (line, jobLocation) => {
  expect(fileOf(`# Chef\n\n${line}\n\nWe cook.\n\n${asked}`)?.data.role?.jobLocation).toEqual(jobLocation);
});

test('escapes are read at the depth they are written', () => {
  const text = `Night Baker\\nContoso\\nLyon, France\\n\\nFiles are in C:\\\\new\\\\tables.\\n\\nRequirements\\n- SQL`;
  expect(textOf(text)).toContain('C:\\new\\tables');
});

test.each(['[Apply](javascript:void(0))', '[Apply](data:text/html,x)'])(
  'the address of a link asks for nothing: %s',
  (link) => {
    const role = fileOf(`# Night Baker\n\n## Requirements\n\n- SQL\n- ${link}\n`, 'seeds/a.md')?.data.role;
    expect(role?.skills.map(({ id }) => id)).toEqual(['sql']);
  },
);
