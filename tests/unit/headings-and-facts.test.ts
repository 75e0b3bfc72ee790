import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (body: string) => rolesOf(`Night Baker\n\n${body}\n`)[0]?.data.role;
const sectionsOf = (body: string) => roleOf(body)?.sections.map(({ kind, heading }) => [kind, heading]);
const levelsOf = (body: string) =>
  Object.fromEntries(roleOf(body)?.skills.map(({ id, level }) => [id, level]) ?? []);

describe('a heading that its list goes on from', () => {
  const required = 'Requirements\n\n- SQL\n\n';

  test.each([
    'Experience with:',
    'Knowledge of:',
    'Experience testing in one or more of the following environments:',
  ])('is of the wish above it: %s', (heading) => {
    const body = `${required}Preferred qualifications\n\n- Python\n\n${heading}\n\n- Docker\n- Kubernetes`;
    expect(levelsOf(body)).toMatchObject({ sql: 'required', python: 'preferred', docker: 'preferred' });
  });

  test('asks where it says so, or where what stands above asks', () => {
    const wish = `${required}Preferred qualifications\n\n- Python\n\n`;
    expect(levelsOf(`${wish}You must have experience with:\n\n- Docker\n- Java`)).toMatchObject({
      docker: 'required',
    });
    expect(levelsOf(`${required}Experience with:\n\n- Docker\n- Java`)).toMatchObject({ docker: 'required' });
  });

  test('may be one of the parts of a wish', () => {
    const parts = 'Preferred:\n\nSkills:\n\n- Python\n\nCertifications:\n\n- CKA';
    expect(levelsOf(required + parts)).toMatchObject({ python: 'preferred', cka: 'preferred' });
  });
});

describe('a line that says a fact', () => {
  const before = 'We bake at night.\n\n';

  test('opens no section by the level behind its value', () => {
    expect(
      sectionsOf(
        `${before}Experience:\n\nOvens: 3 years (Required)\n\nGerman (Preferred)\n\nBerlin, Germany`,
      ),
    ).toEqual([
      ['summary', undefined],
      ['minimum', 'Experience:'],
    ]);
    expect(sectionsOf(`${before}Technical Skills (Preferred)\n\nPython\n\nSQL`)?.at(-1)).toEqual([
      'preferred',
      'Technical Skills (Preferred)',
    ]);
  });

  test.each([
    'Experience Level: Experienced Professional',
    'Application Closes: 01/12/2021 12:00',
    'Job Benefits: Yes',
  ])('opens none by its label: %s', (line) => {
    expect(sectionsOf(`${before}${line}\n\nOvens of stone, and flour of the region.`)).toEqual([
      ['summary', undefined],
    ]);
  });

  test('opens one where its value is a heading itself', () => {
    expect(sectionsOf(`${before}Part two: Technical Skills & Experience\n\n- Python`)?.at(-1)?.[0]).toBe(
      'minimum',
    );
  });

  test('does not go on behind the law with what was asked before it', () => {
    const law = 'Contoso is an equal opportunity employer.\n\nExperience Level: Professional\nShift: First';
    expect(sectionsOf(`Requirements\n\n- SQL\n\n${law}`)).toEqual([
      ['minimum', 'Requirements'],
      ['legal', undefined],
    ]);
  });

  test('opens none where its value is said not to be known', () => {
    expect(
      sectionsOf(`${before}Experience (minimum)\nNot specified\nEducation (minimum)\nN/A\n\nBread.`),
    ).toEqual([['summary', undefined]]);
    expect(sectionsOf(`${before}Requirements\n---\n\nFive years of bread.`)?.at(-1)?.[0]).toBe('minimum');
  });
});

test('a numbered sentence that the list below it ends is no heading', () => {
  const items = '- bakers\n- millers\n\n';
  expect(
    sectionsOf(
      `Duties\n\n1. Visit the towns, including with:\n\n${items}1. Write of what you saw for:\n\n${items}`,
    ),
  ).toEqual([['responsibilities', 'Duties']]);
  expect(sectionsOf(`We bake.\n\n1. Ovens:\n\n${items}2. Mills:\n\n${items}`)?.slice(1)).toEqual([
    ['other', '1. Ovens:'],
    ['other', '2. Mills:'],
  ]);
});
