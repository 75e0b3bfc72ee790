import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text = 'You will survey bridges and write reports about what you find.';
const roleOf = (said: string) => rolesOf(`# Surveyor\n\n${said}\n\n${text}\n`)[0]?.data.role;
const employerOf = (said: string) => roleOf(said)?.hiringOrganization;

describe('the name of the employer', () => {
  test('is told in full where the text shortens it to capitals', () => {
    const said = 'Aster Bridge and Road Group (ABRG) is old. ABRG is proud. At ABRG, we measure.';
    expect(employerOf(said)).toBe('Aster Bridge and Road Group');
    expect(employerOf('Contoso (ABRG) is old. ABRG is proud. At ABRG, we measure.')).toBe('ABRG');
  });

  test.each([
    'Healthcare Facility is seeking a surveyor.',
    'Part-time is possible for surveyors.',
    'You have experience with AWS services and with AWS people.',
    'Busy Bakery is looking for a surveyor.',
    'Bridges & Student LearningTeach Spanish courses to surveyors.',
    'Leading Manufacturer is hiring a surveyor.',
    'Local Restaurant Group is hiring a surveyor.',
    "Make improvements to our BridgeKit Api's and to roads.",
    'The Department of Maps in Springfield invites applications.',
    'The Office of the Registrar has an opening.',
    '- Actively seeks bridges without supervision.\n- Proactively seeks help.',
  ])('is told by no sentence that names only what kind of business or part hires: %s', (said) => {
    expect(employerOf(said)).toBeUndefined();
  });

  test('is that of a law which every employer repeats, after a lost line end too', () => {
    const law = 'will consider qualified applicants with criminal histories.';
    expect(employerOf(`You keep all of them simultaneouslyAster 21 ${law}`)).toBe('Aster 21');
  });

  test('is not the end of one line and the beginning of the next', () => {
    expect(employerOf('You measure. SPECIAL CONDITIONSEmployment is subject to a check.')).toBeUndefined();
  });

  test('may be one letter where more than a sentence is about it, and no list or tool', () => {
    expect(employerOf('X is a workshop of bridges. X was known as Aster.')).toBe('X');
    expect(employerOf('X is a workshop of bridges.')).toBeUndefined();
    expect(employerOf('R is a language. R was known as S.')).toBeUndefined();
  });

  test.each([
    ["St. Aster's Hospital is hiring a surveyor.", "St. Aster's Hospital"],
    ['St. Aster County is hiring a surveyor.', 'St. Aster County'],
    ["The Aster County Attorney's Office (ACAO) is hiring a surveyor.", "Aster County Attorney's Office"],
    ['The City of Aster, Illinois is currently accepting applications.', 'City of Aster'],
    ['If you want to measure, Contoso Bridges is looking for you.', 'Contoso Bridges'],
    ['Contoso connects surveyors with bridges.', 'Contoso'],
    ['En Contoso estamos contentos.', 'Contoso'],
    ['The Office of the Attorney General has an opening for a surveyor.', 'Office of the Attorney General'],
    ['The Department of Maps at Contoso State University invites applications.', 'Contoso State University'],
    ['Contoso Bridges invites applications for a surveyor.', 'Contoso Bridges'],
    ['Contoso Bridges has a vacancy for a surveyor.', 'Contoso Bridges'],
    ['Promoted by the hirer\n\nContoso Bridges company logo\n\nContoso Bridges', 'Contoso Bridges'],
    ["Supports Contoso's mission by measuring.", 'Contoso'],
    ["Baking and Accounting for Contoso's bridges. At Contoso, we measure.", 'Contoso'],
    ['Contoso is a great place to measure.', 'Contoso'],
    ["Further Contoso Bridges' good name.", 'Contoso Bridges'],
    ['Before founding Contoso Bridges, our team measured dams.', 'Contoso Bridges'],
    ['We co-founded Contoso Bridges to measure dams.', 'Contoso Bridges'],
    ["Measure. Building Contoso Bridges' brand, you supervise.", 'Contoso Bridges'],
    ["Further Contoso Bridges' mission by measuring.", 'Contoso Bridges'],
    ['Ada B. Aster & Bridges, P.C. is a small firm that measures.', 'Ada B. Aster & Bridges, P.C.'],
    ['Aster Bros. Bridges Inc. seeks a surveyor.', 'Aster Bros. Bridges Inc.'],
    ['Before founding Contoso Bridges, our team measured.', 'Contoso Bridges'],
    ["Scale Bridges' crews measure. Scale Bridges is hiring.", 'Scale Bridges'],
  ])('stands in a sentence as a whole: %s', (said, employer) => {
    expect(employerOf(said)).toBe(employer);
  });

  test.each([
    'Front-end React JS is mandatory.',
    'Basic Spanish is strongly preferred.',
    'Good Spanish is an advantage.',
    "You take part in the Town's programme of safety.",
    "You follow the Maintenance Division's programme against snow.",
    "You measure two floors of the Women's Center.",
  ])('is not what is asked for, a part of it or a kind of one: %s', (said) => {
    expect(employerOf(said)).toBeUndefined();
  });

  test('is what “we” are at sooner than what a heading is about', () => {
    const headings = '## About Oven Engine\n\nOur Oven Engine is hot.';
    expect(employerOf(`At Scale AI, our mission is bread. We scale.\n\n${headings}`)).toBe('Scale AI');
  });
});

describe('a sentence that says where an employer is', () => {
  test('names a place, and the employer beside it is none', () => {
    const role = roleOf('Headquartered in Ghent, Contoso is the first to bake at night.');
    expect(role).toMatchObject({ hiringOrganization: 'Contoso', jobLocation: ['Ghent'] });
  });

  test.each([
    ['Contoso is located in the heart of Soma in San Francisco, near the park.', ['San Francisco']],
    ['Our ovens are located in the centre of Ghent.', ['Ghent']],
    ['You work from one of the following hubs: London, Dubai or New York.', ['London', 'Dubai', 'New York']],
    ['You work from home, and are based in Ireland or U.K.', ['Ireland', 'U.K.']],
    ['You are based in Ireland or the United Kingdom.', ['Ireland', 'United Kingdom']],
    ['Contoso is a subsidiary of the Fabrikam Corporation based in Japan.', undefined],
    ['About us\n\nYou are in one of the following hubs: London, Dubai or NYC.', ['London', 'Dubai', 'NYC']],
  ])('%s', (sentence, places) => expect(roleOf(sentence)?.jobLocation).toEqual(places));
});

describe('the name of the employer in the head of a page', () => {
  const employerBelow = (line: string) =>
    rolesOf(`Surveyor\n${line}\n\n${text}\n`)[0]?.data.role?.hiringOrganization;

  test('stands without the rating that a board puts behind it, which the text says still', () => {
    const [role] = rolesOf(
      `Surveyor\nContoso Bridges3.9★\nLyon, France\n\nContoso Bridges is seeking a surveyor.\n`,
    );
    expect(role?.data.role?.hiringOrganization).toBe('Contoso Bridges');
    expect(String(role)).toContain('3.9★');
    const [record] = rolesOf(
      JSON.stringify({ title: 'Surveyor', company: 'Contoso3.9 ★', description: text }),
      'seeds/a.json',
    );
    expect(record?.data.role?.hiringOrganization).toBe('Contoso');
  });

  test.each([
    ['Website CONTOSO\nCONTOSO', 'CONTOSO'],
    ['Website Development', undefined],
    ['Website https://contoso.example', undefined],
    ['Affiliation: Aster University; funded by the Contoso Fund', 'Aster University'],
  ])('%s', (line, name) => {
    expect(employerBelow(line)).toBe(name);
  });

  test('stands behind the title where an article begins it', () => {
    const [role] = rolesOf(`Surveyor - The Aster Collective\n\n${text}\n`);
    expect(role?.data.role).toMatchObject({ title: 'Surveyor', hiringOrganization: 'The Aster Collective' });
    const [ofTeam] = rolesOf(`Surveyor - The Bridges Team\n\n${text}\n`);
    expect(ofTeam?.data.role?.hiringOrganization).toBeUndefined();
  });
});

test('a name may say of whom it is', () => {
  expect(employerOf('Aster by Contoso is the mobility company of Contoso.')).toBe('Aster by Contoso');
  expect(employerOf('Powered by Contoso is what it says on our ovens.')).not.toBe('Powered by Contoso');
});

test('where an employer is based is none', () => {
  const role = roleOf('The college is based at Aster, Ghent County.');
  expect(role?.hiringOrganization).toBeUndefined();
  expect(role?.jobLocation).toEqual(['Aster, Ghent County']);
});

test.each([
  [
    'Aster University, established under the Act of 2012, is looking to recruit a surveyor.',
    'Aster University',
  ],
  ['Contoso Works (CW), a maker of bridges, is seeking a surveyor.', 'Contoso Works'],
])('what is told of it in between is no part of it: %s', (said, name) => {
  expect(employerOf(said)).toBe(name);
});
