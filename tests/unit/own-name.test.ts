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
  test('is one where it is asked for', () => {
    expect(
      skillsOf(posting('Docker Inc.', 'Docker is a friendly company.', 'Experience with Docker')),
    ).toEqual(['docker', 'python']);
  });
  test('is one at any other employer', () => {
    expect(skillsOf(posting('Contoso', 'We run on Docker.', 'Boots'))).toContain('docker');
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
