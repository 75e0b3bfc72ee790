import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const description =
  'You keep the platform of our shops running, day and night, and make it better every week, together with a team of seven people who like to explain what they do.';
const asked = 'Three years of experience with Kubernetes and with PostgreSQL in production.';
const liked = 'Experience with Terraform, or with another way to write down what runs where.';
const rolesIn = (data: unknown) => rolesOf(JSON.stringify(data)).map(({ data: { role } }) => role as Role);
const roleIn = (data: unknown) => rolesIn(data)[0] as Role;

describe.each<[string, object]>([
  [
    'a federal register',
    {
      MatchedObjectId: '88001',
      MatchedObjectDescriptor: {
        PositionID: '26-ORCH-117-P',
        PositionTitle: 'Platform Engineer',
        PositionURI: 'https://jobs.example/88001',
        PositionLocation: [
          { LocationName: 'Albany, New York', CountryCode: 'United States', Longitude: -73.7 },
        ],
        OrganizationName: 'Office of Orchards',
        PublicationStartDate: '2026-05-04',
        ApplicationCloseDate: '2026-06-01',
        QualificationSummary: asked,
        PositionFormattedDescription: [{ Content: 'You keep …', Label: 'Teaser' }],
        UserArea: { Details: { JobSummary: description, LowGrade: '12', MajorDuties: [liked] } },
      },
    },
  ],
  [
    'sections in objects of their own',
    {
      id: 'a1',
      name: 'Platform Engineer',
      company: { name: 'Office of Orchards' },
      location: { city: 'Albany', region: 'New York', remote: false },
      releasedDate: '2026-05-04T08:00:00Z',
      refNumber: '26-ORCH-117-P',
      expires_at: 1780272000,
      jobAd: {
        sections: {
          jobDescription: { title: 'Job Description', text: `<p>${description}</p><p>${liked}</p>` },
          qualifications: { title: 'Qualifications', text: `<ul><li>${asked}</li></ul>` },
        },
      },
    },
  ],
  [
    'a row of a table',
    {
      'Business Title': 'Platform Engineer',
      Agency: 'Office of Orchards',
      'Work Location': 'Albany, New York',
      'Posting Date': '05/31/2026',
      posted_at: 1777852800000,
      'Post Until': '2026-06-01',
      'Requisition Number': '26-ORCH-117-P',
      'Job Description': `${description} ${liked}`,
      'Minimum Qual Requirements': asked,
    },
  ],
  [
    'keys without spaces',
    {
      jobtitle: 'Platform Engineer',
      advertisername: 'Office of Orchards',
      city: 'Albany',
      state: 'New York',
      dateposted: '2026-05-04',
      applicationdeadline: '2026-06-01',
      requisitionid: '26-ORCH-117-P',
      jobdescription: `${description} ${liked}`,
      basic_qualifications: [asked],
    },
  ],
])('a posting in the data of %s', (_, data) => {
  test('says its facts', () => {
    const role = roleIn(data);
    expect(role).toMatchObject({
      title: 'Platform Engineer',
      hiringOrganization: 'Office of Orchards',
      jobLocation: ['Albany, New York'],
      validThrough: '2026-06-01',
      identifier: '26-ORCH-117-P',
    });
    expect(['2026-05-04', '2026-05-31']).toContain(role.datePosted);
  });

  test('says all its texts, each under its heading', () => {
    const role = roleIn(data);
    const texts = rolesOf(JSON.stringify(data))[0]?.data.sectionTexts?.join('\n');
    for (const said of [description, asked, liked]) expect(texts).toContain(said);
    expect(role.skills.map(({ id, level }) => `${id} ${level}`)).toEqual(
      expect.arrayContaining(['kubernetes required', 'postgresql required']),
    );
  });
});

test('the start that stands beside how long ago a posting was posted is that of the posting', () => {
  const startOf = (postedOn: string) =>
    roleIn({ title: 'Platform Engineer', description, postedOn, startDate: '2026-05-04' }).datePosted;
  expect(startOf('Posted 8 Days Ago')).toBe('2026-05-04');
  expect(startOf('Posted 30+ Days Ago')).toBe('2026-05-04');
  expect(startOf('2026-03-01')).toBe('2026-03-01');
  expect(startOf('8 days ago')).toBeUndefined();
  expect(startOf('')).toBeUndefined();
});

test('a long text under a key nobody knows is a section with the key as its heading', () => {
  const role = roleIn({ job_title: 'Platform Engineer', description, weather_we_like: liked.repeat(3) });
  expect(role.sections.map(({ heading }) => heading)).toContain('weather we like');
});

test('what a page says of itself is no text of the posting', () => {
  const role = roleIn({
    title: 'Platform Engineer',
    description,
    seo_description: 'Come and see this page of ours. '.repeat(9),
    tags: ['Terraform'],
    state: 'published',
    company: 4711,
  });
  expect(role.sections).toHaveLength(1);
  expect(role.skills.map(({ id }) => id)).not.toContain('terraform');
  expect([role.jobLocation, role.hiringOrganization]).toEqual([undefined, undefined]);
  expect(role.source.setAside.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Terraform', 'published', '4711']),
  );
});

test('a row all of whose text stands in one column is a posting', () => {
  const [role, ...others] = rolesIn([{ Designation: 'Platform Engineer', 'Required Skills': asked }]);
  expect([role?.title, role?.sections.length, others]).toEqual(['Platform Engineer', 1, []]);
});

test('who hires and a text are a posting without a title, and its objects are its sections', () => {
  const data = {
    company_name: 'Contoso',
    location: 'Albany, New York',
    description: `As a Platform Engineer, you will see to our shops. ${description}`,
    requirements: { essential: [asked, 'Patience with people'], preferred: [liked, 'A love of shops'] },
  };
  const [role, ...others] = rolesIn(data);
  expect(others).toEqual([]);
  expect(role).toMatchObject({
    title: 'Platform Engineer',
    hiringOrganization: 'Contoso',
    jobLocation: ['Albany, New York'],
  });
  expect(role?.sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum', 'preferred']);
});

test('a name is that of what a record names, and not of what that belongs to', () => {
  const role = roleIn({
    title: 'Platform Engineer',
    hiringOrganization: { parentOrganization: { name: 'Fabrikam' }, name: 'Contoso', label: 'CTS' },
    department: { name: 'Ovens', parent: { name: 'Bakery' } },
    description,
  });
  expect(role).toMatchObject({ hiringOrganization: 'Contoso', department: 'Ovens' });
});

test('a company that describes itself is no posting beside those that have titles', () => {
  const roles = rolesIn({
    company: 'Contoso',
    about: description,
    teams: { shops: [{ title: 'Gardener', description: `${description} ${liked}`, id: 1 }] },
  });
  expect(roles.map(({ title }) => title)).toEqual(['Gardener']);
});

describe('a text alone', () => {
  const text = `Night Baker\n\n${description}\n\nRequirements\n\n- ${asked}\n- ${liked}\n`;
  test.each(['job_description', 'jobDescription', 'jd', 'raw_job_description'])(
    'is the posting where its key says that it is of a job: %s',
    (key) => {
      const [role, ...others] = rolesIn({
        user_id: '4711',
        resume: `I bake. ${asked} ${liked}`,
        [key]: text,
      });
      expect([role?.title, others.length]).toEqual(['Night Baker', 0]);
      expect(role?.sections.map(({ kind }) => kind)).toEqual(['summary', 'minimum']);
    },
  );

  test.each<object>([
    { user_id: '4711', description: text },
    { user_id: '4711', job_description: description },
    { user_id: '4711', job_history: text },
  ])('is none under another key, or where it is short', (data) => {
    expect(rolesIn(data)).toEqual([undefined]);
  });
});

test('the keys of France’s public service say its facts', () => {
  const role = roleIn({
    id: '100ABCD',
    intitule: 'Jardinier H/F',
    description:
      'Vous entretenez les arbres de nos vergers, toute l’année, avec une équipe de sept personnes qui aiment expliquer ce qu’elles font.',
    dateCreation: '2026-05-04T09:38:37.000Z',
    lieuTravail: { libelle: 'Lyon', latitude: 45.7, codePostal: '69001' },
    entreprise: { nom: 'Contoso', entrepriseAdaptee: false },
    typeContrat: 'CDI',
    typeContratLibelle: 'Contrat à durée indéterminée',
    dureeTravailLibelleConverti: 'Temps plein',
    salaire: { libelle: '€24,000 - €30,000 a year', commentaire: 'Selon profil' },
  });
  expect(role).toMatchObject({
    title: 'Jardinier H/F',
    hiringOrganization: 'Contoso',
    jobLocation: ['Lyon'],
    datePosted: '2026-05-04',
    employmentType: ['FULL_TIME'],
    baseSalary: { currency: 'EUR', minValue: 24000, maxValue: 30000, unitText: 'YEAR' },
  });
});

test('a list of postings is all that is read of the object that holds it', () => {
  const roles = rolesIn({
    name: 'Office of Orchards',
    about: description,
    jobs: [
      { title: 'Platform Engineer', description: `${description} ${asked}` },
      { title: 'Gardener', description: `${description} ${liked}` },
    ],
  });
  expect(roles.map(({ title }) => title)).toEqual(['Platform Engineer', 'Gardener']);
});

test.each([
  [1777852800, '2026-05-04'],
  [1777852800000, '2026-05-04'],
  ['1777852800', '2026-05-04'],
  [17778528, undefined],
  [9777852800, undefined],
])('%s under a key for a date is the day %s', (created_at, day) => {
  expect(roleIn({ title: 'Platform Engineer', description, created_at }).datePosted).toBe(day);
  expect(roleIn({ title: 'Platform Engineer', description, createdDate: created_at }).datePosted).toBe(day);
});

test('a number of ten digits in a text is no date', () => {
  const [file] = rolesOf(`Platform Engineer\n\nContoso\n1777852800\nLyon, France\n\n${description}\n`);
  expect(file?.data.role?.jobLocation).toEqual(['Lyon, France']);
  expect(file?.data.role?.datePosted).toBeUndefined();
});

test('keys say by the way whose value theirs is, and a rating below the employer is none of its name', () => {
  const role = roleIn({
    posted_job_title: 'Bridge Surveyor',
    principal_company_name: 'Contoso\n3.9',
    job_code: '41285',
    description,
  });
  expect(role).toMatchObject({
    title: 'Bridge Surveyor',
    hiringOrganization: 'Contoso',
    identifier: '41285',
  });
});

test('a title is not what a site calls its page', () => {
  const role = roleIn({ title: 'Careers', description: `We are looking for a surveyor. ${description}` });
  expect([role.title, role.inferred.includes('title')]).toEqual(['Surveyor', true]);
});

test('a posting that a row has whole and in parts is shown once', () => {
  const work = 'The surveyor measures bridges by day and draws them by night, with lasers and with patience.';
  const needs = 'Three years of work with lasers in all weathers, and a licence to drive a boat.';
  const role = roleIn({
    title: 'Surveyor',
    jobpost: `JOB RESPONSIBILITIES:   ${work}\nREQUIRED QUALIFICATIONS:\n- ${needs}`,
    Duties: work,
    RequiredQual: needs,
  });
  expect(role.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['responsibilities', 'JOB RESPONSIBILITIES:'],
    ['minimum', 'REQUIRED QUALIFICATIONS:'],
  ]);
});

test('a place is named from the narrow to the wide, in whatever order the data has its parts', () => {
  const address = { addressCountry: 'AU', addressRegion: 'VIC', addressLocality: 'Camberwell' };
  const seed = JSON.stringify({ title: 'Engineer', description, jobLocation: { address } }, null, 1);
  const role = rolesOf(seed)[0]?.data.role as Role;
  expect(role.jobLocation).toEqual(['Camberwell, VIC, AU']);
  const said = role.evidence.jobLocation;
  expect(seed.split('\n')[(said?.line ?? 0) - 1]?.slice((said?.column ?? 0) - 1)).toMatch(/^AU/);
});

describe('what is paid', () => {
  const euros = { currency: 'EUR', minValue: 40000, maxValue: 50000, unitText: 'YEAR' };
  test.each<[string, object, object | undefined]>([
    [
      'an object of schema.org',
      {
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          value: { '@type': 'QuantitativeValue', minValue: 40000, maxValue: 50000, unitText: 'YEAR' },
        },
      },
      euros,
    ],
    [
      'an object of a board',
      { salaryRange: { currency: 'EUR', min: 40000, max: 50000, interval: 'per-year-salary' } },
      euros,
    ],
    [
      'members beside each other',
      { min_amount: 40000, max_amount: 50000, currency: 'EUR', interval: 'yearly' },
      euros,
    ],
    [
      'members in another order',
      { salary_to: '50000', salary_from: '40000', salary_period: 'year', salary_currency: 'EUR' },
      euros,
    ],
    [
      'members that say whose it is',
      {
        job_min_salary: 40000,
        job_max_salary: 50000,
        job_salary_currency: 'EUR',
        job_salary_period: 'PER_YEAR',
      },
      euros,
    ],
    [
      'no upper amount',
      { salary_min: 40000, salary_max: 0, salary_currency: 'EUR' },
      { currency: 'EUR', minValue: 40000 },
    ],
    [
      'amounts that say their currency, not from the one of them beside',
      {
        salary_min: '€40,000.00/yr',
        salary_max: '€50,000.00/yr',
        currency: null,
        compensation: '€50,000.00/yr',
      },
      euros,
    ],
    [
      'a public service',
      {
        PositionRemuneration: [
          { MinimumRange: '40000', MaximumRange: '50000', RateIntervalCode: 'Per Year', Currency: 'EUR' },
        ],
      },
      euros,
    ],
    [
      'columns of a city',
      { 'Salary Range From': 40000, 'Salary Range To': 50000, 'Salary Frequency': 'Annual', currency: 'EUR' },
      euros,
    ],
    ['keys alone', { salary_min: 40000, salary_max: 50000 }, { minValue: 40000, maxValue: 50000 }],
    ['no key of pay', { min: 40000, max: 50000 }, undefined],
    ['no amount', { salary_min: null, salary_max: 0, salary_currency: 'EUR' }, undefined],
  ])('is read from %s', (_, pay, expected) =>
    expect(roleIn({ title: 'Platform Engineer', description, ...pay }).baseSalary).toEqual(expected),
  );
});

test('of what a seed lists a short posting is one beside a long one', () => {
  const roles = rolesIn([
    { title: 'Gardener', description },
    { title: 'Platform Engineer', company: 'Office of Orchards', location: 'Albany', description },
  ]);
  expect(roles.map(({ title }) => title)).toEqual(['Gardener', 'Platform Engineer']);
});

test.each<[object, string[] | undefined]>([
  [{ location: 'Ghent, Belgium', workplaceType: 'Remote', isRemote: true }, ['Ghent, Belgium', 'Remote']],
  [{ city: 'Ghent', country: 'Belgium', workplaceType: 'Remote' }, ['Ghent, Belgium', 'Remote']],
  [{ workplaceType: 'Remote' }, ['Remote']],
  [{ location: 'Ghent, Belgium', work_type: 'Remote' }, ['Ghent, Belgium', 'Remote']],
  [{ city: 'Ghent', country: 'Belgium', work_type: 'Remote' }, ['Ghent, Belgium', 'Remote']],
  [{ location: 'Ghent, Belgium', workplaceType: 'Hybrid' }, ['Ghent, Belgium']],
])('work that a board calls remote is so beside its places: %j', (fields, places) => {
  expect(roleIn({ title: 'Platform Engineer', ...fields, description }).jobLocation).toEqual(places);
});

test.each<[object, string[]]>([
  [{ location: 'Ghent', country: 'Belgium' }, ['Ghent, Belgium']],
  [{ country: 'Belgium', location: 'Ghent', workplaceType: 'Remote' }, ['Ghent, Belgium', 'Remote']],
  [{ location: 'Ghent', country: 'BE' }, ['Ghent']],
  [{ location: 'Ghent, Belgium', country: 'Belgium' }, ['Ghent, Belgium']],
  [{ location: 'Ghent or Lyon, France', country: 'Belgium' }, ['Ghent', 'Lyon, France']],
  [{ location: 'Ghent and Namur', country: 'Belgium' }, ['Ghent and Namur']],
  [{ location: 'Flanders', region: 'Europe', country: 'Belgium' }, ['Flanders']],
  [{ location: 'Anywhere in Europe', country: 'Belgium' }, ['Anywhere in Europe']],
])('a town is in the country that stands beside it: %j', (fields, places) => {
  expect(roleIn({ title: 'Platform Engineer', ...fields, description }).jobLocation).toEqual(places);
});

test('a record whose title and texts stand in groups of their own is one posting', () => {
  const record = {
    id: '4a4e51da',
    basics: { title: 'Platform Engineer', company_name: 'Contoso' },
    overview: { employment_type: 'Full Time' },
    details: { Description: ['You keep the machines running by day and by night.', 'Requirements:', 'SQL'] },
  };
  for (const seed of [record, [record], { data: { record } }]) {
    const [role, ...others] = rolesOf(JSON.stringify(seed), 'seeds/a.json');
    expect(others).toEqual([]);
    expect(role?.data.role).toMatchObject({
      title: 'Platform Engineer',
      hiringOrganization: 'Contoso',
      employmentType: ['FULL_TIME'],
      skills: [{ id: 'sql', level: 'required' }],
    });
  }
});

test.each([
  ['short', ['PM', 'QA', '会计']],
  ['missing or a number', ['', null, 2026]],
])('of the records of a list none is lost whose title is %s', (_name, titles) => {
  const records = [...titles, 'Platform Engineer'].map((title) => ({
    title,
    location: 'Ghent',
    description,
  }));
  expect(rolesOf(JSON.stringify(records), 'seeds/a.json')).toHaveLength(records.length);
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  expect(rolesOf(lines, 'seeds/a.ndjson')).toHaveLength(records.length);
});

describe('the experience that is asked for', () => {
  test.each<[object, number | undefined]>([
    [
      { experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '60' } },
      60,
    ],
    [{ job_required_experience: { no_experience_required: false, required_experience_in_months: 24 } }, 24],
    [{ min_years_experience: 2 }, 24],
    [{ experience: '3-5 years' }, 36],
    [{ experienceRequirements: '3 years of Java' }, 36],
    [{ experience: 3 }, undefined],
    [{ experience_level: 'Senior' }, undefined],
  ])('%j: %s months', (fields, monthsOfExperience) =>
    expect(roleIn({ title: 'Platform Engineer', description, ...fields }).experienceRequirements).toEqual(
      monthsOfExperience && { monthsOfExperience },
    ),
  );

  test('is tied to a skill where its words name one', () => {
    const { skills } = roleIn({
      title: 'Platform Engineer',
      description,
      experienceRequirements: '3 years of Java',
    });
    expect(skills).toMatchObject([{ id: 'java', level: 'required', years: 3 }]);
  });
});

test('a degree is read from an object of schema.org, where its texts require none', () => {
  const educationRequirements = {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'bachelor degree',
  };
  const record = { title: 'Platform Engineer', description, educationRequirements };
  expect(roleIn(record).educationRequirements).toEqual([{ credentialCategory: 'bachelor degree' }]);
  const listed = { ...record, educationRequirements: [educationRequirements] };
  expect(roleIn(listed).educationRequirements).toEqual([{ credentialCategory: 'bachelor degree' }]);
  const told = { ...record, qualifications: 'A degree in Physics is required for this work.' };
  expect(roleIn(told).educationRequirements).toEqual([
    { credentialCategory: 'college degree', field: ['Physics'] },
  ]);
});

test('the street of a place is one where nothing else of it is said', () => {
  const placesIn = (address: object) =>
    roleIn({ title: 'Engineer', description, jobLocation: { address } }).jobLocation;
  expect(placesIn({ streetAddress: '67 Example Street, Ghent' })).toEqual(['67 Example Street, Ghent']);
  expect(placesIn({ streetAddress: '67 Example Street', addressLocality: 'Ghent' })).toEqual(['Ghent']);
});

test('the last day is that of the offer, whatever words its key has beside', () => {
  const role = roleIn({
    title: 'Engineer',
    description,
    job_offer_expiration_datetime_utc: '2026-06-01T00:00:00.000Z',
  });
  expect(role.validThrough).toBe('2026-06-01');
});

test('a feed may hold the whole JobPosting of an item, which says who hires and where', () => {
  const _jobposting = {
    '@type': 'JobPosting',
    title: 'Platform Engineer',
    description: `<p>${description}</p>`,
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'Contoso' },
    jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Helsinki', addressCountry: 'FI' } }],
  };
  const item = { title: 'Platform Engineer', content_html: `<p>${description}</p>`, _jobposting };
  const role = roleIn({ title: 'Contoso', items: [item] });
  expect(role).toMatchObject({
    hiringOrganization: 'Contoso',
    jobLocation: ['Helsinki, FI'],
    employmentType: ['FULL_TIME'],
  });
  expect(role.sections).toHaveLength(1);
});

test.each([
  ['Baker &amp; Confectioner', '<p>You bake.</p><ul><li>Ovens</li></ul>', 'Baker & Confectioner'],
  ['Head <b>Baker</b>', '<p>You bake.</p><ul><li>Ovens</li></ul>', 'Head Baker'],
  ['Baker of <T> &amp; Co', '<p>You bake.</p><ul><li>Ovens</li></ul>', 'Baker of <T> & Co'],
  ['Baker &amp; <b>Confectioner</b>', 'You bake with ovens.', 'Baker &amp; <b>Confectioner</b>'],
])('the title %s beside “%s” is read as that is', (title, text, said) => {
  const role = roleIn({ title, company: title, description: text });
  expect([role.title, role.hiringOrganization]).toEqual([said, said]);
});

test('what a record says again as a translation is read once', () => {
  const texts = { description: `<p>${description}</p>`, requirements: `<p>${asked}</p>` };
  const own = { title: 'Platform Engineer', employment_type_code: 'fulltime_permanent', ...texts };
  const alone = roleIn(own);
  const role = roleIn({ ...own, translations: { en: { title: 'Platform Engineer', ...texts } } });
  expect(role.employmentType).toEqual(['FULL_TIME']);
  expect(role.sections).toEqual(alone.sections);
});

test('the day beside how long a posting is open is that of posting, and else the work starts then', () => {
  const info = { title: 'Platform Engineer', jobDescription: description, startDate: '2026-05-04' };
  const dayOf = (more: object) => roleIn({ jobPostingInfo: { ...info, ...more } }).datePosted;
  expect(dayOf({ postedOn: 'Posted 8 Days Ago' })).toBe('2026-05-04');
  expect(dayOf({ postedOn: '2026-04-30' })).toBe('2026-04-30');
  expect(dayOf({})).toBeUndefined();
});

test('the only opening that a record lists is the one it is of, below the name of a shop', () => {
  const opening = { title: 'Platform Engineer', description };
  const shop = { name: 'Port Aster', positions: [opening], metadata: { title: 'Jobs in Port Aster' } };
  expect(roleIn(shop).title).toBe('Platform Engineer');
  const yaml = `positions:\n  - title: ${opening.title}\n    description: ${description}`;
  expect(rolesOf(`---\nname: Port Aster\n${yaml}\n---\n`, 'seeds/x.md')[0]?.data.role?.title).toBe(
    opening.title,
  );
  const contact = { ...opening, contacts: [{ title: 'Head of Ovens', description: asked }] };
  expect(roleIn(contact).title).toBe('Platform Engineer');
});

test('sentences of a posting that a board gives in lists again are shown once', () => {
  const sentences = ['Bakes bread in our ovens at night', 'Sells what is left of it in the morning', 'SQL'];
  const description = `Contoso bakes.\n\nResponsibilities\n\n${sentences.join('.\n\n')}.\n`;
  const [file] = rolesOf(
    JSON.stringify({
      job_title: 'Night Baker',
      job_description: description,
      job_highlights: { Qualifications: sentences },
    }),
    'seeds/a.json',
  );
  expect(file?.data.role?.sections.map(({ heading }) => heading)).toEqual([undefined, 'Responsibilities']);
  expect(file?.data.role?.source.setAside.map(({ text }) => text).join()).toContain('Bakes bread');
});
