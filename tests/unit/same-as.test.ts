import { describe, expect, test } from 'vitest';
import { addressInWords } from '../../src/catalog/address-in-words.ts';
import type { Role } from '../../src/convert/schema.ts';
import { rolesOf } from '../convert.ts';

const address = 'https://jobs.contoso.example/roles/42?src=board';
const text = 'Contoso bakes bread at night with all of its friends in town, and counts loaves with SQL.';
const roleOf = (seed: string) => rolesOf(seed)[0]?.data.role as Role;
const record = (keys: object) => roleOf(JSON.stringify({ title: 'Baker', ...keys, description: text }));

describe('the address of a posting', () => {
  test.each([
    ['a label', `Baker\n\nContoso\n\nJob URL: ${address}\n\nAbout the job\n\n${text}\n`],
    ['a label in a list', `# Baker\n\n- **URL:** ${address}\n- **Location:** Ghent, Belgium\n\n${text}\n`],
    ['front matter', `---\ntitle: Baker\nsource_url: ${address}\n---\n\n${text}\n`],
    ['data', JSON.stringify({ title: 'Baker', hostedUrl: address, description: text })],
    ['where to apply', JSON.stringify({ title: 'Baker', apply_url: address, description: text })],
  ])('is read as it stands, with its place: %s', (_, seed) => {
    const { sameAs, evidence } = roleOf(seed);
    expect(sameAs).toBe(address);
    const { line = 0, column = 0 } = evidence.sameAs ?? {};
    expect(seed.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^https:/);
  });

  test('is that of the posting where data name others beside it', () => {
    const { sameAs, source } = record({
      company_url: 'https://contoso.example/',
      logoUrl: 'https://contoso.example/logo.png',
      jobUrl: address,
      applyUrl: `${address}&apply`,
    });
    expect(sameAs).toBe(address);
    expect(source.setAside.map(({ text: said }) => said)).toContain(`${address}&apply`);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'mailto:jobs@contoso.example',
    '//contoso.example/roles',
    '/roles/42',
    'https://contoso.example@evil.example/',
    'https://user:word@evil.example/',
    'https://localhost/roles',
    'https://contoso.example/roles and more',
    'https://',
    'see the site',
  ])('is none where it leads nowhere, or hides where: %s', (said) => {
    expect(record({ url: said }).sameAs).toBeUndefined();
    expect(roleOf(`Baker\n\nContoso\n\nJob URL: ${said}\n\n${text}\n`).sameAs).toBeUndefined();
  });
});

test.each([
  ['https://www.contoso.example/roles/', 'contoso.example/roles'],
  ['https://contoso.example/roles/42?src=board#top', 'contoso.example/roles/42'],
  [`https://contoso.example/${'a'.repeat(90)}`, `contoso.example/${'a'.repeat(27)}…`],
])('readers are shown where an address leads: %s', (given, shown) => {
  expect(addressInWords(given)).toBe(shown);
});

test('letters that look like others are shown as what they are', () => {
  expect(addressInWords('https://соntоsо.example/')).toMatch(/^xn--/);
});
