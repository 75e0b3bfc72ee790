import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

/** The user's own postings, six in five files: what each is known to say. */
const expected: Record<string, Partial<Role>[]> = {
  '000_2e0a511cff684dce.txt': [
    {
      title: 'Machine Learning Research Engineer (Human Sensing), SIML - ISE',
      hiringOrganization: 'Apple',
      jobLocation: ['Seattle, United States of America'],
      datePosted: '2026-02-25',
      inferred: ['jobFamily'],
    },
  ],
  '001_9824efe6fa84e06c.txt': [
    {
      title: 'Machine Learning Engineer - Vision',
      hiringOrganization: 'Apple',
      identifier: '200665626-0865',
      experienceRequirements: { monthsOfExperience: 36 },
      inferred: ['jobFamily'],
    },
  ],
  '002_caf11eaa103f0486.txt': [
    {
      title: 'Data Scientist',
      hiringOrganization: 'Apple',
      inferred: ['title', 'jobFamily', 'hiringOrganization'],
    },
    {
      title: 'ML Engineer',
      hiringOrganization: 'Apple',
      inferred: ['title', 'jobFamily', 'hiringOrganization'],
    },
  ],
  '003_74d8d931048bd677.txt': [
    {
      title: 'Machine Learning Engineer — Camera & Photos, Creative Foundations',
      hiringOrganization: 'Apple',
      jobLocation: ['San Diego, CA'],
      department: 'Machine Learning and AI',
      inferred: ['jobFamily'],
    },
  ],
  '004_b6d15e981c065742.txt': [
    {
      title: 'Senior Machine Learning Engineer - Apple Watch',
      hiringOrganization: 'Apple',
      jobLocation: ['San Diego, California, United States'],
      department: 'Software and Services',
      identifier: '200574806',
      workHours: '40',
      inferred: ['jobFamily'],
    },
  ],
};

const kinds: Record<string, string[]> = {
  '000_2e0a511cff684dce.txt': ['description', 'responsibilities', 'minimum', 'preferred'],
  '001_9824efe6fa84e06c.txt': [
    'skills',
    'summary',
    'description',
    'responsibilities',
    'minimum',
    'preferred',
    'legal',
  ],
  '002_caf11eaa103f0486.txt': [
    'summary',
    'minimum',
    'description',
    'education',
    'summary',
    'minimum',
    'description',
    'education',
  ],
  '003_74d8d931048bd677.txt': ['summary', 'responsibilities', 'minimum', 'preferred', 'other', 'other'],
  '004_b6d15e981c065742.txt': ['summary', 'description', 'responsibilities', 'minimum', 'preferred', 'legal'],
};

describe.each(Object.entries(expected))('%s', (name, facts) => {
  const roles = rolesOf(readFileSync(new URL(`../../seeds/${name}`, import.meta.url)), `seeds/${name}`).map(
    ({ data }) => data.role as Role,
  );

  test('its facts, and none it does not state', () => {
    expect(roles).toHaveLength(facts.length);
    for (const [index, fact] of facts.entries()) {
      expect(roles[index]).toMatchObject(fact);
      for (const property of [
        'jobLocation',
        'datePosted',
        'identifier',
        'workHours',
        'baseSalary',
        'department',
      ] as const) {
        if (!(property in fact)) expect(roles[index]?.[property], property).toBeUndefined();
      }
    }
  });

  test('its sections', () => {
    expect(roles.flatMap(({ sections }) => sections.map(({ kind }) => kind))).toEqual(kinds[name]);
  });
});

describe('skills of the postings', () => {
  const skillsIn = (name: string, index = 0) => {
    const role = rolesOf(readFileSync(new URL(`../../seeds/${name}`, import.meta.url)))[index]?.data
      .role as Role;
    return new Map(role.skills.map((skill) => [skill.id, skill]));
  };

  test('a board’s list says years, the qualifications say the level', () => {
    const skills = skillsIn('001_9824efe6fa84e06c.txt');
    expect(skills.get('computer-vision')).toMatchObject({ level: 'required', years: 3 });
    expect(skills.get('ci-cd')).toMatchObject({ level: 'preferred' });
  });

  test('“is a plus” softens a requirement', () => {
    expect(skillsIn('004_b6d15e981c065742.txt').get('human-computer-interaction')?.level).toBe('preferred');
  });

  test('“e.g., PyTorch, TensorFlow” offers a choice', () => {
    const skills = skillsIn('004_b6d15e981c065742.txt');
    expect(skills.get('pytorch')?.group).toBeDefined();
    expect(skills.get('tensorflow')?.group).toBe(skills.get('pytorch')?.group);
    expect(skills.get('swift')?.group).toBe(skills.get('objective-c')?.group);
    expect(skills.get('swift')?.group).not.toBe(skills.get('pytorch')?.group);
  });

  test('an aggregator’s digest asks for nothing', () => {
    const { evidence } = skillsIn('003_74d8d931048bd677.txt').get('contrastive-learning') ?? {};
    expect(evidence?.every(({ line }) => line < 34)).toBe(true);
  });
});
