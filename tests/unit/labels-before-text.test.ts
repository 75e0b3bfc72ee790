import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const roleOf = (body: string) => rolesOf(`Farm Worker\n\nRequirements:\n${body}`)[0]?.data.role;
const kindsOf = (body: string) => roleOf(body)?.sections.map(({ kind, heading }) => `${heading}: ${kind}`);
const levelOf = (body: string, skill: string) => roleOf(body)?.skills.find(({ id }) => id === skill)?.level;

describe('a word of level before a sentence', () => {
  const among = 'High school diploma.\nPreferred: one year of work with Docker.\nMust know Python.\n';
  const apart = 'High school diploma\n\nPreferred: one year of work with Docker\nPython\n';

  test('among sentences is said of that sentence', () => {
    expect(kindsOf(among)).toEqual(['Requirements:: minimum']);
    expect(levelOf(among, 'docker')).toBe('preferred');
    expect(levelOf(among, 'python')).toBe('required');
  });

  test('said again goes on with the section it opened', () => {
    const again = 'High school diploma\nPreferred: Docker and boots\nPreferred: Python and gloves\n';
    expect(kindsOf(again)).toEqual(['Requirements:: minimum', 'Preferred:: preferred']);
    expect(levelOf(again, 'python')).toBe('preferred');
  });

  test('elsewhere is said of all below it', () => expect(levelOf(apart, 'python')).toBe('preferred'));
});

describe('a label before text in a paragraph of its own', () => {
  test.each([
    ['Desirable, but not required, qualifications: Docker; Python.', 'preferred'],
    ['Pay: we pay by the hour, on every Friday of the week.', 'benefits'],
    ['Work schedule: we start at dawn, rest at noon, and go home at six.', 'other'],
  ])('opens a section: %s', (said, kind) => {
    const label = said.slice(0, said.indexOf(':') + 1);
    expect(kindsOf(`\nGood boots.\n\n${said}\n`)).toEqual(['Requirements:: minimum', `${label}: ${kind}`]);
  });

  test.each([
    'Good boots.\nPay: we pay by the hour, on every Friday of the week.\nGloves.\n',
    '\nGood boots.\n\nPay: on every Friday.\n\nGloves.\n',
    '\nGood boots.\n\nReferees: we call the last two whom you name to us.\n',
  ])('opens none elsewhere: %j', (body) => expect(kindsOf(body)).toEqual(['Requirements:: minimum']));
});
