import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const roleOf = (seed: string, path?: string) => rolesOf(seed, path)[0]?.data.role as Role;
const text =
  'Contoso Bakeries is a family business that bakes bread for half of the city, every day of the year but one.';
const work = '- Bake bread\n- Sell bread\n- Clean ovens\n';
const kindsIn = (seed: string, path?: string) =>
  roleOf(seed, path).sections.map(({ kind, heading, by }) => [kind, heading, by].filter(Boolean).join(' '));

describe('what a board says of a posting', () => {
  test.each([
    'via Contoso Jobs',
    '47 applicants',
    'Over 100 applicants',
    'Easy Apply',
    'No response insights available yet',
    'Hot Job',
  ])('is no department: %s', (said) => {
    const { department, jobLocation } = roleOf(
      `Oven Engineer\nContoso • Ghent, Belgium • ${said}\n\n${text}\n`,
    );
    expect([department, jobLocation]).toEqual([undefined, ['Ghent, Belgium']]);
  });

  test('and offers in a line of its own is none either', () => {
    const seed = `Oven Engineer\nContoso • Ghent, Belgium\nHealth Insurance\nFull-time\nSave Now\nApply on Contoso Jobs\n\n${text}\n`;
    expect(roleOf(seed).department).toBeUndefined();
  });

  test('is set aside, but what the employer gives is not', () => {
    const row = (last: string) => {
      const seed = `Oven Engineer\nContoso • Ghent, Belgium\n4 hours ago • Full-time • ${last}\n\n${text}\n`;
      return rolesOf(seed)[0]?.data.sectionTexts?.join('\n').includes(last);
    };
    expect([row('Dental insurance'), row('Sponsored')]).toEqual([true, false]);
  });

  test.each(['Posted 4d ago', 'Sign in and add your salary to see matches'])(
    'is set aside once where it stands in the header: %s',
    (said) => {
      const { sections, source } = roleOf(
        `Oven Engineer\nContoso\nGhent, Belgium\n${said}\nFull-time\n\n${text}\n`,
      );
      expect(sections).toHaveLength(1);
      expect(source.setAside.map(({ text, reason }) => [text, reason])).toEqual([[said, 'furniture']]);
    },
  );

  test('is set aside at the end of a list, too', () => {
    const said = 'Find more English Speaking Jobs in United Kingdom on Contoso';
    const [file] = rolesOf(`Oven Engineer\n\n${text}\n\nDuties\n\nBake bread\nSell bread\n\n${said}\n`);
    expect(file?.data.sectionTexts?.at(-1)).toBe('Bake bread\nSell bread');
  });

  test('below a heading of its own is no word of the employer', () => {
    expect(
      kindsIn(`# Oven Engineer\n\n${text}\n\n## Unlock job insights\n\nNumber of applicants\n`).at(-1),
    ).toBe('other Unlock job insights site');
  });

  test('side by side are the employer and the place, with the labels it reads aloud', () => {
    const row = 'Company Name Contoso Bakeries Company Location Ghent, Belgium';
    const { hiringOrganization, jobLocation } = roleOf(`Oven Engineer\n${row}\n\n${text}\n`);
    expect([hiringOrganization, jobLocation]).toEqual(['Contoso Bakeries', ['Ghent, Belgium']]);
  });

  test('names no skill on its buttons', () => {
    const seed = `Oven Engineer\nContoso • Ghent, Belgium\nApply on Python Jobs\n\n${text}\n`;
    expect(roleOf(seed).skills).toEqual([]);
  });

  test('picks out of a posting that follows whole is its own digest', () => {
    const asked = '5 years of experience with SQL\nKnowledge of Python\n';
    const digest = `Job highlights\nIdentified by the board\nQualifications\n${asked}`;
    const whole = `Job description\n\n${text}\n\nQualifications\n\n${asked}`;
    expect(kindsIn(`Oven Engineer\nContoso • Ghent, Belgium\n${digest}${whole}`)).toEqual([
      'other Job highlights site',
      'other Qualifications site',
      'description Job description',
      'minimum Qualifications',
    ]);
    expect(kindsIn(`Oven Engineer\nContoso • Ghent, Belgium\n${digest}`)).toContain('minimum Qualifications');
  });
});

describe('what a board tells its reader', () => {
  const body = `${text}\n\nDuties\n\n- Bake bread\n- Sell bread\n- Clean ovens\n`;
  const toldOf = (seed: string) => rolesOf(seed)[0]?.data.sectionTexts?.join('\n') ?? '';
  const below = (...said: string[]) =>
    toldOf(`Oven Engineer\nContoso\nGhent, Belgium\n\n${said.join('\n')}\n${body}`);

  test.each([
    [['How you match', '2 skills or credentials match your profile', 'Bread', 'Show all']],
    [['Job match score', 'Early Applicant', 'Keyskills', 'Location', 'Work Experience', 'Job description']],
    [['Get future jobs matching this search', 'or', 'Job Description']],
    [['Fitment', 'Dice Job Match Score™', 'Go visible to see it.', '', 'Profile Visibility: On']],
    [['Add expected salary to your profile for insights', 'High application volume']],
    [['3.9 23.9K Reviews', 'Send me jobs like this', 'Follow Contoso as you apply to stay updated']],
    [['mail_outline', 'keyboard_arrow_down']],
  ])('is not told: %j', (said) => {
    expect(below(...said)).toBe(toldOf(`Oven Engineer\nContoso\nGhent, Belgium\n\n${body}`));
  });

  test.each([
    ['How you match', 'Your skill with ovens tells us how you match our bakers.'],
    ['Job match score', 'We score each loaf by how it matches.'],
    ['bread_oven', 'We follow each loaf as you bake it.'],
  ])('is told where nothing of a board follows: %s', (...said) => {
    expect(below(...said)).toContain(said.at(-1));
  });

  const foot = [
    'Be careful',
    'Learn how to protect yourself',
    'Job seekers',
    'Profile',
    'Saved jobs',
    'Privacy',
  ];

  test('behind the posting is not told, down to its foot, but where a posting follows', () => {
    expect(toldOf(`Oven Engineer\n\n${body}Report this job advert\n${foot.join('\n')}\n`)).toBe(
      toldOf(`Oven Engineer\n\n${body}`),
    );
    const said = toldOf(`Oven Engineer\n\nReport this job advert\n\n${body}`);
    expect(said).toContain('Bake bread');
  });

  test('is whose list of skills it is', () => {
    const asked = '## Key Skills\n\nSkills highlighted with ‘★‘ are preferred keyskills\n\nPython\nSQL\n';
    expect(kindsIn(`# Oven Engineer\n\n${text}\n\n${asked}`).at(-1)).toBe('skills Key Skills');
  });
});

describe('records', () => {
  const content = `<p>${text}</p><h3>Duties</h3><ul><li>Bake bread</li></ul>`;

  test('a choice of a form is no text', () => {
    const seed = JSON.stringify({ education: 'education_required', title: 'Oven Engineer', content });
    expect(kindsIn(seed)).toEqual(['summary', 'responsibilities Duties']);
  });

  test('the offices a board files a posting under are its places only where it has none of its own', () => {
    const offices = [{ name: 'Belgium Locations' }, { name: 'Ghent, Belgium' }];
    const title = 'Oven Engineer';
    expect(
      roleOf(JSON.stringify({ title, location: { name: 'Bruges, Belgium' }, offices, content })).jobLocation,
    ).toEqual(['Bruges, Belgium']);
    expect(roleOf(JSON.stringify({ title, offices, content })).jobLocation).toContain('Ghent, Belgium');
  });
});

describe('whose word it is', () => {
  const employerOf = (...lines: string[]) =>
    roleOf(`Oven Engineer\n\n${lines.join('\n\n')}\n\nDuties:\n\n${work}`).hiringOrganization;

  test('a person who hires has a place and a text of their own', () => {
    const { jobLocation, sections } = roleOf(
      JSON.stringify({
        title: 'Oven Engineer',
        hiring_person: {
          name: 'Ada Aster',
          location: 'Ghent, Belgium',
          about: 'I bake bread all day, and I like it.',
        },
        description: text,
      }),
    );
    expect([jobLocation, sections.length]).toEqual([undefined, 1]);
    expect(employerOf('Dr Aster’s lab is looking for an engineer who likes bread.')).toBeUndefined();
  });

  test('an employer called like a role or a section is one where two sentences are sure of it', () => {
    const says = ['About Wellness Coach', 'At Wellness Coach, we bake bread that is good for all.'];
    expect(employerOf(...says)).toBe('Wellness Coach');
    expect(employerOf(says[1] ?? '')).toBeUndefined();
  });

  test('the form of a company in capitals, and whose part it is, belong to its sentence', () => {
    expect(employerOf('ASTER PGS, INC. is currently seeking an engineer for one of our clients.')).toBe(
      'ASTER PGS, INC.',
    );
    expect(
      employerOf(
        'We bake. eAster™, a division of Contoso® Systems, Inc., a company of Ghent, provides bread.',
      ),
    ).toBe('eAster™');
  });

  test('what is asked of a candidate is no employer', () => {
    const seed = `Oven Engineer\n\nRequirements:\n\n- Moderate CS fundamentals and an object oriented language\n- Python\n`;
    expect(roleOf(seed).hiringOrganization).toBeUndefined();
  });
});

describe('labels and values', () => {
  test.each([
    [
      'Primary Location United States of America-California-San Diego',
      'jobLocation',
      ['United States of America-California-San Diego'],
    ],
    ['Location Ghent, Belgium', 'jobLocation', ['Ghent, Belgium']],
    [
      'We bake. Job : Ovens Primary Location : Ghent, Belgium Organization : Bread',
      'jobLocation',
      ['Ghent, Belgium'],
    ],
    ['Requisition ID R-20481', 'identifier', 'R-20481'],
    ['Posting Date May 4, 2026', 'datePosted', '2026-05-04'],
    ['Date: Sep 16, 2026', 'datePosted', '2026-09-16'],
    ['October 1, 2026 by Contoso Ovens', 'datePosted', '2026-10-01'],
    ['Institution/Company: Aster Institute', 'hiringOrganization', 'Aster Institute'],
  ])('in a line: %s', (line, property, value) => {
    expect(roleOf(`Oven Engineer\n${line}\n\n${text}\n`)).toHaveProperty(property, value);
  });

  test.each([
    'Date: by arrangement',
    'Apply until October 1, 2026 by post',
    'Closing October 1, 2026 by Noon',
  ])('is no day of publication: %s', (line) =>
    expect(roleOf(`Oven Engineer\n${line}\n\n${text}\n`).datePosted).toBeUndefined(),
  );

  test('a sentence that begins like a label is none', () => {
    expect(
      roleOf(`Oven Engineer\n\n${text}\n\nWork locations vary from day to day\n`).jobLocation,
    ).toBeUndefined();
  });

  test('the next label of a page without its values is no value', () => {
    const labels = 'Keyskills\nLocation\nWork Experience\nJob description';
    expect(roleOf(`Oven Engineer\n\n${labels}\n\n${text}\n`).jobLocation).toBeUndefined();
  });

  test('a label that is a heading elsewhere is one of a row of labels and values', () => {
    const rows = 'Job Identification\n262360\nRole\nIndividual Contributor\nExperience Level\nProfessional\n';
    expect(kindsIn(`Oven Engineer\nBelgium\n${rows}\nJob Description\n\n${text}\n`)).toEqual([
      'summary',
      'description Job Description',
    ]);
  });
});

describe('headings', () => {
  test('the first line of a list is none, whatever it could head elsewhere', () => {
    const list = 'Health Insurance\nSavings Plan\nPaid Time Off\n';
    expect(kindsIn(`Oven Engineer\n\n${text}\n\nBenefits\n\n${list}`).slice(1)).toEqual([
      'benefits Benefits',
    ]);
    expect(
      kindsIn(
        `Oven Engineer\n\n${text}\n\nWhat we offer:\n\nTo all of you we give the following:\n\n${list}`,
      ).slice(1),
    ).toEqual(['benefits What we offer:']);
  });

  test('what headings end with is one straight below a list', () => {
    const seed = `Oven Engineer\n\nResponsibilities\n\nBake bread in large ovens;\nSell bread to the city;\nRequired and Preferred Qualifications\n\nKnowledge of Python\n`;
    expect(kindsIn(seed)).toEqual([
      'responsibilities Responsibilities',
      'minimum Required and Preferred Qualifications',
    ]);
  });

  test('what is said of a candidate below what is asked is a part of it', () => {
    const seed = `# Oven Engineer\n\n## What you need\n\nBackground:\n\n- Ovens\n\nSkills:\n\n- Python\n\n## Duties\n\n${work}`;
    expect(kindsIn(seed, 'seeds/page.md')).toEqual([
      'minimum Background:',
      'minimum Skills:',
      'responsibilities Duties',
    ]);
  });

  test('a long question is one, a sentence is none', () => {
    const question = 'What kind of a skill set do you think you will need to be successful in this role?';
    expect(
      kindsIn(`# Oven Engineer\n\n${text}\n\n**${question}**\n\n- Python\n- SQL\n`, 'seeds/page.md'),
    ).toContain(`minimum ${question}`);
    const sentence = 'Contoso empowers customers to be successful.';
    expect(
      kindsIn(`# Oven Engineer\n\n## ${sentence}\n\n${text}\n\n## Duties\n\n${work}`, 'seeds/page.md'),
    ).toEqual(['summary', 'responsibilities Duties']);
  });

  test('a question before one is passed over', () => {
    expect(kindsIn(`Oven Engineer\n\n${text}\n\nInterested? We offer:\n\n- Bread\n- Rolls\n`)).toContain(
      'benefits Interested? We offer:',
    );
  });

  test('the same aside in several lines of a list opens no section', () => {
    const { skills, sections } = roleOf(
      'Oven Engineer\n\nRequirements:\n\nExperience with large industrial ovens\nAdvantage: experience with Kafka\nAdvantage: experience with SQL\nExperience with AWS in large bakeries\n',
    );
    expect(sections.map(({ kind }) => kind)).toEqual(['minimum']);
    expect(Object.fromEntries(skills.map(({ id, level }) => [id, level]))).toMatchObject({
      'apache-kafka': 'preferred',
      sql: 'preferred',
      'amazon-web-services': 'required',
    });
  });
});

test('the name below a title is the employer, not what else the title says', () => {
  const head = '# [Baker | Bread & Rolls](https://jobs.example/1)\n### Aster Works\n#### Canada\n';
  expect(roleOf(`${head}\n${text}\n\nAt Aster Works we bake.\n`, 'seeds/page.md').hiringOrganization).toBe(
    'Aster Works',
  );
});

test('the ring of a second level is a bullet', () => {
  const { sections } = roleOf(
    'Oven Engineer\n\nRequirements\n\no Having good knowledge of SQL\n\n• Python\n',
  );
  expect(sections.map(({ kind }) => kind)).toEqual(['minimum']);
  expect(rolesOf('Oven Engineer\n\nRequirements\n\no Knowledge of SQL\n')[0]?.data.sectionTexts?.join()).toBe(
    'Knowledge of SQL',
  );
});

test('a picture says what stands for it, where that is more than a name', () => {
  const words = (alt: string) =>
    rolesOf(
      `# Oven Engineer\n\n![${alt}](https://jobs.example/a.svg)\n\n${text}\n\n## Duties\n\n${work}`,
      'seeds/page.md',
    )[0]?.data.sectionTexts?.[0];
  expect(words('logo')).toBe(text);
  expect(words('')).toBe(text);
  expect(words('Our bakery at night')).toBe(`Our bakery at night\n${text}`);
});

test('the place of a client is the place of work', () => {
  const seed = `Oven Engineer\n\n${text}\n\nThis is a role with our client in Ohio.\n\nDuties:\n\n${work}`;
  expect(roleOf(seed).jobLocation).toEqual(['Ohio']);
});

test('a line that is an element of HTML is read as one in any text', () => {
  const role = roleOf(`Oven Engineer\n\n<h3 class="wide">Duties</h3>\n\n${work}`);
  expect(role.sections.map(({ kind, heading }) => [kind, heading])).toContainEqual([
    'responsibilities',
    'Duties',
  ]);
});
