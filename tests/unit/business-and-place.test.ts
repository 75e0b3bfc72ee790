import { describe, expect, test } from 'vitest';
import { businessAtPlace } from '../../src/convert/words/business-words.ts';
import { rolesOf } from '../convert.ts';

const text = 'You mix the dough and you look after the ovens, and you know all who come in.';

describe('a business before the place where it is', () => {
  test.each([
    ['lines', 'seeds/baker.txt', `Baker\nContoso Bakery, Ghent, Belgium\n\n${text}\n`],
    ['paragraphs', 'seeds/baker.txt', `Baker\n\nContoso Bakery, Ghent, Belgium\n\n${text}\n`],
    ['Markdown', 'seeds/baker.md', `# Baker\n\nContoso Bakery, Ghent, Belgium\n\n${text}\n`],
    ['HTML', 'seeds/baker.html', `<h1>Baker</h1><p>Contoso Bakery, Ghent, Belgium</p><p>${text}</p>`],
    [
      'JSON',
      'seeds/baker.json',
      JSON.stringify({ title: 'Baker', description: `Contoso Bakery, Ghent, Belgium\n\n${text}` }),
    ],
  ])('is the employer below a title: %s', (_, path, posting) => {
    const file = rolesOf(posting, path)[0];
    expect(file?.data.role).toMatchObject({
      title: 'Baker',
      hiringOrganization: 'Contoso Bakery',
      jobLocation: ['Ghent, Belgium'],
    });
    expect(String(file).split('\n---\n')[1]).not.toContain('Ghent');
  });

  test.each([
    ['Contoso Labs, London', 'Contoso Labs'],
    ['Contoso Inc., Austin, TX', 'Contoso Inc.'],
    ['Long Beach, California', undefined],
    ['Falls Church, Virginia, United States', undefined],
    ['University City, Missouri', undefined],
    ['Contoso Bakery, ovens and bread', undefined],
  ])('%s: %s', (line, name) => expect(businessAtPlace(line)).toBe(name));
});
