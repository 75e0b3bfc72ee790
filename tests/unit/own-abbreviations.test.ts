import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const skillsOf = (about: string, asked: string) =>
  rolesOf(
    `Laboratory Analyst\n\nAbout us\n\n${about}\n\nRequirements\n\n- ${asked}\n- Microsoft Excel`,
  ).flatMap(({ data }) => data.role?.skills.map(({ name }) => name) ?? []);
const asked = 'Experience with TLC and HPLC';
const chromatography = 'Thin layer chromatography (TLC)';

describe('capitals that a posting explains itself', () => {
  test('name no skill that has the same capitals from other words', () => {
    expect(skillsOf('The Taxi and Limousine Commission (TLC) looks after taxis.', asked)).not.toContain(
      chromatography,
    );
  });

  test.each([
    'Thin Layer Chromatography (TLC) is our daily work.',
    'We separate by thin-layer chromatography (TLC).',
    'We help the people of the town (TLC).',
    'The Commission of Taxis works with us.',
  ])('name it where the words are its own, or others than the capitals: %s', (about) => {
    expect(skillsOf(about, asked)).toContain(chromatography);
  });

  test('name none either whose capitals count a small word', () => {
    const speech = 'Experience with TTS and speech recognition';
    expect(skillsOf('We bake.', speech)).toContain('Text-to-speech (TTS)');
    expect(skillsOf('Truck Tyre Shops (TTS) sell tyres.', speech)).not.toContain('Text-to-speech (TTS)');
  });

  test('name it where the skill is called by them alone', () => {
    expect(skillsOf('Bread And Salt (BAS) comes first.', 'Experience with SAP and Python')).toContain('SAP');
    expect(skillsOf('Strategic Account Plans (SAP) come first.', 'Experience with SAP and Python')).toContain(
      'SAP',
    );
  });
});
