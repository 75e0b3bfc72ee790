import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/page/schema.ts';
import { rolesOf } from '../convert.ts';

const roleOf = (seed: string, path?: string) => rolesOf(seed, path)[0]?.data.role as Role;
const text =
  'Contoso Bakeries is a family business that bakes bread for half of the city, every day of the year but one.';
const work = '- Bake bread\n- Sell bread\n- Clean ovens\n';
const kindsIn = (seed: string, path?: string) =>
  roleOf(seed, path).sections.map(({ kind, heading, by }) => [kind, heading, by].filter(Boolean).join(' '));

describe('what a board says of a posting', () => {
  test.each(['via Contoso Jobs', '47 applicants', 'Over 100 applicants', 'Easy Apply'])(
    'is no department: %s',
    (said) => {
      const { department, jobLocation } = roleOf(
        `Oven Engineer\nContoso • Ghent, Belgium • ${said}\n\n${text}\n`,
      );
      expect([department, jobLocation]).toEqual([undefined, ['Ghent, Belgium']]);
    },
  );

  test('and offers in a line of its own is none either', () => {
    const seed = `Oven Engineer\nContoso • Ghent, Belgium\nFull-time\nHealth insurance\nApply on Contoso Jobs\n\n${text}\n`;
    expect(roleOf(seed).department).toBeUndefined();
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

describe('headings', () => {
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

test('a line that is an element of HTML is read as one in any text', () => {
  const role = roleOf(`Oven Engineer\n\n<h3 class="wide">Duties</h3>\n\n${work}`);
  expect(role.sections.map(({ kind, heading }) => [kind, heading])).toContainEqual([
    'responsibilities',
    'Duties',
  ]);
});
