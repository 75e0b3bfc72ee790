import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const skillsOf = (body: string) => {
  const role = rolesOf(`Platform Engineer\n\nContoso\nLyon, France\n\n${body}\n`)[0]?.data.role as Role;
  return role.skills;
};
const levelsOf = (body: string) => Object.fromEntries(skillsOf(body).map(({ id, level }) => [id, level]));
const yearsOf = (body: string) =>
  Object.fromEntries(skillsOf(`Requirements\n- ${body}`).map(({ id, years }) => [id, years]));

test.each([
  ['Kafka required, Docker not required', { 'apache-kafka': 'required', docker: 'mentioned' }],
  ['Docker is not required, but Kafka is required', { 'apache-kafka': 'required', docker: 'mentioned' }],
  [
    'No experience with Docker needed; Kafka is essential',
    { 'apache-kafka': 'required', docker: 'mentioned' },
  ],
  ['No experience with Kafka or Docker required', { 'apache-kafka': 'mentioned', docker: 'mentioned' }],
  ['Not required but helpful: Docker', { docker: 'preferred' }],
  ['You will be trained in Docker', { docker: 'mentioned' }],
  ['Training in Docker and Kafka is provided', { 'apache-kafka': 'mentioned', docker: 'mentioned' }],
  ['Kafka (we do not use Docker)', { 'apache-kafka': 'required' }],
  ['Kafka and Docker (degree not required)', { 'apache-kafka': 'required', docker: 'required' }],
  ['Fluent in Kafka, German not required', { 'apache-kafka': 'required' }],
  ['No Docker experience required, but you must know Kafka', { 'apache-kafka': 'required' }],
  ['Kafka is required, Docker is not', { 'apache-kafka': 'required', docker: 'mentioned' }],
  ['Docker, while useful, is not required', { docker: 'mentioned' }],
  [
    'Rust, Docker, and Kafka are not required',
    { 'apache-kafka': 'mentioned', docker: 'mentioned', rust: 'mentioned' },
  ],
  ['Prior knowledge of Docker is not essential', { docker: 'mentioned' }],
  ['Docker nicht erforderlich', { docker: 'mentioned' }],
  ['Not required: Docker', { docker: 'mentioned' }],
  ['You will not need Docker', {}],
])('what is not asked for beside what is: “%s”', (line, levels) =>
  expect(levelsOf(`Requirements\n- ${line}\n- Love of bread`)).toEqual(levels),
);

test.each([
  ['Two years of Kafka experience, Docker a plus', 'required', 'preferred'],
  ['Minimum of 3 years of Kafka and baking experience, work with Docker preferred', 'required', 'preferred'],
  ['A degree and experience with Kafka, Docker a plus', 'preferred', 'preferred'],
  ['Two years of experience with Kafka, Rust, or Docker preferred', 'preferred', 'preferred'],
  ['Two years of Kafka experience, or of Docker, preferred', 'preferred', 'preferred'],
])('what is asked for as a whole before a wish: “%s”', (line, kafka, docker) =>
  expect(levelsOf(`Requirements\n- ${line}\n- Love of bread`)).toMatchObject({
    'apache-kafka': kafka,
    docker,
  }),
);

describe('a sentence of running text', () => {
  test.each([
    'You should have solid experience with Kafka.',
    'You have three years of experience with Kafka behind you.',
    'Candidates must have worked with Kafka.',
    'You are fluent in Kafka and in Occitan.',
    'We are looking for somebody with good knowledge of Kafka.',
    'Contoso is seeking a night worker who has hands-on skills in Kafka.',
    'We need someone experienced in Kafka.',
    'The role requires a command of Kafka.',
    'Here experience with Kafka is a must.',
    'For the ovens, being skilled in Kafka is essential.',
    'Deep knowledge of Kafka required.',
    'Proficiency in Kafka and a love of bread.',
    '5+ years of Kafka and a love of bread.',
    'You will need to be proficient in Kafka.',
    'Our perfect match brings experience in Kafka.',
    'Requires three years with Kafka.',
    'Candidates need Kafka.',
    'Exposure to Kafka in an earlier life is a must.',
    'Kafka in an earlier life is a must.',
  ])('asks: %s', (sentence) => {
    expect(levelsOf(`We bake at night. ${sentence}`)).toEqual({ 'apache-kafka': 'required' });
  });

  test.each([
    'Ideally you have seen Kafka.',
    'Experience with Kafka would be nice.',
    'Knowledge of Kafka is advantage, not requirement.',
    'Preference will be given to applicants who know Kafka.',
    'Some years with Kafka are preferred but not required.',
    'Kafka is also nice.',
    'Prior work with Kafka is helpful.',
    'If you have experience with Kafka, even better.',
    'Bonus points if you have used Kafka.',
    'It helps if you know Kafka.',
    'Work with Kafka is highly regarded.',
    'Knowledge of bread is essential, Kafka is desirable.',
  ])('wishes: %s', (sentence) => {
    expect(levelsOf(`We bake at night. ${sentence}`)).toEqual({ 'apache-kafka': 'preferred' });
  });

  test.each([
    'All our data flows through Kafka.',
    'You will work with Kafka each day.',
    'We are looking for a baker to look after Kafka.',
    'Kafka is critical to our business.',
    'Our tour of Kafka is a must-see.',
    'No experience with Kafka is required.',
    'You need to look after Kafka.',
    'Our customers must trust our Kafka.',
    'You are responsible for critical work on Kafka.',
    'We are looking for a baker with knowledge of bread — all our orders flow through Kafka.',
    'We seek bakers — all of our knowledge of dough flows through Kafka.',
  ])('mentions: %s', (sentence) => {
    expect(levelsOf(`We bake at night. ${sentence}`)).toEqual({ 'apache-kafka': 'mentioned' });
  });

  test('counts where no list says how strongly a skill is asked for', () => {
    const prose = 'You should have experience with Kafka and Docker.';
    expect(levelsOf(`${prose}\n\nNice to have\n- Kafka\n- Terraform\n`)).toEqual({
      'apache-kafka': 'preferred',
      docker: 'required',
      terraform: 'preferred',
    });
  });

  test('that says what the employer works with asks for nothing among what is asked for', () => {
    expect(
      levelsOf('Who we are looking for\n\nA baker who knows Python well. We use Kafka for all our orders.'),
    ).toEqual({ python: 'required', 'apache-kafka': 'mentioned' });
  });
});

describe('a list that no heading introduces', () => {
  test('asks for all it names where most of its lines ask', () => {
    const list = ['3+ years of bread', 'Knowledge of flour', 'Ability to rise', 'Docker'];
    expect(levelsOf(`We bake at night.\n\n${list.map((line) => `- ${line}`).join('\n')}`)).toEqual({
      docker: 'required',
    });
  });

  test('asks below a heading of duties as well', () => {
    const list = ['Expertise in bread', 'Knowledge of flour', 'Experience with Docker', 'Kafka'];
    expect(levelsOf(`Responsibilities\n${list.map((line) => `- ${line}`).join('\n')}`)).toEqual({
      docker: 'required',
      'apache-kafka': 'required',
    });
    expect(levelsOf('Responsibilities\n- Bake bread\n- Experience of Docker\n- Sell it')).toEqual({
      docker: 'mentioned',
    });
  });

  test('only mentions what it names where they do not', () => {
    expect(levelsOf('We bake at night.\n\n- Bread\n- Kafka\n- Docker')).toEqual({
      'apache-kafka': 'mentioned',
      docker: 'mentioned',
    });
  });
});

describe('what a line says that nobody asks for', () => {
  test.each([
    'No Kafka or Docker required',
    'No need to know Docker',
    'No need for a diploma, Docker, or SQL',
    'No need for SQL, Kotlin, or Docker',
    'You need not know Docker',
    'You do not need to be a friend of Docker',
    'Anything but Docker',
    'Java, but not Docker',
    'Java, not Docker',
    'Java rather than Docker',
    'Docker: no',
    'Docker: never',
    'Without Docker',
    'Except Docker',
    'Never Docker',
    'Do not use Docker',
    'Nothing to do with Docker',
    'Not Docker but Java',
    'Neither Java nor Docker',
    'Docker-free',
    'Java on non-Docker machines',
    'Unlike Docker shops, we use Java',
    'Any tool other than Docker',
    'You will never touch Docker',
    'We have moved away from Docker',
    'Docker and Java are banned here',
    'Docker experience would be a disadvantage',
    'Docker need not apply',
  ])('is no skill of the role: %s', (line) => {
    expect(levelsOf(`Requirements\n- ${line}\n- Rust`)).not.toHaveProperty('docker');
  });

  test('is not required by the word for it', () => {
    const stack = 'Mostly Rust and some Docker (experience of Rust is a bonus, but is not required)';
    const levels = levelsOf(`Requirements\n- Kafka\n- Boots\n\nOur tech stack\n\n${stack}\n`);
    expect(levels).toEqual({ 'apache-kafka': 'required', docker: 'mentioned', rust: 'preferred' });
    const asked = stack.replace('a bonus, but is not', '').replace('is  required', 'required');
    expect(levelsOf(`Requirements\n- Kafka\n- Boots\n\nOur tech stack\n\n${asked}\n`)).toMatchObject({
      rust: 'required',
    });
  });

  test('is no must', () => {
    expect(levelsOf('Requirements\n- Docker is not a must\n- Rust')).toMatchObject({ docker: 'mentioned' });
  });

  test.each([
    'Our competitors use Docker',
    'Other companies still work with Docker',
    'If you only know Docker, this is not for you',
    'If you know Docker, you are overqualified',
  ])('is mentioned where it is of others: %s', (line) => {
    expect(levelsOf(`Requirements\n- ${line}\n- Rust`)).toEqual({ docker: 'mentioned', rust: 'required' });
  });

  test.each([
    'Java and not only Docker',
    'Not just Docker',
    'Docker: no less than 3 years',
    'Not only Docker but Java',
    'Without fail, you know Docker',
    'Without Docker, nobody gets far here',
    'You cannot do this without Docker',
    'Nobody here writes anything except Docker',
    'Docker is not banned',
    'Docker is not used to the full here yet',
    'Never use Docker without tests',
    'No need for a car, Docker or SQL is a must',
    'No need for Java, but Docker or SQL',
    'Docker is not a disadvantage',
    'Docker or a tool other than Java',
    'Knowledge of competitors, and of Docker',
    'If you do not know Docker, this is not for you',
    'If you know Docker, you are never overqualified',
    'Docker in a glare-free room',
    'Not a Docker expert? Read on all the same',
  ])('is asked for all the same: %s', (line) => {
    expect(levelsOf(`Requirements\n- ${line}\n- Rust`)).toMatchObject({ docker: 'required' });
  });
});

test.each(['What you do not need', 'Not required skills', 'Technologies we don’t use'])(
  'a heading of what nobody need bring asks for nothing, however its lines are said: %s',
  (heading) => {
    const lines = ['Experience with Docker', 'Three years of experience with Kafka', 'A PhD is a must'];
    const posting = `Requirements\n- Java\n\n${heading}\n${lines.map((line) => `- ${line}\n`).join('')}`;
    expect(levelsOf(posting)).toEqual({ java: 'required', docker: 'mentioned', 'apache-kafka': 'mentioned' });
    const role = rolesOf(`Platform Engineer\n\n${posting}`)[0]?.data.role;
    expect([role?.experienceRequirements, role?.educationRequirements]).toEqual([undefined, undefined]);
  },
);

describe('a list of technology', () => {
  test('asks where nothing else does, but not where it is what the employer has', () => {
    expect(levelsOf('Tech stack\n- Docker\n- Kafka')).toMatchObject({ docker: 'required' });
    expect(levelsOf('Our tech stack\n- Docker\n- Kafka')).toMatchObject({ docker: 'mentioned' });
  });
});

describe('a line that introduces the items below it', () => {
  test.each([
    ['Knowledge of the following is desired, but not required:', 'preferred'],
    ['Ideally, experience with:', 'preferred'],
    ['Experience with:', 'required'],
    ['Here we use:', 'mentioned'],
  ])('says how strongly they are asked for: %s', (lead, level) => {
    expect(levelsOf(`Requirements\n- Python\n- ${lead}\n  - Kafka\n  - Docker\n- Rust`)).toEqual({
      python: 'required',
      rust: 'required',
      'apache-kafka': level,
      docker: level,
    });
  });
});

test('a heading that says what skills are required asks beside other requirements', () => {
  const below = (heading: string) => levelsOf(`${heading}\n- Kafka\n\nRequirements\n- Rust\n`);
  expect(below('Skills required:')).toMatchObject({ 'apache-kafka': 'required' });
  expect(below('Tech stack')).toMatchObject({ 'apache-kafka': 'mentioned' });
});

describe('words that soften', () => {
  test('cover all names of the line they end', () => {
    expect(
      levelsOf(
        'Requirements\n- Java\n- Kafka (streams, tables), Docker, and Rust is preferred but not required',
      ),
    ).toEqual({ java: 'required', 'apache-kafka': 'preferred', docker: 'preferred', rust: 'preferred' });
  });

  test('cover the names before an abbreviation', () => {
    expect(levelsOf('Requirements\n- Java\n- Kafka (eg. Docker) or Rust is a strong plus.')).toMatchObject({
      java: 'required',
      'apache-kafka': 'preferred',
      rust: 'preferred',
    });
  });

  test.each(['Kafka von Vorteil', 'Idealerweise Kafka', 'Kafka serait un plus', 'Kafka deseable'])(
    'are those of other languages as well: %s',
    (line) => {
      expect(levelsOf(`Requirements\n- Java\n- ${line}`)).toEqual({
        java: 'required',
        'apache-kafka': 'preferred',
      });
    },
  );

  test.each(['beneficial', 'helpful', 'ideal'])('open a line: it would be %s if', (word) => {
    expect(
      levelsOf(`Requirements\n- It would be ${word} if you have experience with Kafka and Python`),
    ).toEqual({
      'apache-kafka': 'preferred',
      python: 'preferred',
    });
  });

  test('are none in names of things', () => {
    expect(levelsOf('Requirements\n- Equities, preferred shares and Python')).toMatchObject({
      python: 'required',
    });
  });
});

describe('years', () => {
  test.each([
    ['5+ years Python experience', { python: 5 }],
    ['Python development experience (5+ years)', { python: 5 }],
    ['MS in Biology or Virology with 10+ years of professional experience', { virology: undefined }],
    ['Python 3+ years & Kafka 2+ years', { python: 3, 'apache-kafka': 2 }],
    ['Running Kafka in production — typically 5+ years, of depth', { 'apache-kafka': 5 }],
    ['Python (3+ years) and Kafka', { python: 3, 'apache-kafka': undefined }],
    ['Python, minimum 2 years', { python: 2 }],
    ['Knowledge of Kafka 5+ years of Python', { 'apache-kafka': undefined, python: 5 }],
    ['5+ years of Python, including work with Kafka', { python: 5, 'apache-kafka': undefined }],
    ['3+ years experience as a clerk Professional experience with Python', { python: undefined }],
    ['2 years of Hands-on experience in Python', { python: 2 }],
    ['Eighteen (18) months of experience with Python', { python: 1.5 }],
    ['5+      years of Python', { python: 5 }],
    ['5 years of data work including gizmos, gadgets, Python, Kafka', { python: 5, 'apache-kafka': 5 }],
    [
      '5 years with tools such as Python, gizmos, knowledge of Kafka',
      { python: 5, 'apache-kafka': undefined },
    ],
  ])('belong to the name they stand beside: %s', (line, years) => {
    expect(yearsOf(line)).toEqual(years);
  });

  test.each([
    '18 years of age or older with Python experience',
    'Our team has 20+ years of experience with Python',
    'A company with 30 years of experience in Python',
    'You will gain 2 years of experience with Python',
    'At most 2 years of Python',
  ])('are those of experience asked for: %s', (line) => {
    expect(yearsOf(line)).toEqual({ python: undefined });
  });

  test('are said by the mention that is shown first, which asks as strongly as any', () => {
    const [kafka] = skillsOf('Requirements\n- Solid knowledge of Kafka\n- 3 years of Kafka\n');
    expect([kafka?.years, kafka?.evidence.map(({ line }) => line)]).toEqual([3, [8, 7]]);
    const [other] = skillsOf(
      'Requirements\n- Solid knowledge of Kafka\n\nNice to have\n- 3 years of Kafka\n',
    );
    expect([other?.level, other?.years]).toEqual(['required', undefined]);
  });
});

test('skills beside requirements are asked for by sentences that ask, and named by those that do not', () => {
  const levels = levelsOf(
    'Requirements\n- A degree\n- Two years of sales\n\nSkills\n\nProficiency in workflow tools (e.g., Asana, Jira). Advanced Kubernetes knowledge. Python, Kafka.\n',
  );
  expect(levels).toMatchObject({
    asana: 'required',
    kubernetes: 'required',
    python: 'mentioned',
    'apache-kafka': 'mentioned',
  });
});

test('a label before a list in its line says that it is a wish', () => {
  const levels = levelsOf(
    'Requirements\n- Solid knowledge of Kafka\n- Beneficial knowledge: SQL, Python\n- Strong advantage if familiar with Kubernetes\n',
  );
  expect(levels).toEqual({
    'apache-kafka': 'required',
    sql: 'preferred',
    python: 'preferred',
    kubernetes: 'preferred',
  });
});

describe('what stands below a line of a list', () => {
  const below = (line: string) =>
    levelsOf(`## Requirements\n\n- Java\n- ${line}\n  - Python\n  - Docker\n- Kubernetes\n`);

  test.each([
    ['Preferred:', 'preferred'],
    ['Experience with any of these is a bonus:', 'preferred'],
    ['You do not need:', 'mentioned'],
    ['Technologies we are moving away from:', 'mentioned'],
    ['No experience with:', 'mentioned'],
    ['Languages:', 'required'],
  ])('is asked for as that line says, and what follows as before: %s', (line, level) => {
    expect(below(line)).toEqual({ java: 'required', python: level, docker: level, kubernetes: 'required' });
  });

  test('is asked for among wishes where the line says so', () => {
    expect(levelsOf('## Nice to have\n\n- Java\n- Must have:\n  - Python\n- Docker\n')).toEqual({
      java: 'preferred',
      python: 'required',
      docker: 'preferred',
    });
  });

  test('in a list of its own is asked for as the line before it says', () => {
    const said = '## Requirements\n\n- Java\n\nYou do not need:\n\n- Python\n';
    expect(levelsOf(said)).toEqual({ java: 'required', python: 'mentioned' });
  });

  test('is a section of its own where all lines head one', () => {
    const said = '- Requirements:\n  - Java\n- Nice to have:\n  - Python\n';
    expect(levelsOf(said)).toEqual({ java: 'required', python: 'preferred' });
  });
});

test.each([
  ['A valid commercial driver’s license is required.', { cdl: 'required' }],
  ['A Docker certificate is required within six months.', { docker: 'required' }],
  ['No Docker certificate is required.', {}],
  ['We issue Docker certificates to our customers.', { docker: 'mentioned' }],
])('a licence or certificate that is required is asked for: “%s”', (sentence, levels) => {
  expect(levelsOf(`The work\n\nYou bake bread. ${sentence}`)).toEqual(levels);
});
