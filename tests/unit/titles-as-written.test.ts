import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const text = 'We bake bread by night for all of the town, and we sell it by day to whoever comes.';
const roleOf = (posting: string, path?: string) => {
  const role = rolesOf(posting, path)[0]?.data.role;
  if (!role) throw new Error('Expected a role');
  return role;
};

describe('a title stands alone, whatever is written around it', () => {
  test.each([
    ['Night Baker November 20', 'Night Baker'],
    ['Night Baker II (1 post), Ref: FP/A/4', 'Night Baker II (1 post)'],
    ['Job Posting: Night Baker', 'Night Baker'],
    ['Hiring: Night Baker', 'Night Baker'],
    ['Job Announcement: Night Baker', 'Night Baker'],
    ['Job Application for Night Baker, Ovens (Rye) at Contoso', 'Night Baker, Ovens (Rye)'],
    ['Night Baker May', 'Night Baker May'],
    ['[Unpaid] Night Baker', '[Unpaid] Night Baker'],
  ])('%s', (line, title) => {
    for (const head of [line, `# ${line}`, `${line}\n${'='.repeat(line.length)}`])
      expect(roleOf(`${head}\n\n${text}\n`).title).toBe(title);
  });

  test('the reference behind it numbers the role', () => {
    expect(roleOf(`Night Baker, Ref: FP/A/4\n\n${text}\n`).identifier).toBe('FP/A/4');
  });

  test('the form of an application names who hires', () => {
    const line = 'Job Application for Night Baker at Contoso Back to jobs New Night Baker Remote Apply';
    expect(roleOf(`${line} ${text} ${text} ${text}\n`)).toMatchObject({
      title: 'Night Baker',
      hiringOrganization: 'Contoso',
    });
  });

  test('a sentence about a role is none', () => {
    const role = roleOf(`Notice: the position of a baker is open until filled\n\n${text}\n`);
    expect(role.title).not.toContain('is open');
  });

  test('what a program would call one is none', () => {
    const role = roleOf(`class Job {\n  title: string;\n  location: string[];\n}\n\n${text}\n`);
    expect([role.title, role.jobLocation]).toEqual([expect.not.stringContaining('string'), undefined]);
  });

  test('a heading above all else that says what is below it is none', () => {
    expect(roleOf(`Brief Overview\n${text}\n`).title).not.toBe('Brief Overview');
  });
});

test('what a label of days says that is no day is no fact, and stays in the text', () => {
  const role = roleOf(`Surveyor\n\nPosted: Night Baker\n\n${text}\n`);
  expect(role).not.toHaveProperty('datePosted');
});

test('a comment of a thread is a posting, as its site gives it', () => {
  const comment_text = `<p>Contoso | Night Baker | Ghent, Belgium</p><p>${text.repeat(4)}</p>`;
  expect(roleOf(JSON.stringify({ author: 'ada', comment_text, story_id: 1 }), 'seeds/a.json')).toMatchObject({
    hiringOrganization: 'Contoso',
    title: 'Night Baker',
  });
});

describe('labels in one line', () => {
  test.each([
    ['Position: Night Baker  Location: Ghent  Duration: 6 months', 'Duration: 6 months'],
    ['Position: Night Baker | Location: Ghent | Start: soon', 'Start: soon'],
  ])('give their facts, and what no page shows stays: %s', (line, left) => {
    const [role] = rolesOf(`${line}\n\n${text}\n`);
    expect(role?.data.role).toMatchObject({ title: 'Night Baker', jobLocation: ['Ghent'] });
    expect(role?.data.sectionTexts?.join()).toContain(left);
  });

  test('are found among the words of a page that lost its line ends', () => {
    const page = `Apply Save Report this job Job Title: Night Baker Relevant Experience: 1-3 years Location: Ghent Job Type: Full-time ${text} ${text} ${text}`;
    expect(roleOf(page)).toMatchObject({
      title: 'Night Baker',
      jobLocation: ['Ghent'],
      experienceRequirements: { monthsOfExperience: 12 },
    });
  });

  test('number a role in capitals without a digit', () => {
    expect(roleOf(`Surveyor\nJob ID: OVEN_ENG\n\n${text}\n`).identifier).toBe('OVEN_ENG');
  });
});

test('experience is years where a number follows, and a heading where a list does', () => {
  const role = roleOf(`Surveyor\n\nRelevant Experience: 4 years\n\n${text}\n`);
  expect(role.experienceRequirements).toEqual({ monthsOfExperience: 48 });
  const [, listed] = roleOf(`Surveyor\n\n${text}\n\nRelevant Experience:\n- 3 years of SQL\n`).sections;
  expect(listed).toMatchObject({ heading: 'Relevant Experience:' });
});

describe('question marks in place of spaces', () => {
  const asked = 'Good?knowledge?of?bread,?and?of?SQL.?Able?to?rise?early?and?to?bake?by?night?for?all.';
  test('are spaces', () => {
    const role = rolesOf(`Surveyor\n\n${asked}\n`)[0]?.data;
    expect(role?.sectionTexts?.join()).toContain('Good knowledge of bread, and of SQL.');
    expect(role?.role?.skills.map(({ id }) => id)).toContain('sql');
    expect(role?.role?.source.repairs).toContainEqual(
      expect.objectContaining({ reason: 'mojibake', before: '?', after: ' ' }),
    );
  });

  test('are questions where spaces stand beside them, and belong to addresses', () => {
    const questions = 'Do you bake?Do you rise early?'.repeat(9);
    const address = 'https://contoso.example/?id=4?page=5'.repeat(9);
    for (const said of [questions, address])
      expect(rolesOf(`Surveyor\n\n${said}\n`)[0]?.data.role?.source.repairs).toEqual([]);
  });
});

describe('pay behind a title', () => {
  test.each(['Night Baker $20/hr (Monday - Wednesday)', 'Night Baker - £30,000 a year'])(
    'is none of it, and is said still: %s',
    (line) => {
      for (const head of [line, `# Careers\n\n## ${line}`]) {
        const [page] = rolesOf(`${head}\n\n${text}\n`);
        expect(page?.data.role?.title).toBe('Night Baker');
        expect(String(page)).toMatch(/\\\$20\/hr|£30,000/);
      }
    },
  );
});

test('a bulletin has the number of its recruitment below the title', () => {
  expect(
    roleOf(
      `Skip to Main Content\n\nFAMILY CASEWORKER I\n\nRecruitment #14-004508-001\n\nIntroduction\n\n${text}\n`,
    ),
  ).toMatchObject({
    title: 'FAMILY CASEWORKER I',
    identifier: '14-004508-001',
  });
});
