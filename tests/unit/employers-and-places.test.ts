import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text = 'You will survey bridges and write reports about what you find.';

function roleOf(posting: string) {
  const role = rolesOf(posting)[0]?.data.role;
  if (!role) throw new Error('Expected a role');
  return role;
}

describe('the employer', () => {
  test.each([
    [
      'a number at its beginning',
      `# Surveyor\n\n${text}\n\n4Aster is an Equal Opportunity Employer.`,
      '4Aster',
    ],
    [
      'two words joined by a sign',
      `# Surveyor\n\n${text}\n\nAster + Bridge Labs is an Equal Opportunity Employer.`,
      'Aster + Bridge Labs',
    ],
    [
      'a long name with its legal form',
      `# Surveyor\n\n${text}\n\nSince 1988, Aster Roads and Bridges Inc. is a firm of surveyors.`,
      'Aster Roads and Bridges Inc.',
    ],
    ['the name of a page', `# Jobs | Aster\n\n## Surveyor\n\n${text}`, 'Aster'],
    ['a trade mark', `# Surveyor\n\n${text}\n\nASTER™ is an Equal Opportunity Employer.`, 'ASTER™'],
    [
      'an institute that “we” are at',
      `# Surveyor\n\nAt the Aster Institute, we work at night. ${text}`,
      'Aster Institute',
    ],
    [
      'a body in the running text',
      `# Surveyor\n\nScientists at the Aster Bridge Institute use lasers.\n\n${text}`,
      'Aster Bridge Institute',
    ],
    [
      'an article before the name',
      `# Surveyor\n\n${text}\n\n##### The University of Aster is an Affirmative Action employer.`,
      'University of Aster',
    ],
    [
      'its name above what “we” are',
      `# Surveyor\n\n${text}\n\n## Aster Labs\n\nWe are a small team of surveyors.`,
      'Aster Labs',
    ],
    [
      'a sentence that ends in what it is',
      `# Surveyor\n\n${text}\n\nIn our trade Brixel is the leading manufacturer of lasers.`,
      'Brixel',
    ],
    [
      'an aside behind the name',
      `# Surveyor\n\n${text}\n\nBrixel (https://example.org) is a small company.`,
      'Brixel',
    ],
    [
      'an association above the title',
      `Aster Association of Governments\nData Analyst\nLisbon, Portugal\n\n${text}`,
      'Aster Association of Governments',
    ],
    [
      'a firm of partners below the title',
      `Data Analyst\nBrixel Bridge Partners\nTurin, Italy\nContract\nPosition: Data Analyst\nReports To: Project Manager\n\n${text}`,
      'Brixel Bridge Partners',
    ],
    [
      'a name of which the text writes each word small',
      `# Surveyor\n\nThe Aster Bridge Service is seeking you. It is a service for every bridge, and for the aster.\n\n${text}`,
      'Aster Bridge Service',
    ],
    [
      'a legal form before what is said of all',
      `# Surveyor\n\n${text}\n\nAster, Inc. is an equal opportunity employer.`,
      'Aster',
    ],
    [
      'the whole name of two that differ in the legal form',
      `# Surveyor\n\nAster Roads, Inc. is a firm of surveyors. ${text}\n\nAster Roads is an equal opportunity employer.`,
      'Aster Roads, Inc.',
    ],
    [
      'what it does business as behind its legal form',
      `# Surveyor\n\nAster Roads, Inc. DBA Brixel Roads is a growing company. ${text}\n\nAster Roads, Inc. is an equal opportunity employer.`,
      'Aster Roads, Inc.',
    ],
    [
      'a number in its name, where sentences are sure of it',
      `# Surveyor\n\nAster 21 is the leading builder of roads. Join Aster 21’s crew. At Aster 21, roads are short. ${text}`,
      'Aster 21',
    ],
    [
      'a hospital with its article',
      `# Surveyor\n\nThe work that you do at The Aster Hospital matters. ${text}`,
      'Aster Hospital',
    ],
    ['what “wir” are', `# Vermesser\n\nWir, die Aster-Gruppe, sind seit 30 Jahren da.`, 'Aster-Gruppe'],
    [
      'a French agency',
      `# Géomètre\n\nASTER NORD, chercheur de talents, vous propose un poste de géomètre.`,
      'ASTER NORD',
    ],
  ])('is found: %s', (_, posting, name) => {
    expect(roleOf(posting).hiringOrganization).toBe(name);
  });

  test.each([
    ['a technology', `# Surveyor\n\n${text}\n\n- Experience working with LIDX\n- Data of LIDX platforms`],
    ['what a verb begins', `# Surveyor\n\nDesigns, develops and tests bridges.\n\n${text}`],
    [
      'a department that is responsible',
      `# Surveyor\n\nBridge Safety is responsible for bridges.\n\n${text}`,
    ],
    ['what many are', `# Surveyor\n\nInternships are paid. ${text}`],
    ['an idiom', `# Surveyor\n\n${text}\n\nWe survey Bridges at Scale, and tunnels.`],
    ['an idiom in a heading', `# Surveyor\n\n${text}\n\n### Delivering at Pace\n\n- Survey on time`],
    ['what is required', `# Surveyor\n\n${text}\n\n## Skills\n\nRequires LIDX bring up experience`],
    ['a label in another language', `# Vermesser\n\nBüroadresse:\n\nHafenweg 1\n\n${text}`],
    ['a label in capitals', `# Surveyor\n\n${text}\n\nEXPECTED SIFT DATE:\n\nSend us a letter.`],
    ['a word for any', `Title: Surveyor\nCompany: All\n\n${text}`],
    ['a number', `Title: Surveyor\nCompany: 710634\n\n${text}`],
  ])('is not %s', (_, posting) => {
    expect(roleOf(posting).hiringOrganization).toBeUndefined();
  });
});

describe('the place', () => {
  test.each([
    ['two in a line', 'Surveyor\nOslo, Norway; Turin, Italy\n', ['Oslo, Norway', 'Turin, Italy']],
    [
      'an address',
      'Surveyor\n120 Harbour Street, Carlsbad, CA 92008, USA\nFull-time\n',
      ['120 Harbour Street, Carlsbad, CA 92008, USA'],
    ],
    [
      'a British address',
      'Surveyor\nLondon, SW1A 1AA, United Kingdom\nFull-time\n',
      ['London, SW1A 1AA, United Kingdom'],
    ],
    [
      'an address without a comma before the state',
      'Surveyor\n8330 Harbour Street, Houston TX 77028\nVollzeit\n',
      ['8330 Harbour Street, Houston TX 77028'],
    ],
    [
      'an address within a line',
      'We survey from 8330 Harbour Street, Houston TX 77028 and want you by our side.\n',
      ['Houston TX 77028'],
    ],
    [
      'beside what a board counts',
      '# Surveyor\n\n## Bridges\n\nTurin, Italy · 1 month ago · Over 100 people clicked apply\n',
      ['Turin, Italy'],
    ],
    ['a heading below the title', '# Surveyor\n### San Francisco, CA\n\n## Summary\n', ['San Francisco, CA']],
    [
      'lines below a label',
      'Surveyor\nlocations\nToronto, Ontario, Canada\nSault Ste. Marie, Ontario, Canada\nposted on\nPosted Today\n',
      ['Toronto, Ontario, Canada', 'Sault Ste. Marie, Ontario, Canada'],
    ],
  ])('is read: %s', (_, head, places) => {
    expect(roleOf(`${head}\n${text}\n`).jobLocation).toEqual(places);
  });

  test.each(['In person', 'One location', 'Multiple locations'])('is not %s', (said) => {
    expect(roleOf(`# Surveyor\n\n${text}\n\nWork Location: ${said}\n`).jobLocation).toBeUndefined();
  });

  test.each([
    ['Turin, Italy Department: Bridges.', ['Turin, Italy']],
    ['Turin Job Summary: We survey.', ['Turin']],
  ])('ends before the next label: Location: %s', (said, places) => {
    expect(roleOf(`# Surveyor\n\n${text} Location: ${said} ${text}\n`).jobLocation).toEqual(places);
  });

  test('is not a street number without a street', () => {
    expect(roleOf(`# Surveyor\n\n${text}\n\n- 5 Bridges, 3 Tunnels, CA\n`).jobLocation).toBeUndefined();
  });
});

test.each([
  '#### Requisition 097228',
  'Requisition #097228',
  'Job ID: 097228',
  'Req. No. 097228',
  'Job Identification\n097228',
])('a role number in a line of its own: %s', (line) => {
  expect(roleOf(`# Surveyor\n\n${line}\n\n${text}\n`).identifier).toBe('097228');
});

test('a heading that says a fact and nothing else is none', () => {
  const role = roleOf(`# Surveyor\n\n### San Francisco, CA\n\n#### Requisition 097228\n\n${text}\n`);
  expect([role.jobLocation, role.identifier]).toEqual([['San Francisco, CA'], '097228']);
  expect(role.sections.filter(({ heading }) => heading)).toEqual([]);
});

test('headings that stand in gaps between sentences of one line are headings', () => {
  const line = `Surveyor   ${text} ${text}   Responsibilities   Survey bridges and draw them for engineers.   Minimum Qualifications   Three years of work with lasers, in all weathers and at all heights. A licence to drive.   Benefits   A warm coat and boots. ${text}`;
  expect(roleOf(line).sections.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['responsibilities', 'minimum', 'benefits']),
  );
});

test('a heading that is a label has its value in the line below', () => {
  const role = roleOf(
    `# Surveyor\n\n##### Location\n\nTurin\n\n##### Employment type\n\nFull time\n\n## Tasks\n\n${text}\n`,
  );
  expect([role.jobLocation, role.employmentType]).toEqual([['Turin'], ['FULL_TIME']]);
  expect(role.sections.map(({ heading }) => heading)).toEqual(['Tasks']);
});

test('a name may begin with a word that is an idiom alone', () => {
  expect(roleOf(`# Surveyor\n\nAt Scale Bridges, our mission is to survey. ${text}`).hiringOrganization).toBe(
    'Scale Bridges',
  );
});

describe('a sentence that is about something else names no employer', () => {
  test.each([
    'Docker is a must, Kubernetes a plus.',
    'With over 10 services, Docker provides isolation.',
    'Working with React is fun.',
    'Our interest in Machine Learning is great.',
    'You will help Sales to grow and Marketing to shine.',
    'Life in Berlin is good and so is work with Data.',
    'The position is with Customer Success in our office.',
    'With the rise of risk, Global Risk Management offers careers.',
    'Jobs in Engineering are many. Careers with Impact.',
    'STEM Bachelor is required, and more.',
    'See the poster of the United States Department of Labor. The Department of Labor’s mission is fair.',
    'Client is looking for an expert.',
    'Discounts at Aster and other brands. Vouchers at Bridge, too.',
    'We build Europe’s first bridge of bread. Europe’s people like it.',
    'Starting Pay is $16.00 per hour.',
    'Follow all safety procedures and S.O.P’s, and know the Public Hospital’s Act.',
    'You work on AI-enabled platforms and Cloud-native services.',
    'At Level 3, you answer hard questions. Level 3 is a team.',
    'Positive Gestaltung eines neuen Themas.',
  ])('%s', (sentence) => {
    const seed = `Backend Engineer\n\n${sentence} We look for people who like their work.\n\nRequirements\n- Python\n- Good boots\n`;
    expect(rolesOf(seed)[0]?.data.role?.hiringOrganization).toBeUndefined();
  });
});

test('below a label of several places stands one a line, up to the next label', () => {
  const role = roleOf(`Surveyor\nlocations\nErie, PA\nGHENT\nLeeds\ntime type\nFull time\n\n${text}\n`);
  expect(role.jobLocation).toEqual(['Erie, PA', 'GHENT', 'Leeds']);
  expect(role.employmentType).toEqual(['FULL_TIME']);
});

test.each([
  ['Headquartered in the U.S., Contoso, a maker of lamps, grows.', ['U.S.']],
  ['Our offices are in the Mid-West.', ['Mid-West']],
  [
    'You work out of one of our offices: Eagan, MN; St. Louis, MO; Turin.',
    ['Eagan, MN', 'St. Louis, MO', 'Turin'],
  ],
  [
    'Contoso has customers at 100 locations worldwide. You work from our offices: Eagan, MN; St. Louis, MO; Turin.',
    ['Eagan, MN', 'St. Louis, MO', 'Turin'],
  ],
  ['Join our Sacramento Team!', ['Sacramento']],
  ['Contoso is headquartered in Austin, Texas, with global offices in many towns.', undefined],
  ['Hybrid. Hod Hasharon.\n\nWe survey.', ['Hod Hasharon']],
])('%s', (sentence, places) => {
  const seed = `Surveyor\n\n${sentence} We look for people who like their work and who come back the day after.\n`;
  expect(roleOf(seed).jobLocation).toEqual(places);
});

test.each([
  ['General Atomics (GA), and its affiliated companies, is one of many.', 'General Atomics'],
  ['You will join the engineers at 1010data. About 1010data: we count.', '1010data'],
  ['Deel is the all-in-one platform for teams.', 'Deel'],
  ['At Docker, we ship. See https://www.docker.com for more.', 'Docker'],
  [
    'Bridge Associates Incorporated is seeking you for its BA Group. BA is a provider of bridges. BA’s people climb.',
    'Bridge Associates Incorporated',
  ],
  ['Here at the Department for Bridges (DfB), we have a clear view.', 'Department for Bridges'],
  ['Established in 1997, L.A. Care Plan is an agency of the state.', 'L.A. Care Plan'],
])('%s names the employer', (sentence, name) => {
  expect(roleOf(`# Surveyor\n\n${sentence} ${text}`).hiringOrganization).toBe(name);
});

describe('the title of a posting that only sentences name', () => {
  test.each([
    [
      'The Bridge Inspector, Northern Region is the authority on bridges.',
      'Bridge Inspector, Northern Region',
      true,
    ],
    ['We are looking for Computer Vision Scientist who likes bridges.', 'Computer Vision Scientist', true],
    [
      'The Associate Director of Bridge Quality (BQ) will be responsible for bridges.',
      'Associate Director of Bridge Quality',
      true,
    ],
    ['Join the team as Contoso’s next Surveyor of old bridges.', 'Surveyor', true],
    ['If you are a Bridge Researcher with a love of stone, read on.', 'Bridge Researcher', true],
    [
      'You have experience as a Diver. We seek a skilled, motivated, and experienced Bridge Inspector to join us.',
      'Bridge Inspector',
      true,
    ],
    [
      'The Bridge Inspector is the authority on bridges. Accountable to Bridge Manager',
      'Bridge Inspector',
      true,
    ],
    [
      'Contoso is recruiting for a Senior Bridge Leader located in Raynham, MA. You act as a diver trainer too.',
      'Senior Bridge Leader',
      true,
    ],
    ['We survey.\n\nBridge Scientist (1805485) – San Diego, CA\n\n', 'Bridge Scientist', false],
    [
      'We look for you.\n\nSenior Bridge Inspector\n\nWe are looking for a confident bridge inspector who climbs.',
      'Senior Bridge Inspector',
      false,
    ],
  ])('%s', (words, title, isInferred) => {
    const role = roleOf(`${text}\n\n${text}\n\n${text}\n\n${text}\n\n${words} ${text}\n`);
    expect([role.title, role.inferred?.includes('title') ?? false]).toEqual([title, isInferred]);
  });
});

test('the value of a label nobody knows is no title, nor is what a site calls its jobs', () => {
  const said = roleOf(
    'Kind:\n\nAdvert\n\nStatus:\n\nOpen\n\nUnit:\n\nNight bridges\n\nLocation:\n\nTurin, Italy\n',
  );
  expect(said.title).toBe('Night bridges');
  expect(said.inferred).toContain('title');
  expect(roleOf('סוג:\n\nדרושים\n\nיחידות:\n\nגשרים\n').title).toBe('גשרים');
});
