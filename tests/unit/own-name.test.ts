import { describe, expect, test } from 'vitest';
import { rolesOf } from '../convert.ts';

const skillsOf = (seed: string) => rolesOf(seed)[0]?.data.role?.skills.map(({ id }) => id) ?? [];
const posting = (name: string, about: string, asked: string) =>
  JSON.stringify({
    title: 'Platform Engineer',
    company: name,
    description: `${about}\n\nRequirements\n\n- ${asked}\n- Python\n\nBenefits\n\n- We play with Arduino at noon\n- Bread`,
  });

describe('the product of an employer', () => {
  test('is no skill where it names the employer', () => {
    expect(skillsOf(posting('Docker', 'Docker is a friendly company.', 'Docker values boots'))).toEqual([
      'python',
    ]);
  });
  test.each(['values boots.', 'is proud to be an equal opportunity employer.'])(
    'is none though nothing names the employer: %s',
    (said) => {
      const seed = `Platform Engineer\n\nRequirements\n\n- Python\n\nDocker ${said}\n`;
      expect(skillsOf(seed)).toEqual(['python']);
    },
  );
  test('is none where it is considered', () => {
    const asked = 'Have all of it? Thank you for considering Docker.';
    expect(skillsOf(posting('Docker', 'Docker is a friendly company.', asked))).toEqual(['python']);
  });
  test.each([
    'Works well with people throughout Docker',
    'Knows the risks facing Docker.',
    'Helps with the objectives of Docker such as bread',
    'Enables Docker to become the best of bakers',
  ])('is none where it is the place of what is said: %s', (asked) => {
    expect(skillsOf(posting('Docker', 'Docker is a friendly company.', asked))).toEqual(['python']);
  });
  test.each(['Deep knowledge of Docker', 'Automation within Docker and at Contoso'])(
    'is one where it is worked with: %s',
    (asked) => {
      expect(skillsOf(posting('Docker', 'Docker is a friendly company.', asked))).toContain('docker');
    },
  );
  test('is none by the name that it shares, where the employer tells of itself', () => {
    const seed = (section: string) =>
      `Baker\n\nCompany: Docker\n\nRequirements\n\n- Python\n\n${section}\n\nMillions of people bake with Docker Swarm.\n`;
    expect(skillsOf(seed('About us'))).toEqual(['python']);
    expect(skillsOf(seed('What you’ll do'))).toContain('docker-swarm');
    expect(skillsOf(seed('About us').replace('Company: Docker', 'Company: Contoso'))).toContain(
      'docker-swarm',
    );
  });
  test('is one where it is asked for', () => {
    expect(
      skillsOf(posting('Docker Inc.', 'Docker is a friendly company.', 'Experience with Docker')),
    ).toEqual(['docker', 'python']);
  });
  test('is one at any other employer', () => {
    expect(skillsOf(posting('Contoso', 'We run on Docker.', 'Boots'))).toContain('docker');
  });
});

describe('what an employer says of itself below what it asks for', () => {
  const levelsOf = (said: string) => {
    const seed = `Platform Engineer\nContoso\n\nContoso is a friendly company.\n\nRequirements\n\n- Python\n\n${said}\n`;
    const skills = rolesOf(seed)[0]?.data.role?.skills ?? [];
    return Object.fromEntries(skills.map(({ id, level }) => [id, level]));
  };

  test.each([
    'At Contoso, we built a platform that runs on Docker.',
    'Contoso builds ovens with Docker.',
    'Founded in 2010, Contoso has run Docker from the start.',
    'We believe that Docker will feed the world.',
  ])('asks for nothing: %s', (said) => {
    expect(levelsOf(said)).toEqual({ python: 'required', docker: 'mentioned' });
  });

  test.each([
    'Contoso is looking for a baker who knows Docker.',
    'We require knowledge of Docker.',
    'At Contoso, you must know Docker.',
  ])('but where it asks: %s', (said) => {
    expect(levelsOf(said)).toEqual({ python: 'required', docker: 'required' });
  });

  test('names the employer, whose product it may be as well', () => {
    const said = 'At Docker, we bake. Join Docker. Docker experience';
    const role = rolesOf(posting('Docker', 'Docker is a friendly company.', said))[0]?.data.role;
    expect(role?.skills.find(({ id }) => id === 'docker')?.evidence).toHaveLength(1);
  });
});

test('what work is supported by is a skill all the same', () => {
  expect(skillsOf(posting('Contoso', 'We build clusters, supported by Kubernetes.', 'Boots'))).toContain(
    'kubernetes',
  );
});

test('whom an employer serves is no skill, and neither is what it gives', () => {
  const about = 'We build Kubernetes clusters, trusted by customers like Salesforce and Docker.';
  expect(skillsOf(posting('Contoso', about, 'Boots'))).toEqual(['python', 'kubernetes']);
});

test('where the people of an employer were before is no skill', () => {
  const about = 'We build Kubernetes clusters. Our founders are ex-Fabrikam, Salesforce and Docker.';
  expect(skillsOf(posting('Contoso', about, 'Boots'))).toEqual(['python', 'kubernetes']);
});

test('what an employer does without is no skill, but where it is asked for', () => {
  const about = 'We build Kubernetes clusters. No Docker, no Salesforce.';
  expect(skillsOf(posting('Contoso', about, 'Boots'))).toEqual(['python', 'kubernetes']);
  expect(skillsOf(posting('Contoso', about, 'Docker'))).toContain('docker');
});
