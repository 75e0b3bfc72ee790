import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const fileOf = (body: string) => rolesOf(`Baker\n\n${body}`)[0];
const roleOf = (body: string) => fileOf(body)?.data.role;
const sectionsOf = (body: string) => roleOf(body)?.sections.map(({ kind, heading }) => [kind, heading]);

describe('a label that a page has twice, glued', () => {
  test('is said once', () => {
    const body =
      'QualificationsQualifications\n\n- Boots\n\nAbout ContosoAbout Contoso\n\nWe bake.\n\nEmployment typeEmployment type\nFull-time\n';
    expect(sectionsOf(body)).toEqual([
      ['minimum', 'Qualifications'],
      ['about', 'About Contoso'],
    ]);
    expect(roleOf(body)?.hiringOrganization).toBe('Contoso');
    expect(roleOf(body)?.employmentType).toEqual(['FULL_TIME']);
    expect(roleOf(body)?.source.setAside.map(({ reason }) => reason)).toEqual([
      'doubled label',
      'doubled label',
      'doubled label',
    ]);
  });

  test.each(['TomTom', 'Qualifications Qualifications', '1234567812345678'])(
    'is no other word: %s',
    (said) => {
      expect(String(fileOf(`Requirements\n\n- Boots\n\n${said}\n`))).toContain(said);
    },
  );
});

describe('the edge of a table behind a heading', () => {
  test('is no part of it', () =>
    expect(sectionsOf('JOB SUMMARY |\n\nBakes bread.\n\nGeneral Requirements |\n\nBoots.\n')).toEqual([
      ['summary', 'JOB SUMMARY'],
      ['minimum', 'General Requirements'],
    ]));
});

describe('a bullet alone in a line', () => {
  test.each(['•', '-', '▪'])('is the one of the line below: %s', (bullet) => {
    const page = String(fileOf(`Duties\n${bullet}\nBakes at night\n${bullet}\nSells at noon\n`));
    expect(page).toContain('\n* Bakes at night\n* Sells at noon\n');
  });

  test.each(['Requirements', 'WHAT YOU NEED', 'Boots and such:'])(
    'is no one’s above a heading: %s',
    (heading) => {
      const body = `We bake bread at night.\n\n-\n${heading}\n-\nTwo years of bread\n-\nGood boots\n`;
      expect(sectionsOf(body)?.at(-1)?.[1]).toBe(heading === 'Boots and such:' ? undefined : heading);
      expect(roleOf(body)?.source.setAside).toContainEqual(expect.objectContaining({ text: '-' }));
    },
  );
});

test('the summary of a role is a section of its own, whatever capitals it has', () =>
  expect(
    sectionsOf('Preferred:\n\n- Bread\n\nNight baker role summary\n\nThe baker bakes at night.\n'),
  ).toEqual([
    ['preferred', 'Preferred:'],
    ['summary', 'Night baker role summary'],
  ]));
