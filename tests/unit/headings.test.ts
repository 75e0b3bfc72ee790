import { describe, expect, test } from 'vitest';
import type { SectionKind } from '../../src/convert/headings/section-headings.ts';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const roleOf = (seed: string) => rolesOf(seed)[0]?.data.role as Role;
/** The sections of a posting in Markdown, but for its last, which is there so that it is read as Markdown. */
const sectionsOf = (body: string) =>
  roleOf(`# Platform Engineer\n\n${body}\n## Perks\n\n- Bread\n`)
    .sections.slice(0, -1)
    .map(({ kind, heading }) => [kind, heading]);
/** The kind of a section whose lines say nothing about it. */
const kindUnder = (heading: string) => sectionsOf(`## ${heading}\n\nBread and boots.\n`)[0]?.[0];

describe('without blank lines, a heading that is known opens its section', () => {
  test.each([
    ['minimum', 'Other Requirements'],
    ['minimum', 'What we are looking for in you'],
    ['minimum', 'You surely already know:'],
    ['minimum', 'Candidates will be evaluated on:'],
    ['preferred', 'Maybe you also heard of:'],
    ['benefits', 'You will experience:'],
    ['responsibilities', 'The role entails'],
    ['preferred', 'Nice-to-have skills'],
    ['benefits', 'Package on offer'],
    ['minimum', 'Skills & Experience Required'],
    ['minimum', 'Key Selection Criteria'],
    ['minimum', 'Core Competencies'],
    ['minimum', 'The Successful Candidate'],
    ['minimum', 'Knowledge Skills & Abilities'],
    ['education', 'Education Required'],
    ['summary', 'Summary of Position'],
    ['responsibilities', 'Summary of Duties'],
    ['other', 'Supervision Received'],
    ['other', 'Consequence of Error/Judgement'],
    ['other', 'Organizational Status'],
    ['description', 'Assignment'],
    ['benefits', 'What you will learn'],
    ['other', 'Terms of Employment'],
  ])('%s: %s', (kind, heading) => {
    const { sections } = roleOf(
      `Chef\n\nKey Responsibilities\nPrepare, cook and present dishes\nManage stock and inventory\n${heading}\nBread and boots and a good knowledge of ovens\nGood at many things in kitchens\n`,
    );
    expect(sections.map((section) => [section.kind, section.heading])).toEqual([
      ['responsibilities', 'Key Responsibilities'],
      [kind, heading],
    ]);
  });
});

test('one of lines that ask alike heads none of them', () => {
  const asked = ['Experience with SQL', 'Experience in rye', 'Experience in Bread of the North'];
  const { sections } = roleOf(`Chef\n\nPreferred Qualifications\n\n${asked.join('\n\n')}\n\nWe bake.\n`);
  expect(sections.map(({ heading }) => heading)).toEqual(['Preferred Qualifications']);
});

test('what the successful candidate will do is told by the lines', () => {
  const under = (lines: string) => sectionsOf(`## The successful candidate will:\n\n${lines}\n`)[0]?.[0];
  expect(under('- Manage the stock\n- Prepare dishes\n- Train bakers')).toBe('responsibilities');
  expect(under('- Have a degree\n- Have two years of experience\n- Have knowledge of SQL')).toBe('minimum');
});

test('a salary scale is pay and no heading', () => {
  expect(roleOf('Baker\n\nSALARY SCALE: £21,176 – £27,625\n\nYou bake bread at night.\n')).toMatchObject({
    baseSalary: { minValue: 21176, maxValue: 27625 },
    sections: [expect.objectContaining({ kind: 'summary' })],
  });
});

const headings: Partial<Record<SectionKind, readonly string[]>> = {
  minimum: [
    'Education/Experience',
    'What we expect from you',
    'What is expected from applicants',
    'Our expectations',
    'You should apply if',
    'Candidates should have',
    'We look for people who',
    'To be considered',
    'What you offer',
    'Does this sound like you?',
    'Prerequisites',
    'Qualifications for a Senior Baker',
    'Requirements of the Data Scientist (Risk)',
    'Desired candidate profile',
    'Licenses and certifications',
    'License/Registration/ Certification',
    'This job might be for you if',
    'Who you’ll be',
    'You',
  ],
  preferred: [
    'Additional Experiences Considered',
    'Advantageous',
    'Nice if you have',
    'We prefer, but do not require, that you',
    'An exceptional candidate would have some of the following',
    'Preference for:',
    'If you have any of these, apply today',
    'Other qualifications (not required but a plus)',
    'Additional useful experience',
    'Preferred additional qualifications',
    'It’s desirable that you have some of these',
    'It would be nice if you know',
    'Considered an asset',
    'Huge plus',
    'Recommended qualifications',
    'Your superpowers',
    'Also nice',
    'Desired, but not required',
    'We’d be thrilled if',
    'We’ll be especially thrilled if you',
    'Recommended',
    'Secondary skills',
    'Bevorzugte Zertifizierung:',
    'Nice if you have',
    'You are not required to have these, but they help',
    'An exceptional candidate for these ovens would also have',
  ],
  responsibilities: [
    'You’ll make a difference by',
    'You will be mainly accountable for:',
    'Your job will include',
    'Job responsibilities include but not restricted to',
    'Work performed',
    'Essential job functions',
    'What we need you to do',
    'In your first 90 days',
    'What you’ll get to do',
    'Within six months, you',
    'Examples of duties',
    'A typical day',
    'The position involves',
    'What does a baker do?',
    '2. Job Description/Responsibilities',
    'IV. Main duties',
    '1.1 What You’ll Do:',
    'Reach out if you want to',
    'The baker will be required to:',
    'Diese Aufgaben erwarten dich.',
  ],
  benefits: [
    'Why work at Contoso Dental?',
    'Why it would be awesome to work with us',
    'Reasons to join',
    'What Contoso offers',
    'What you’ll get in return',
    'Salary and bonus',
    'Advantages of working here',
    'How we take care of you',
    'What you can look forward to',
    'Te proponemos:',
  ],
  about: [
    'What we do',
    'Organisation overview',
    'This is us, your new colleagues',
    'Working here',
    'Where we are going',
    'Who is Contoso?',
    'Life in Lyon',
    'Contoso Values',
    'Our Principles',
  ],
  description: ['What makes this role unique:', 'Scope of practice', 'About your future role'],
  skills: ['Our technology', 'Tools and infrastructure', 'Some of the technology you’ll work with'],
  summary: ['Overall purpose', 'In a nutshell', 'The gist', 'Purpose & overall relevance for the bakery'],
  legal: ['Notice to recruiters', 'Background checks', 'Data Security Statement'],
  other: [
    'Some details you should know',
    'Things you’ll need to know',
    'Travel requirement',
    'Don’t feel like you have all of the qualifications?',
    'Supervision received',
    'Preferred start date',
    'Preferred location',
    'Not the right fit?',
    'Wellbeing Statement',
    'Twelve loaves',
    'Required documents',
    'Required application materials',
    'Documents to submit',
    'Ability to commute/relocate:',
    'Benefits administration',
    'Compensation and benefits law',
    'You are not expected to',
    'Excluded skills',
    'Not required skills',
    'What you do not need',
    'Technologies we don’t use',
    'However, candidates will not be required to',
  ],
};

describe('the words of a heading', () => {
  test.each(Object.entries(headings).flatMap(([kind, said]) => said.map((heading) => [heading, kind])))(
    '“%s” is of the kind %s',
    (heading, kind) => {
      expect(kindUnder(heading)).toBe(kind);
    },
  );

  test('“Desired skills” are all that is asked for where nothing is required', () => {
    const desired = '## Desired skills\n\n- Python\n';
    expect(sectionsOf(desired)).toEqual([['minimum', 'Desired skills']]);
    expect(sectionsOf(`${desired}\n## Desired experience\n\n- Java\n`).map(([kind]) => kind)).toEqual([
      'minimum',
      'minimum',
    ]);
    expect(sectionsOf(`## Requirements\n\n- Java\n\n${desired}`).at(-1)).toEqual([
      'preferred',
      'Desired skills',
    ]);
    const liked = '## What we REALLY would like:\n\n- Python\n';
    expect(sectionsOf(liked)[0]?.[0]).toBe('minimum');
    expect(sectionsOf(`## Requirements\n\n- Java\n\n${liked}`).at(-1)?.[0]).toBe('preferred');
    expect(
      sectionsOf(`## Requirements\n\n- Java\n\n## What we’d like to see\n\n- Python\n`).at(-1)?.[0],
    ).toBe('minimum');
  });
});

describe('the lines under a heading that says nothing', () => {
  const under = (lines: readonly string[], heading = 'Twelve loaves') =>
    sectionsOf(`## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)[0]?.[0];
  const asked = [
    '5+ years of baking',
    'Strong knowledge of flour',
    'Degree in chemistry',
    'Ability to rise early',
  ];
  const done = ['Design the ovens', 'Planning of each week', 'Maintains the mill', 'Liaise with farmers'];
  const given = ['Health insurance for all', 'Paid time off', 'Stock options', 'A gym'];
  const plain = ['Ovens of stone', 'Flour of the region', 'Bread for the town', 'Salt'];

  test('say what it is about', () => {
    expect([asked, done, given, plain].map((lines) => under(lines))).toEqual([
      'minimum',
      'responsibilities',
      'benefits',
      'other',
    ]);
  });

  test('say so only where most of them agree', () => {
    expect(under([...asked.slice(0, 2), ...plain])).toBe('other');
    expect(under([...asked.slice(0, 1), ...plain.slice(0, 1)])).toBe('other');
    expect(under(asked.slice(0, 1))).toBe('other');
  });

  test('decide between what somebody is expected to have and to do', () => {
    const heading = 'What is expected of you';
    expect([under(asked, heading), under(done, heading), under(plain, heading)]).toEqual([
      'minimum',
      'responsibilities',
      'minimum',
    ]);
    expect(under(done, 'What you can look forward to')).toBe('responsibilities');
  });

  test('open the posting where they are the first and are told in sentences', () => {
    const prose = 'You bake bread at night for all of the town, and you sell what you bake by day.';
    const opening = (above: string, body: string) =>
      sectionsOf(`${above}## Bread for all\n\n${body}\n`).at(-1);
    expect(opening('', prose)).toEqual(['summary', 'Bread for all']);
    expect(opening('', '- Ovens\n- Flour')).toEqual(['other', 'Bread for all']);
    expect(opening(`${prose}\n\n`, prose)).toEqual(['other', 'Bread for all']);
  });

  test('never outdo a heading that says something', () => {
    expect(under(asked, 'Benefits')).toBe('benefits');
    expect(under(done, 'Requirements')).toBe('minimum');
  });

  test('tell of the employer whose name the heading is', () => {
    const about = (heading: string, text: string) => sectionsOf(`## ${heading}\n\n${text}\n`)[0]?.[0];
    expect(about('Contoso', 'We are a bakery with forty ovens.')).toBe('about');
    expect(about('Contoso', 'Contoso builds ovens for bakeries.')).toBe('about');
    expect(about('Lyon', 'Contoso was founded in 1990 by bakers.')).toBe('about');
    expect(about('Contoso | Bread for all', 'Contoso exists to bake for the town.')).toBe('about');
    expect(about('About', 'Contoso is hiring a baker for its ovens.')).toBe('about');
    expect(about('Contoso', 'Bread is what the town lives on.')).toBe('other');
    expect(about('Lyon | Bread for all', 'Contoso exists to bake for the town.')).toBe('other');
  });
});

describe('a sentence before a list', () => {
  test('opens a section where it says that the list is of another kind', () => {
    expect(
      sectionsOf(
        '## Required\n\n- Python\n\nIt is desirable that you also have some of the following skills:\n\n- Java\n- Rust\n',
      ),
    ).toEqual([
      ['minimum', 'Required'],
      ['preferred', 'It is desirable that you also have some of the following skills:'],
    ]);
  });

  test('opens one in text that is told in sentences', () => {
    expect(
      sectionsOf(
        'We bake at night.\n\nThe ideal candidate for the ovens of ours will have:\n\n- Python\n- Rust\n',
      ).at(-1)?.[0],
    ).toBe('minimum');
  });

  test('is part of its section where the list is of the same kind, or says nothing', () => {
    expect(
      sectionsOf(
        '## Requirements\n\nYou need to have most or all of the following for this work:\n\n- Java\n',
      ),
    ).toEqual([['minimum', 'Requirements']]);
    expect(
      sectionsOf(
        '## About the role\n\nBread is hard.\n\nOur work goes on in three places:\n\n- Ovens\n- Mills\n',
      ),
    ).toEqual([['description', 'About the role']]);
  });

  test('opens one among duties where its list asks, whatever it says itself', () => {
    expect(
      sectionsOf(
        '## Responsibilities\n\n- Bake\n\nThe following counts for each of the ovens that we have in town:\n\n- Knowledge of flour\n- Ability to rise early\n- A degree in dough\n',
      ).map(([kind]) => kind),
    ).toEqual(['responsibilities', 'minimum']);
  });

  test('is no heading of duties that only looks like one of skills', () => {
    expect(
      sectionsOf(
        '## Responsibilities\n\n- Bake\n\nYou will have knowledge of and care for the following ovens here:\n\n- The old one\n- The new one\n- The mill\n',
      ).length,
    ).toBe(1);
  });

  test('may stand as an item of the list itself', () => {
    expect(
      sectionsOf(
        '## About the role\n\nBread is hard.\n\n- Requirements:\n- Python\n- Java\n- Nice to have:\n- Rust\n',
      ),
    ).toEqual([
      ['description', 'About the role'],
      ['minimum', 'Requirements:'],
      ['preferred', 'Nice to have:'],
    ]);
  });
});

describe('a line among plain ones', () => {
  const kindsOf = (line: string) =>
    roleOf(
      `Platform Engineer\n\nWe bake at night.\n\nRequirements:\nFive years of baking\n${line}\nRust\nBoots\n`,
    ).sections.map(({ kind }) => kind);

  test('is a heading, be it long, where it says that a list follows', () => {
    expect(kindsOf('Bonus points if you have experience in any of the following:')).toEqual([
      'summary',
      'minimum',
      'preferred',
    ]);
  });

  test.each([
    ['How you will work:', 'other'],
    ['Key knowledge and skills', 'minimum'],
    ['What makes this role unique:', 'description'],
    ['Contoso Values', 'about'],
  ])('that heads sections ends a list that has no bullets: %s', (heading, kind) => {
    const body = `Nice to have\n\nBoots for ovens\n\n${heading}\n\nWe bake at night and rest by day.\n`;
    expect(roleOf(`Platform Engineer\n\nWe bake.\n\n${body}`).sections.at(-1)).toMatchObject({
      kind,
      heading,
    });
  });

  test('is a heading where it begins a sentence that those below end', () => {
    const prose = 'We bake bread at night for all of the town, and we sell what we bake by day.';
    const below = ['You bake our bread.', 'You sell it to the town.', 'You count the money.'];
    const sectionsAfter = (line: string) =>
      roleOf(`Platform Engineer\n\n${[prose, line, ...below].join('\n')}\n`).sections.map(
        ({ heading }) => heading,
      );
    expect(sectionsAfter('You’ll make a difference by')).toEqual([undefined, 'You’ll make a difference by']);
    expect(sectionsAfter('Ovens made of stone')).toEqual([undefined]);
  });

  test('is one straight above the text that tells of the role, or the list of what is asked', () => {
    const headingsOf = (...lines: string[]) =>
      roleOf(`Platform Engineer\n\nWe bake each night.\n${lines.join('\n')}\n`).sections.map(
        ({ heading }) => heading,
      );
    const prose = 'You bake bread at night for all of the town, and you sell what you bake by day.';
    const [own, asked] = ['About your future role', 'Key / Essential Requirements'];
    expect(headingsOf(own, prose)).toEqual([undefined, own]);
    expect(headingsOf(own, 'you will read')).toEqual([undefined]);
    expect(headingsOf(asked, '- Two years of bread', '- Boots')).toEqual([undefined, asked]);
    expect(headingsOf('- Gather all of the', 'Business Requirements', '- Boots')).toEqual([undefined]);
    expect(headingsOf('', 'Requirements for Appointment', prose)).toContain('Requirements for Appointment');
  });

  test('may be the first half of a sentence, be it the first of a posting', () => {
    const lead = 'At a minimum we expect you to have';
    const asked = 'Five years of baking\nStrong dough skills\n';
    const [first, last] = roleOf(`${lead}\n${asked}Desired\nRye\nBoots\n`).sections;
    expect([first, last]).toMatchObject([
      { kind: 'minimum', heading: lead },
      { kind: 'preferred', heading: 'Desired' },
    ]);
  });

  test('is a heading with a full stop where it begins as headings do', () => {
    const body = '\n\nDu backst nachts Brot in unserem Ofen\n\nDu verkaufst es\n';
    const headed = (line: string) =>
      roleOf(`Bäcker\n\nWir backen.\n\n${line}${body}`).sections.at(-1)?.heading;
    expect(headed('Diese Aufgaben warten hier.')).toBe('Diese Aufgaben warten hier.');
    expect(headed('Mit vielen Aufgaben geht es los.')).toBeUndefined();
  });

  test('is one where it is marked as a heading, is a sentence and speaks of the list below it', () => {
    const headed = (line: string, below: string) =>
      sectionsOf(`We bake each night.\n\nWe sell by day.\n\n## ${line}\n\n${below}`).at(-1)?.[1];
    const said = 'Shown skills and experience to be successful at our ovens.';
    expect(headed(said, '- Two years of bread\n')).toBe(said);
    expect(headed(said, 'We bake each night for the town.\n')).toBeUndefined();
    expect(headed('Change the world. Love your bread.', '- Two years of bread\n')).toBeUndefined();
  });

  test('is an item where it is long and does not say so', () => {
    expect(kindsOf('Bonus points are given to all those with experience of ovens: they help')).toEqual([
      'summary',
      'minimum',
    ]);
  });
});

describe('the name of an employer', () => {
  const plainly = (body: string) =>
    roleOf(`Platform Engineer\n\nLyon, France\n\n${body}\n`).sections.map(({ kind, heading }) => [
      kind,
      heading,
    ]);

  test('before the text that tells of it is a heading', () => {
    expect(plainly('Contoso:\nContoso builds ovens for bakeries in all of France.')).toEqual([
      ['about', 'Contoso:'],
    ]);
    expect(plainly('About Contoso: We build ovens for bakeries in all of France.')).toEqual([
      ['about', 'About Contoso:'],
    ]);
  });

  test.each(['Contoso:\nBread is what all of this town lives on.', 'About Contoso: Bread'])(
    'before anything else is none: %s',
    (body) => {
      expect(plainly(`We bake.\n\n${body}`).map(([kind]) => kind)).toEqual(['summary']);
    },
  );
});

describe('a line that has all in it', () => {
  const plainly = (body: string) =>
    roleOf(`Platform Engineer\n\nContoso\nLyon, France\n\n${body}\n`).sections.map(({ kind, heading }) => [
      kind,
      heading,
    ]);

  test('is divided at the headings between its sentences', () => {
    expect(
      plainly(
        'Responsibilities: run the ovens. Requirements: Python; Docker. Nice to have: Rust. We bake at night: come.',
      ),
    ).toEqual([
      ['responsibilities', 'Responsibilities:'],
      ['minimum', 'Requirements:'],
      ['preferred', 'Nice to have:'],
    ]);
  });

  test('is divided at them where the line begins with something else', () => {
    expect(
      plainly(
        'We bake at night and we like it.  JOB DESCRIPTION:  Run the ovens.  REQUIREMENTS:  Two winters.',
      ),
    ).toEqual([
      ['summary', undefined],
      ['description', 'JOB DESCRIPTION:'],
      ['minimum', 'REQUIREMENTS:'],
    ]);
    expect(
      plainly('We bake at night and we like it. Requirements: two winters. Note: it is hot.').length,
    ).toBe(1);
  });

  test.each(['• ', '•', '·     ', '▪  ', '* '])(
    'is divided at its bullets “%s” and the headings before them',
    (mark) => {
      const items = (...lines: string[]) => lines.map((line) => `${mark}${line}`).join(' ');
      const line = `We bake at night. Required Experience and Skills ${items('Five winters of baking', 'A degree in dough')} Additional Useful Experience ${items('Strong boots and Technical Skills', 'The will to rise early')}`;
      expect(plainly(line)).toEqual([
        ['summary', undefined],
        ['minimum', 'Required Experience and Skills'],
        ['preferred', 'Additional Useful Experience'],
      ]);
    },
  );

  test('has headings of one word where a colon ends them', () => {
    const line =
      'Must have: * Five winters of baking * A degree in dough * Strong boots Preferred: * The will to rise early * A van';
    expect(plainly(line)).toEqual([
      ['minimum', 'Must have:'],
      ['preferred', 'Preferred:'],
    ]);
  });

  const texts = (body: string) =>
    rolesOf(`Platform Engineer\n\nContoso\nLyon, France\n\n${body}\n`)[0]?.data.sectionTexts ?? [];

  test('ends its list where the line end behind the last item was lost', () => {
    const line =
      'Requirements • Five winters of baking • A degree in dough (rye) • Boots are a plusAbility to rise early.Contoso is an equal opportunity employer. We do not discriminate.';
    expect(plainly(line)).toEqual([
      ['minimum', 'Requirements'],
      ['legal', undefined],
    ]);
    expect(texts(line)[0]?.split('\n')).toEqual([
      'Five winters of baking',
      'A degree in dough (rye)',
      'Boots are a plus',
      'Ability to rise early.',
    ]);
  });

  test('is a list where it begins with a bullet and has more', () => {
    expect(texts('Duties\n\n• Bake the bread. • Sell all of it. • Count the money.')[0]?.split('\n')).toEqual(
      ['Bake the bread.', 'Sell all of it.', 'Count the money.'],
    );
    expect(texts('Duties\n\n• Bake bread • sell it')[0]?.split('\n')).toEqual(['Bake bread • sell it']);
  });

  test('may be a heading that says what else may be asked', () => {
    const said = 'ESSENTIAL DUTIES AND RESPONSIBILITIES include the following. Other duties may be assigned.';
    expect(plainly(`We bake.\n\n${said}\n\n• Bake bread\n• Sell it`).at(-1)).toEqual([
      'responsibilities',
      said,
    ]);
    const again = 'The essential functions include, but are not limited to the following:';
    expect(plainly(`Duties\n${again}\nBake bread\nSell it`)).toEqual([['responsibilities', 'Duties']]);
  });

  test.each(['·', '•'])('is one where %s parts names', (dot) => {
    const row = ['Java', 'SQL', 'Docker', 'Kafka', 'Rust'].join(` ${dot} `);
    const page = String(rolesOf(`Platform Engineer\n\nContoso\n\nRequirements\n\nBread.\n\n${row}\n`)[0]);
    expect(page.replace(/\[(.+?)\]\(.+?\)/g, '$1')).toContain(row);
  });
});

test('a title straight below a list heads the list below it', () => {
  const [file] = rolesOf(
    'Night Baker\n\nRequirements\n\n• Bread\n• SQL\nEngagement Details for Vendors\n\n• Six months\n• In Ghent\n',
  );
  expect(file?.data.role?.sections.map(({ heading }) => heading)).toEqual([
    'Requirements',
    'Engagement Details for Vendors',
  ]);
});

describe('a line that begins with a picture', () => {
  const bread = 'We bake bread by night, and we sell it by day to whoever comes.';
  const headingsOf = (text: string) =>
    rolesOf(text)[0]?.data.role?.sections.flatMap(({ kind, heading }) =>
      heading ? [`${heading}: ${kind}`] : [],
    );

  test('is a heading where it stands apart above text, and is not the only one', () => {
    const text = `Night Baker\n\n🌏 Why we bake\n\n${bread}\n\n🎯 Expected skills required\n\n${bread}\n\n⚙️ Recruitment process\n${bread}\n`;
    expect(headingsOf(text)).toEqual([
      '🌏 Why we bake: about',
      '🎯 Expected skills required: minimum',
      '⚙️ Recruitment process: other',
    ]);
  });

  test.each([
    `🌏 Bread from everywhere\n\n${bread}`,
    '🥐 Fresh croissants\n\n🍞 Free bread\n\n🏖 Thirty days off',
    `📍 Lyon, France\n\n${bread}\n\n📍 Paris, France\n\n${bread}`,
    `🚀 Bread.\n\n${bread}\n\n🚀 More bread.\n\n${bread}`,
  ])('is none else: %j', (text) => {
    expect(headingsOf(`Night Baker\n\n${bread}\n\n${text}\n`)).toEqual([]);
  });
});
